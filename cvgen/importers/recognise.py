"""What a file is by the look of it: a format that cvgen reads, or one that it does not.

Part of ``importers``. Only what is sure is said: of a file that is none of these, the
importer that was asked for says what is wrong.
"""

from __future__ import annotations

import re

import msgspec

from cvgen.model.foreign_format import ForeignFormat

__all__ = ["is_empty_bibtex", "name_of", "recognise"]

NAMES = {
    ForeignFormat.BIBTEX: "BibTeX",
    ForeignFormat.CSL_JSON: "CSL-JSON",
    ForeignFormat.ORCID: "a record of ORCID's",
    ForeignFormat.JSON_RESUME: "a JSON Resume",
    ForeignFormat.RENDERCV: "a CV of RenderCV's",
}
ROOTS = (
    (ForeignFormat.JSON_RESUME, frozenset({"basics"})),
    (
        ForeignFormat.ORCID,
        frozenset({"orcid-identifier", "activities-summary", "group", "bulk"}),
    ),
    (ForeignFormat.RENDERCV, frozenset({"cv"})),
    (ForeignFormat.CSL_JSON, frozenset({"items", "message", "title", "author"})),
)
"""Keys at the root of a JSON file, one of which tells what it is."""

LOOKS = (
    (ForeignFormat.RENDERCV, re.compile(r"^cv:(?:\s|$)", re.MULTILINE)),
    (ForeignFormat.BIBTEX, re.compile(r"^[ \t]*@[A-Za-z]+\s*[{(]", re.MULTILINE)),
    ("RIS", re.compile(r"\A\s*TY  - ")),
    ("EndNote", re.compile(r"\A\s*%0 ")),
    ("PDF", re.compile(r"\A\s*%PDF-")),
    ("a web page", re.compile(r"(?i)\A\s*<(?:!doctype )?html\b")),
    ("XML", re.compile(r"\A\s*<\?xml")),
)
"""A line that nothing else has, or how a file begins."""

COMMENT = re.compile(r"^[ \t]*%.*$", re.MULTILINE)
MAPPING = msgspec.json.Decoder(dict[str, msgspec.Raw])
LIST = msgspec.json.Decoder(list[dict[str, msgspec.Raw]])


def recognise(text: str, wanted: ForeignFormat) -> ForeignFormat | str | None:
    """A format that is read here, the name of another one, or nothing that is known.

    What may be of the format that is ``wanted`` is of that one.
    """
    if text.lstrip()[:1] in {"{", "["}:
        keys = _root(text)
        looks = [form for form, known in ROOTS if known & keys]
        return wanted if wanted in looks else next(iter(looks), None)
    found = [form for form, look in LOOKS if look.search(text)]
    return wanted if wanted in found else next(iter(found), None)


def is_empty_bibtex(text: str) -> bool:
    """Whether a text is nothing but white space and comments."""
    return not COMMENT.sub("", text).strip()


def name_of(form: ForeignFormat | str) -> str:
    """A format as a sentence names it."""
    return form if isinstance(form, str) else NAMES[form]


def _root(text: str) -> frozenset[str]:
    """The keys of a JSON mapping, or of the first one in a list."""
    try:
        if text.lstrip()[0] == "{":
            return frozenset(MAPPING.decode(text))
        return frozenset(next(iter(LIST.decode(text)), ()))
    except (msgspec.DecodeError, RecursionError):
        return frozenset()
