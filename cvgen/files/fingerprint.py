"""The digest of all that a build may read, without a word of it being understood.

Part of ``files``. It takes in more rather than less: every theme and font file of the
author's own, every preset if the variant may name one, every image and style that a
text seems to name. What comes with cvgen is told by its version, and by when it was
installed (``program_time``).
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import TypeAlias

import msgspec

import cvgen
from cvgen.files.bundled import bundled_folder
from cvgen.files.read import PROFILE, PUBLICATIONS

__all__ = ["Fingerprint", "program_time", "take_fingerprint"]

DIGEST_BYTES = 16

FOLDERS = ("themes", "presets")
PRESET_KEY = "preset"
ANY_TEXT = "*.yaml"
FONTS = "fonts"

WORD = rb"""[^\s"'\[\]{},:#]"""

NAMED = re.compile(rb"(?<!%b)%b+\.(?:jpe?g|png|csl)\b" % (WORD, WORD), re.IGNORECASE)
"""What seems to be the name of an image or a style. A text without spaces, such as a
Chinese one, is a single word, and is looked through from its beginning only."""

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
    total.update(repr((cvgen.__version__, variant, *options)).encode())
    try:
        texts = {path: _content(path, must_be=True) for path in _texts(data, variant)}
        # The publications are the only text that names no file, and the longest.
        naming = (text for path, text in texts.items() if path.name != PUBLICATIONS)
        names = {one.decode() for _, text in naming for one in NAMED.findall(text)}
        # Two slashes begin what an address has behind its scheme.
        named = sorted(data / name for name in names if not name.startswith("//"))
        chosen = texts[_variant(data, variant)][1] if variant else b""
        folders = FOLDERS if _may_name_preset(chosen) else FOLDERS[:1]
        others = (*sorted(_others(data, folders)), *named)
        found = texts | {path: _content(path) for path in others if path not in texts}
        for path, (_, content) in found.items():
            name = path.relative_to(data).as_posix()
            if path not in texts and content == _bundled(name):
                continue
            head = (name, len(content))
            total.update(repr(head).encode("utf-8", "backslashreplace"))
            total.update(content)
    except (OSError, ValueError):
        return None
    stamps = {path: stamp for path, (stamp, _) in found.items()}
    return Fingerprint(total.hexdigest(), stamps)


def _texts(data: Path, variant: str) -> Iterator[Path]:
    """The files that there must be."""
    yield data / PROFILE
    yield data / PUBLICATIONS
    if variant:
        yield _variant(data, variant)


def _variant(data: Path, name: str) -> Path:
    return data / "variants" / f"{name}.yaml"


def _may_name_preset(variant: bytes) -> bool:
    """Whether the text of a variant may have that key, in letters or in escapes."""
    text = variant.decode("utf-8", "replace")
    return "\\" in text or PRESET_KEY in text.casefold()


def _others(data: Path, folders: Iterable[str]) -> Iterator[Path]:
    """The files that there may be."""
    for folder in folders:
        yield from (data / folder).glob(ANY_TEXT)
    yield from (path for path in (data / FONTS).rglob("*") if path.is_file())


@cache
def _bundled(name: str) -> bytes | None:
    """One of cvgen's themes or presets, which a copy of it may be to the letter."""
    path = bundled_folder("data") / name
    return path.read_bytes() if path.is_file() else None


def _stamp(path: Path) -> Stamp:
    try:
        return _stamp_of(path.stat())
    except OSError:
        return None


def _stamp_of(state: os.stat_result) -> Stamp:
    return (state.st_ino, state.st_size, state.st_mtime_ns)


def _content(path: Path, *, must_be: bool = False) -> tuple[Stamp, bytes]:
    """What a file was like before it was read, and what was read.

    Nothing is read of what is no file or is not there, if it may be so.

    Raises:
        OSError: It cannot be read.
        ValueError: It is too large, or no file.
    """
    try:
        state = path.stat()
    except OSError:
        if must_be:
            raise
        return None, b""
    if not stat.S_ISREG(state.st_mode):
        if must_be:
            message = "no file"
            raise ValueError(message)
        return _stamp_of(state), b""
    with path.open("rb") as file:
        content = file.read(MAX_BYTES + 1)
    if len(content) > MAX_BYTES:
        message = "too large"
        raise ValueError(message)
    return _stamp_of(state), content


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
