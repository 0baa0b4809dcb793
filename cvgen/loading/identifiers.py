"""Identifiers and addresses: checked, and brought into their canonical form.

Part of ``loading``: ``plan`` knows these as the readers of the types of
``model.identifiers``. What is accepted here becomes a link in the file.
"""

from __future__ import annotations

import re

from cvgen.counted import counted
from cvgen.loading.characters import clean
from cvgen.loading.fault import Fault, Refused, quoted
from cvgen.model.identifiers import DOI, REGISTRANT, Doi, Orcid, PhoneNumber

__all__ = ["check_digit", "read_doi", "read_orcid", "read_phone"]

RESOLVER = r"(?i)(?:(?:https?://)?(?:dx\.|www\.)?doi\.org/)+"
"""Several times where a tool put its own before one that was there."""

DOI_LABEL = r"(?i)doi:\s*"
ESCAPED = r"(?:%[0-9A-Fa-f]{2})+"

ORCID_ADDRESS = r"(?i)(?:https?://)?(?:www\.)?orcid\.org/"
ORCID = r"[0-9]{15}[0-9X]"

PHONE = r"\+?[0-9 ().\-/\xa0]+"
FEWEST_DIGITS, MOST_DIGITS = 3, 20


def read_doi(text: str) -> Doi:
    """Read a DOI, bare, labelled ``doi:`` or as its resolver's address.

    Raises:
        Refused: it is no DOI.
    """
    text = clean(text)
    if address := re.match(RESOLVER, text):
        name = re.sub(ESCAPED, _unescaped, text[address.end() :])
    else:
        name = (
            re.sub(DOI_LABEL, "", text, count=1) if re.match(DOI_LABEL, text) else text
        )
    name = name.rstrip(".,;")  # of the sentence that it was copied from
    if not DOI().fullmatch(name) or not name.isprintable():
        message = f"{quoted(text)} is not a DOI: {_why_no_doi(name)}"
        hint = "copy it from the page of the work: a DOI looks like `10.5555/floods`"
        raise Refused(Fault("bad-doi", message, (hint,)))
    return Doi(name)


def _why_no_doi(name: str) -> str:
    """What the first thing is that a text lacks to be a DOI."""
    registrant, slash, suffix = name.partition("/")
    if not registrant.startswith("10."):
        return "it does not begin with `10.`"
    if not slash or not suffix:
        return "after the number it has no `/` with a name behind it"
    if not re.fullmatch(REGISTRANT, registrant):
        return "between `10.` and `/` it has no number of four to nine digits"
    return "a space or a character that cannot be seen is in it"


def read_orcid(text: str) -> Orcid:
    """Read an ORCID iD, bare or as its address.

    Raises:
        Refused: it is no iD, or its check digit is wrong (ISO 7064, MOD 11-2).
    """
    text = clean(text)
    digits = re.sub("[- ]", "", re.sub(ORCID_ADDRESS, "", text).rstrip("/")).upper()
    if not re.fullmatch(ORCID, digits):
        hint = "an iD has 16 digits, as `0000-0002-1825-0097`; the last may be an X"
        message = f"{quoted(text)} is not an ORCID iD: {_why_no_orcid(digits)}"
        raise Refused(Fault("bad-orcid", message, (hint,)))
    if digits[-1] != check_digit(digits[:-1]):
        message = (
            f"the check digit of the ORCID iD {quoted(text)} is wrong: "
            "one of its digits is mistyped, or two are swapped"
        )
        hint = "compare it with the iD on your record at https://orcid.org"
        raise Refused(Fault("bad-orcid", message, (hint,)))
    return Orcid("-".join(digits[i : i + 4] for i in range(0, 16, 4)))


def _why_no_orcid(digits: str) -> str:
    """What a text lacks to be an iD."""
    if not re.fullmatch("[0-9]+X?", digits):
        return "it has something else in it than digits"
    return f"it has {counted(len(digits), 'digit')}"


def read_phone(text: str) -> PhoneNumber:
    """Read a telephone number, kept as it is written.

    Raises:
        Refused: it has other characters than digits and their separators.
    """
    text = clean(text)
    count = sum(character.isdigit() for character in text)
    if not re.fullmatch(PHONE, text) or not FEWEST_DIGITS <= count <= MOST_DIGITS:
        hint = "write digits, spaces and `( ) - . /`, as `+44 20 7946 0000`"
        message = f"{quoted(text)} is not a telephone number"
        raise Refused(Fault("bad-phone", message, (hint,)))
    return PhoneNumber(text)


def _unescaped(match: re.Match[str]) -> str:
    """Percent-escapes as text; what is no UTF-8 stays as it is."""
    try:
        return bytes.fromhex(match[0].replace("%", "")).decode("utf-8")
    except UnicodeDecodeError:
        return match[0]


def check_digit(digits: str) -> str:
    """The last character of an ORCID iD or an ISNI, from the fifteen before it.

    ISO 7064, MOD 11-2.
    """
    total = 0
    for digit in digits:
        total = (total + int(digit)) * 2
    check = (12 - total % 11) % 11
    return "X" if check == 10 else str(check)  # noqa: PLR2004 — as the standard says
