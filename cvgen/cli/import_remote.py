"""The commands ``import doi`` and ``import orcid`` with an iD: ask, then bring in.

Part of ``cli``. Nothing is asked that the command does not name.
"""

from __future__ import annotations

import os
from pathlib import Path

from cvgen.cli.import_file import bring_in
from cvgen.diagnostics import InvalidInput, error
from cvgen.files.ask import ask_dois, ask_orcid
from cvgen.files.foreign import need_importers
from cvgen.files.read import check_folder
from cvgen.files.remote import Remote, cache_folder, services
from cvgen.loading.fault import Refused
from cvgen.loading.identifiers import read_doi, read_orcid

__all__ = ["import_dois", "import_orcid_id", "is_orcid"]


def is_orcid(text: str) -> bool:
    """Whether a word of the command line is an iD, and not a file."""
    try:
        read_orcid(text)
    except Refused:
        return False
    return not Path(text).exists()


def import_orcid_id(
    text: str, data: Path, *, is_sure: bool, mailto: str | None
) -> None:
    """Bring in the public works of an iD.

    Raises:
        InvalidInput: The service cannot be reached, or knows no such iD.
    """
    check_folder(data)
    found = ask_orcid(_remote(mailto), read_orcid(text).digits)
    bring_in(found, data, is_sure=is_sure)


def import_dois(
    names: tuple[str, ...], data: Path, *, is_sure: bool, mailto: str | None
) -> None:
    """Bring in the works of DOIs.

    Raises:
        InvalidInput: One is no DOI, or the service cannot be reached.
    """
    check_folder(data)
    try:
        dois = tuple(dict.fromkeys(read_doi(name).name for name in names))
    except Refused as refused:
        raise InvalidInput(
            error(one.code, one.message, hints=one.hints) for one in refused.faults
        ) from None
    bring_in(ask_dois(_remote(mailto), dois), data, is_sure=is_sure)


def _remote(mailto: str | None) -> Remote:
    need_importers()
    environment = os.environ
    return Remote(services(environment), cache_folder(environment), mailto or "")
