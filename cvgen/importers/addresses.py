"""An address on the web → the number of a work that it is, or the address.

Part of ``importers``: that of a DOI is the DOI, and one of arXiv its number.
"""

from __future__ import annotations

from contextlib import suppress

from cvgen.loading.catalogue import read_arxiv
from cvgen.loading.fault import Refused
from cvgen.loading.identifiers import read_doi

__all__ = ["read_address"]


def read_address(address: str) -> tuple[str, str]:
    """The field of a work that an address belongs into, and what stands in it."""
    if "://" in address:
        with suppress(Refused):
            return "DOI", read_doi(address).name
        with suppress(Refused):
            return "arxiv", read_arxiv(address).name
    return "URL", address
