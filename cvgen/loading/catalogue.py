"""Identifiers in the catalogues of works: arXiv, PubMed, ISBN and ISSN.

Part of ``loading``: ``plan`` knows these as the readers of their types. An address or a
label around an identifier is taken off.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from cvgen.loading.characters import clean
from cvgen.loading.fault import Fault, Refused, quoted
from cvgen.model.identifiers import ArxivId, Isbn, Issn, PubMedCentralId, PubMedId

__all__ = ["read_arxiv", "read_isbn", "read_issn", "read_pmcid", "read_pmid"]

ARXIV_AROUND = r"(?i)(?:https?://(?:www\.)?arxiv\.org/(?:abs|pdf|html)/|arxiv:\s?)"
ARXIV = (
    r"((?:0[7-9]|1[0-4])[0-9]{2}\.[0-9]{4,5}|(?:1[5-9]|[2-9][0-9])[0-9]{2}\.[0-9]{5}"
    r"|[a-z-]+(?:\.[A-Z]{2})?/[0-9]{7})(v[0-9]+)?"
)
"""arXiv's schemes from April 2007 to 2014, since 2015, and before all that."""

ARXIV_FIGURES = r"([0-9]{2})[0-9]{2}\.[0-9]+(?:v[0-9]+)?"
FIVE_SINCE = 15

ARXIV_DOI = r"(?i)10\.48550/arxiv\."

PUBMED_AROUND = (
    r"(?i)https?://(?:www\.)?(?:pubmed\.ncbi\.nlm\.nih\.gov|ncbi\.nlm\.nih\.gov/pubmed)/"
    r"|pmid:\s?"
)
PUBMED = r"[1-9][0-9]{0,8}"
PMC_AROUND = (
    r"(?i)https?://(?:www\.)?(?:pmc\.)?ncbi\.nlm\.nih\.gov/(?:pmc/)?articles/|pmcid:\s?"
)
PMC = r"(?i)(?:PMC)?([1-9][0-9]{0,9})"

ISBN = r"[0-9]{9}[0-9X]|97[89][0-9]{10}"
ISSN = r"([0-9]{4})-?([0-9]{3}[0-9X])"
X_STANDS_FOR, THIRTEEN = 10, 13


def read_arxiv(text: str) -> ArxivId:
    """Read an arXiv identifier, bare, labelled, as an address or as its DOI.

    Raises:
        Refused: it is none.
    """
    text = clean(text)
    name = re.sub(ARXIV_AROUND, "", text, count=1)
    name = re.sub(ARXIV_DOI, "", name, count=1).removesuffix(".pdf").strip("/")
    name = name.split(" [")[0]
    if not re.fullmatch(ARXIV, name):
        hint = "write it as `2401.00001` or `math/0309136`"
        message = f"{quoted(text)} is not an arXiv identifier{_why_no_arxiv(name)}"
        raise Refused(Fault("bad-arxiv", message, (hint,)))
    return ArxivId(name)


def _why_no_arxiv(name: str) -> str:
    """How many figures it should have behind the point, if it is so much of one."""
    match = re.fullmatch(ARXIV_FIGURES, name)
    if match and int(match[1]) >= FIVE_SINCE:
        return ": since 2015 they have five figures behind the point"
    return ""


def read_pmid(text: str) -> PubMedId:
    """Read a PubMed identifier, bare, labelled or as its address.

    Raises:
        Refused: it is none.
    """
    text = clean(text)
    number = re.sub(PUBMED_AROUND, "", text, count=1).strip("/ ")
    if not re.fullmatch(PUBMED, number):
        hint = "a PMID is a number of up to nine digits"
        raise Refused(Fault("bad-pmid", f"{quoted(text)} is not a PMID", (hint,)))
    return PubMedId(number)


def read_pmcid(text: str) -> PubMedCentralId:
    """Read a PubMed Central identifier, with or without its letters.

    Raises:
        Refused: it is none.
    """
    text = clean(text)
    match = re.fullmatch(PMC, re.sub(PMC_AROUND, "", text, count=1).strip("/ "))
    if not match:
        hint = "write it as `PMC1234567`"
        raise Refused(Fault("bad-pmcid", f"{quoted(text)} is not a PMCID", (hint,)))
    return PubMedCentralId(f"PMC{match[1]}")


def read_isbn(text: str) -> Isbn:
    """Read an ISBN of ten or thirteen digits.

    Raises:
        Refused: it is none, or its check digit is wrong (ISO 2108).
    """
    text = re.sub("^ISBN:? ?", "", clean(text), flags=re.IGNORECASE)
    digits = re.sub("[-‐–\\s]", "", text).upper()
    if not re.fullmatch(ISBN, digits):
        hint = "an ISBN has 10 or 13 digits, as `978-0-306-40615-7`"
        raise Refused(Fault("bad-isbn", f"{quoted(text)} is not an ISBN", (hint,)))
    if not _is_isbn(digits):
        message = f"the check digit of the ISBN {quoted(text)} is wrong"
        raise Refused(Fault("bad-isbn", message, ("compare it with the book",)))
    return Isbn(re.sub("[‐–\\s]", "-", text).upper())


def read_issn(text: str) -> Issn:
    """Read an ISSN.

    Raises:
        Refused: it is none, or its check digit is wrong (ISO 3297).
    """
    text = re.sub("^e?ISSN:? ?", "", clean(text), flags=re.IGNORECASE)
    match = re.fullmatch(ISSN, text.upper().replace("–", "-"))
    if not match:
        hint = "an ISSN has eight digits, as `0317-8471`"
        raise Refused(Fault("bad-issn", f"{quoted(text)} is not an ISSN", (hint,)))
    if _weighted(match[1] + match[2], range(8, 0, -1)) % 11:
        message = f"the check digit of the ISSN {quoted(text)} is wrong"
        raise Refused(Fault("bad-issn", message, ("compare it with the journal",)))
    return Issn(f"{match[1]}-{match[2]}")


def _is_isbn(digits: str) -> bool:
    if len(digits) == THIRTEEN:
        return _weighted(digits, (1, 3) * 7) % 10 == 0
    return _weighted(digits, range(10, 0, -1)) % 11 == 0


def _weighted(digits: str, weights: Iterable[int]) -> int:
    """The sum of the digits by their weights; the shorter of both counts."""
    values = (X_STANDS_FOR if d == "X" else int(d) for d in digits)
    return sum(value * weight for value, weight in zip(values, weights, strict=False))
