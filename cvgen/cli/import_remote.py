"""The commands ``import doi`` and ``import orcid`` with an iD: ask, then bring in.

Part of ``cli``. Nothing is asked that the command does not name.
"""

from __future__ import annotations

import os
import re
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

import typer

from cvgen.cli.building.progress import Progress, is_shown
from cvgen.cli.import_file import bring_in
from cvgen.diagnostics import WrongCommand, error
from cvgen.files.ask import ask_dois, ask_orcid
from cvgen.files.foreign import need_importers
from cvgen.files.read import check_folder
from cvgen.files.remote import Remote, cache_folder, services
from cvgen.loading.fault import Refused
from cvgen.loading.identifiers import read_doi, read_orcid

T = TypeVar("T")

__all__ = ["import_dois", "import_orcid_id", "is_orcid"]

MEANT = re.compile(r"(?i)(?:https?://)?(?:www\.)?orcid\.org/|[0-9][0-9X -]*\Z")
"""The address of a record, or nothing but digits: no name for a file."""


def is_orcid(text: str) -> bool:
    """Whether a word of the command line is meant as an iD, and not as a file."""
    return MEANT.match(text) is not None and not Path(text).exists()


def import_orcid_id(
    text: str,
    data: Path,
    *,
    is_sure: bool,
    mailto: str | None,
    has_others: bool = False,
) -> None:
    """Bring in the public works of an iD.

    Raises:
        WrongCommand: It is no iD.
        InvalidInput: The service cannot be reached, or knows no such iD.
    """
    check_folder(data)
    digits = _told(lambda: read_orcid(text)).digits
    with _asking(mailto) as remote:
        found = ask_orcid(remote, digits)
    bring_in(found, data, is_sure=is_sure, has_others=has_others)


def import_dois(
    names: tuple[str, ...],
    data: Path,
    *,
    is_sure: bool,
    mailto: str | None,
    has_others: bool = False,
) -> None:
    """Bring in the works of DOIs.

    Raises:
        WrongCommand: One is no DOI.
        InvalidInput: The service cannot be reached.
    """
    check_folder(data)
    dois = _told(lambda: tuple(dict.fromkeys(read_doi(name).name for name in names)))
    with _asking(mailto) as remote:
        found = ask_dois(remote, dois)
    bring_in(found, data, is_sure=is_sure, has_others=has_others)


def _told(read: Callable[[], T]) -> T:
    """What the command line says, if it can be read as what it is to be."""
    try:
        return read()
    except Refused as refused:
        problems = [
            error(one.code, one.message, hints=one.hints) for one in refused.faults
        ]
        raise WrongCommand(problems) from None


@contextmanager
def _asking(mailto: str | None) -> Iterator[Remote]:
    """The services, with a word on whatever takes long."""
    need_importers()
    environment = os.environ
    known, cache = services(environment), cache_folder(environment)
    with Progress(wanted=is_shown(environment, quiet=False)) as progress:

        def tell(address: str) -> None:
            progress.begin("asking")
            progress.tell(address)

        def wait(seconds: float) -> None:
            progress.clear()
            typer.echo(f"the service is busy: again in {seconds:g} s", err=True)
            time.sleep(seconds)

        yield Remote(known, cache, mailto or "", wait, tell)
