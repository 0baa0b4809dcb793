"""What a file was made of: names, digests of the texts, days.

Part of ``record``. The digest of the data is the one that ``sha256sum`` prints of both
files one after the other, so that it can be found again among old versions.
"""

from __future__ import annotations

from datetime import UTC, datetime
from hashlib import sha256

from cvgen import __version__
from cvgen.record.record import Origin

__all__ = ["origin_of"]

HEX_DIGITS = 32
"""Of a digest's 64: enough to tell any two versions apart."""


def origin_of(
    profile: str,
    publications: str,
    *,
    variant: str = "",
    choices: str | None = None,
    preset: str = "",
    epoch: int | None = None,
) -> Origin:
    """The origin of a file; ``choices`` is the text of its variant, if it has one.

    ``epoch`` is the moment of the build in seconds since 1970 UTC, if it was told.
    """
    return Origin(
        cvgen=__version__,
        variant=variant,
        choices="" if choices is None else _digest(choices),
        preset=preset,
        data=_digest(profile + publications),
        made="" if epoch is None else f"{datetime.fromtimestamp(epoch, UTC):%Y-%m-%d}",
    )


def _digest(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:HEX_DIGITS]
