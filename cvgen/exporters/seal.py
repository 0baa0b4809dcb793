"""The mark by which an export is known that nobody has changed.

Part of ``exporters``: the last step of those formats that have a place for a comment.
The mark ends the file and holds a digest of all before it, so that an edit of a single
letter breaks it, and equal data make equal files. It says nothing of the data. CSL-JSON
is a list of works, and plain text is what its readers see: they have no place for it.
"""

from __future__ import annotations

from hashlib import blake2b

import msgspec

from cvgen.model.exported_format import ExportedFormat

__all__ = ["is_sealed", "seal"]

DIGEST_BYTES = 16
DIGEST = "0" * (2 * DIGEST_BYTES)
"""What stands in a mark for the digest, as long as it is."""

WORDS = f"Exported by cvgen, and replaced by its next export unless edited: {DIGEST}"


class _Mark(msgspec.Struct, frozen=True):
    """What ends a file, in place of what ended it."""

    end: str
    instead_of: str = ""


COMMENT = _Mark(f"\n<!-- {WORDS} -->\n")

MARKS = {
    # What stands between entries is for people (Patashnik, *BibTeXing*, 1988, 4), and
    # a per cent sign keeps BibLaTeX's biber from warning of it.
    ExportedFormat.BIBTEX: _Mark(f"\n% {WORDS}\n"),
    ExportedFormat.HTML: COMMENT,
    ExportedFormat.MARKDOWN: COMMENT,
    # "The schema version and any other tooling configuration lives here" (``meta`` in
    # the schema of JSON Resume, 1.0.0).
    ExportedFormat.JSON_RESUME: _Mark(
        f',\n  "meta": {{\n    "cvgen": "{WORDS}"\n  }}\n}}\n', "\n}\n"
    ),
}


def seal(text: str, form: ExportedFormat) -> str:
    """An export with its mark, if its format has a place for one and it says something.

    The text ends as what the mark of its format stands in place of.
    """
    mark = MARKS.get(form)
    if mark is None or not text:
        return text
    digest = blake2b(text.encode(), digest_size=DIGEST_BYTES).hexdigest()
    return text.removesuffix(mark.instead_of) + mark.end.replace(DIGEST, digest)


def is_sealed(content: bytes, form: ExportedFormat) -> bool:
    """Whether a file is an export of cvgen's to this format, and as it was made."""
    mark = MARKS.get(form)
    if mark is None or len(content) < len(mark.end):
        return False
    try:
        text = content.decode()
    except UnicodeDecodeError:
        return False
    return seal(text[: -len(mark.end)] + mark.instead_of, form) == text
