"""Saves a file in every way that editors do, as a process of its own.

Reads lines from standard input, each a way and a text, and answers each with a line
when it is done. Not a module of the tests: it is run as a program.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

__all__ = ["WAYS"]


def in_place(path: Path, content: bytes) -> None:
    """Write over the beginning and cut off the rest."""
    with path.open("r+b") as file:
        file.write(content)
        file.truncate()


def truncate(path: Path, content: bytes) -> None:
    """Empty the file, then write it, as Nano and most scripts do."""
    path.write_bytes(content)


def in_pieces(path: Path, content: bytes) -> None:
    """The same by and by, so that the file is not whole for a while."""
    with path.open("wb", buffering=0) as file:
        for start in range(0, len(content), 64):
            file.write(content[start : start + 64])


def rename(path: Path, content: bytes) -> None:
    """Write another file and give it the name, as `sed -i` does."""
    other = path.with_name(f".{path.name}.swx")
    other.write_bytes(content)
    other.rename(path)


def replace(path: Path, content: bytes) -> None:
    """The same with a file that can be seen, made safe first."""
    other = path.with_name(f"{path.name}.tmp")
    with other.open("wb") as file:
        file.write(content)
        os.fsync(file.fileno())
    os.replace(other, path)  # noqa: PTH105 — under the name that it is known by


def delete_and_create(path: Path, content: bytes) -> None:
    """Leave no file for a moment."""
    path.unlink()
    path.write_bytes(content)


def backup(path: Path, content: bytes) -> None:
    """Rename the old file, write a new one, delete the old one, as Vim does."""
    trial = path.with_name("4913")
    trial.touch()
    trial.unlink()
    old = path.with_name(f"{path.name}~")
    path.rename(old)
    path.write_bytes(content)
    old.unlink()


def by_link(path: Path, content: bytes) -> None:
    """Put a link to another file in its place."""
    other = path.with_name(f".real-{path.name}")
    other.unlink(missing_ok=True)
    other.write_bytes(content)
    path.unlink()
    path.symlink_to(other)


WAYS: dict[str, Callable[[Path, bytes], None]] = {
    way.__name__: way
    for way in (
        in_place,
        truncate,
        in_pieces,
        rename,
        replace,
        delete_and_create,
        backup,
        by_link,
    )
}


def main() -> None:
    """Save what standard input says, until it ends."""
    path = Path(sys.argv[1])
    for line in sys.stdin.buffer:
        way, _, text = line.partition(b" ")
        WAYS[way.decode()](path, text)
        sys.stdout.write("done\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
