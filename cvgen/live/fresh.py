"""Find a CV on disk that a build would make again, byte for byte.

Part of ``live``; a command asks it before it loads anything that builds. Nothing is
kept for it but the seal in the file itself. Without a name for the output it is looked
for where it would be written, since its name is known only to those who load the data.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

import msgspec

from cvgen.files.environment import build_day, source_date_epoch
from cvgen.files.fingerprint import Fingerprint, program_time, take_fingerprint
from cvgen.model.date import PartialDate
from cvgen.model.paper import Paper
from cvgen.record.seal import TAIL_BYTES, Seal, digest_name, read_seal

__all__ = ["Fresh", "find_fresh", "fingerprint_of"]


class Fresh(msgspec.Struct, frozen=True):
    """A file that is as a build would make it."""

    path: Path
    pages: int
    size: int


def fingerprint_of(
    data: Path, variant: str, paper: Paper | None, environment: Mapping[str, str]
) -> Fingerprint | None:
    """The fingerprint of a build.

    Raises:
        InvalidInput: The environment says what is no moment.
    """
    epoch = source_date_epoch(environment)
    return take_fingerprint(data, variant, paper.value if paper else "", epoch)


def find_fresh(
    found: Fingerprint,
    output: Path | None,
    folder: Path,
    environment: Mapping[str, str],
) -> Fresh | None:
    """The file that has this fingerprint: ``output``, or one of ``folder``."""
    today = build_day(source_date_epoch(environment))
    paths = (output,) if output else sorted(folder.glob("*.pdf"))
    fresh = (_fresh(path, found, today, is_named=output is not None) for path in paths)
    return next(filter(None, fresh), None)


def _fresh(
    path: Path, found: Fingerprint, today: PartialDate, *, is_named: bool
) -> Fresh | None:
    try:
        seal, size = _seal(path, found.digest.encode())
        if seal is None or seal.inputs != found.digest:
            return None
        if not is_named and seal.name != digest_name(path.name):
            return None
        if seal.until and _date(seal.until.split("-")) < today:
            return None
        is_newer = path.stat().st_mtime_ns > program_time()
    except OSError:
        return None
    return Fresh(path, seal.pages, size) if is_newer else None


def _seal(path: Path, digest: bytes) -> tuple[Seal | None, int]:
    """The seal of a file and its size; the file is read only if its end has a digest.

    Raises:
        OSError: It cannot be read.
    """
    if not path.is_file():
        return None, 0
    with path.open("rb") as file:
        size = file.seek(0, 2)
        file.seek(max(size - TAIL_BYTES, 0))
        if digest not in file.read():
            return None, size
        file.seek(0)
        return read_seal(file.read()), size


def _date(parts: Iterable[str]) -> PartialDate:
    return PartialDate(*map(int, filter(None, parts)))
