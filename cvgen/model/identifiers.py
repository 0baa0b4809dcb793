"""Identifiers and addresses, valid and in their canonical form.

Part of ``model``; ``loading.identifiers`` checks and normalises what the author wrote.
"""

from urllib.parse import quote, unquote

import msgspec

from cvgen.late_pattern import late_pattern

__all__ = [
    "ARXIV_DOI",
    "DOI",
    "REGISTRANT",
    "ArxivId",
    "Doi",
    "EmailAddress",
    "Isbn",
    "Issn",
    "Orcid",
    "PhoneNumber",
    "PubMedCentralId",
    "PubMedId",
    "WebAddress",
]

PUNCTUATION = "/:;()._-"
"""What may stand in an address beside letters and digits, as DOIs have it."""

REGISTRANT = r"10\.[0-9]{4,9}(?:\.[0-9]+)*"

DOI = late_pattern(rf"{REGISTRANT}/\S+")
"""The DOI Handbook's syntax: a registrant, and a suffix of any printing characters."""

RESOLVERS = ("doi.org/", "dx.doi.org/", "www.doi.org/")

ARXIV_DOI = "10.48550/arxiv."
"""What stands before the number in the DOIs that arXiv gives, in lower case."""

NO_CHARACTER = "\N{REPLACEMENT CHARACTER}"
"""What is read of escapes that are no UTF-8."""

LETTERS = "abcdefghijklmnopqrstuvwxyz"

PLAIN = frozenset(LETTERS + LETTERS.upper() + "0123456789" + PUNCTUATION)


class Doi(msgspec.Struct, frozen=True):
    """A Digital Object Identifier without a resolver: ``10.1000/182``."""

    name: str

    @property
    def url(self) -> str:
        """The address that resolves it (DOI Handbook, 3.8.2)."""
        name = self.name
        if not PLAIN.issuperset(name):  # as nearly every one is
            name = quote(name, PUNCTUATION)
        return f"https://doi.org/{name}"


class ArxivId(msgspec.Struct, frozen=True):
    """An arXiv identifier without its scheme: ``2401.00001`` or ``math/0309136``."""

    name: str

    @property
    def url(self) -> str:
        """The address of the abstract."""
        return f"https://arxiv.org/abs/{self.name}"

    @property
    def unversioned(self) -> str:
        """The number in lower case without its version: ``2401.00001v2`` has one."""
        name, mark, version = self.name.lower().rpartition("v")
        return name if mark and version.isdecimal() else self.name.lower()

    def is_of(self, doi: Doi | None) -> bool:
        """Whether a DOI is the one that arXiv itself has given to it."""
        return doi is not None and doi.name.lower() == f"{ARXIV_DOI}{self.unversioned}"


class PubMedId(msgspec.Struct, frozen=True):
    """A PubMed identifier: digits."""

    number: str

    @property
    def url(self) -> str:
        """The address of the record."""
        return f"https://pubmed.ncbi.nlm.nih.gov/{self.number}/"


class PubMedCentralId(msgspec.Struct, frozen=True):
    """A PubMed Central identifier with its letters: ``PMC1234567``."""

    name: str

    @property
    def url(self) -> str:
        """The address of the full text."""
        return f"https://pmc.ncbi.nlm.nih.gov/articles/{self.name}/"


class Isbn(msgspec.Struct, frozen=True):
    """An International Standard Book Number, its check digit verified.

    Hyphens stay where the author wrote them: where they belong depends on tables of
    publishers (ISO 2108).
    """

    number: str

    @property
    def core(self) -> str:
        """The digits of the book, which its ISBN-10 and its ISBN-13 share."""
        digits = "".join(filter(str.isalnum, self.number))
        return digits.removeprefix("978")[:-1]


class Issn(msgspec.Struct, frozen=True):
    """An International Standard Serial Number, its check digit verified."""

    number: str


class Orcid(msgspec.Struct, frozen=True):
    """An ORCID iD in its hyphenated form, its check digit verified."""

    digits: str

    @property
    def url(self) -> str:
        """The address of the record."""
        return f"https://orcid.org/{self.digits}"


class EmailAddress(msgspec.Struct, frozen=True):
    """An e-mail address."""

    address: str

    @property
    def url(self) -> str:
        """The ``mailto:`` address."""
        return f"mailto:{self.address}"


class PhoneNumber(msgspec.Struct, frozen=True):
    """A telephone number as the author prints it."""

    number: str

    @property
    def url(self) -> str:
        """The ``tel:`` address: digits and a leading plus only (RFC 3966).

        The (0) of ``+44 (0)20`` is for callers at home and no part of the number.
        """
        is_global = self.number.startswith("+")
        number = self.number.replace("(0)", "") if is_global else self.number
        digits = "".join(c for c in number if c in "0123456789")
        return f"tel:{'+' if is_global else ''}{digits}"


class WebAddress(msgspec.Struct, frozen=True):
    """An ``https://`` address, or one of an old site that has only ``http://``."""

    url: str

    @property
    def bare(self) -> str:
        """As it is printed: without its scheme, and without a slash at its end."""
        return self.url.partition("://")[2].rstrip("/")

    @property
    def doi(self) -> Doi | None:
        """The DOI that it is the address of, if it is one's and says no more."""
        resolver = next((one for one in RESOLVERS if self.bare.startswith(one)), None)
        if resolver is None or "?" in self.bare or "#" in self.bare:
            return None
        name = unquote(self.bare.removeprefix(resolver))
        is_printing = name.isprintable() and NO_CHARACTER not in name
        return Doi(name) if is_printing and DOI().fullmatch(name) else None
