"""The digest of all that a build may read, without a word of it being understood.

Part of ``files``. It takes in more rather than less: every theme, preset and font file
of the author's own, every image and style that a text seems to name. What comes
with cvgen is told by its version, and by when it was installed (``program_time``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from hashlib import blake2b
from pathlib import Path
from typing import TypeAlias

import msgspec

import cvgen
from cvgen.files.bundled import bundled_folder
from cvgen.files.read import PROFILE, PUBLICATIONS

__all__ = ["Fingerprint", "program_time", "take_fingerprint"]

DIGEST_BYTES = 16

FOLDERS = ("themes/*.yaml", "presets/*.yaml")
FONTS = "fonts"

NAMED = re.compile(rb"""[^\s"'\[\]{},:#]+\.(?:jpe?g|png|csl)\b""", re.IGNORECASE)
"""What seems to be the name of an image or a style."""

Stamp: TypeAlias = tuple[int, int, int] | None
"""The number of a file, its size, when it was changed; nothing if it is not there."""

MAX_BYTES = 64_000_000
"""A larger file is no data; without its digest there is no fingerprint."""


class Fingerprint(msgspec.Struct, frozen=True):
    """The digest in hexadecimal, and the files in it with what they were like."""

    digest: str
    files: Mapping[Path, Stamp]

    @property
    def is_current(self) -> bool:
        """Whether no file has been written since, as far as the system tells."""
        return all(_stamp(path) == stamp for path, stamp in self.files.items())


def take_fingerprint(data: Path, variant: str, *options: object) -> Fingerprint | None:
    """The fingerprint of a folder's variant, or of the CV with everything.

    ``options`` are what else the build depends on. None if a file that there must be
    cannot be read, or one is too large.
    """
    total = blake2b(digest_size=DIGEST_BYTES)
    files: dict[Path, Stamp] = {}
    total.update(repr((cvgen.__version__, variant, *options)).encode())
    try:
        texts = list(_texts(data, variant))
        # The publications are the only text that names no file, and the longest.
        naming = (path for path in texts if path.name != PUBLICATIONS)
        names = {one.decode() for path in naming for one in NAMED.findall(_read(path))}
        # Two slashes begin what an address has behind its scheme.
        named = sorted(data / name for name in names if not name.startswith("//"))
        for path in (*texts, *sorted(_others(data)), *named):
            files[path] = _stamp(path)
            content = _read(path) if path in texts or path.is_file() else b""
            name = path.relative_to(data)
            if path not in texts and _is_bundled(name, content):
                continue
            head = (name.as_posix(), len(content))
            total.update(repr(head).encode("utf-8", "backslashreplace"))
            total.update(content)
    except (OSError, ValueError):
        return None
    return Fingerprint(total.hexdigest(), files)


def _texts(data: Path, variant: str) -> Iterator[Path]:
    """The files that there must be."""
    yield data / PROFILE
    yield data / PUBLICATIONS
    if variant:
        yield data / "variants" / f"{variant}.yaml"


def _others(data: Path) -> Iterator[Path]:
    """The files that there may be."""
    for pattern in FOLDERS:
        yield from data.glob(pattern)
    yield from (path for path in (data / FONTS).rglob("*") if path.is_file())


def _is_bundled(name: Path, content: bytes) -> bool:
    """Whether a theme or preset is to the letter one of cvgen's, as in a copy of it."""
    path = bundled_folder("data") / name
    return path.is_file() and path.read_bytes() == content


def _stamp(path: Path) -> Stamp:
    try:
        state = path.stat()
    except OSError:
        return None
    return (state.st_ino, state.st_size, state.st_mtime_ns)


def _read(path: Path) -> bytes:
    """The content of a file.

    Raises:
        OSError: It cannot be read.
        ValueError: It is too large, or no file.
    """
    if not path.is_file():
        message = "no file"
        raise ValueError(message)
    with path.open("rb") as file:
        content = file.read(MAX_BYTES + 1)
    if len(content) > MAX_BYTES:
        message = "too large"
        raise ValueError(message)
    return content


def program_time() -> int:
    """When cvgen or what it is built on was changed last, in nanoseconds since 1970.

    A file that is older may be another today, though its version is the same.
    """
    package = Path(cvgen.__file__).parent
    files = [*package.rglob("*.py")]
    for name in ("data", "fonts"):
        files += bundled_folder(name).rglob("*.*")
    libraries = Path(msgspec.__file__).parent.parent  # what is installed changes it
    return max(_changed(one) for one in (*files, libraries))


def _changed(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0
