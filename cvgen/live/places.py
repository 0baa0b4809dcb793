"""Where a build reads: the folders to listen to, and the state of the files in them.

Part of ``live``. A data folder with everything below it, and wherever links in it lead;
if it is not there, the nearest folder above it that is. Hidden folders, as those of
version control and virtual environments, are left out, but for the files in them that
the data name, such as a photo.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TypeAlias

import msgspec

__all__ = ["Places", "survey"]

MOST_FOLDERS = 500
"""A data folder that is a whole home is listened to near its top only."""

MOST_LINKS = 40
"""As many as Linux follows (path_resolution(7))."""

NEVER_READ = (".pdf", ".json", ".md", ".txt", ".log", ".py", ".pyc", ".bib", "~")
"""Endings of what may lie beside the data; a photo may have any other."""

Stamp: TypeAlias = tuple[str, int, int, int, int]
"""A path, the device and number of its file, its size and when it was changed."""


class Places(msgspec.Struct, frozen=True):
    """Folders by their absolute paths, and what was in them at that moment.

    ``links`` are other paths whose change tells: those above the data folder, and those
    of links.
    """

    folders: frozenset[str]
    links: frozenset[str]
    stamps: frozenset[Stamp]

    def concern(self, path: str) -> bool:
        """Whether a change at a path may be one of what a build reads."""
        folder, name = os.path.split(path)
        if path in self.folders or path in self.links:
            return True
        return folder in self.folders and is_read(name)

    @property
    def listened(self) -> frozenset[str]:
        """The folders in which something may happen that concerns a build."""
        above = (os.path.dirname(link) for link in self.links)  # noqa: PTH120 — a text
        return self.folders | {one for one in above if os.path.isdir(one)}  # noqa: PTH112


def is_read(name: str) -> bool:
    """Whether a file of this name may be read, or is a folder."""
    return not name.startswith(".") and not name.lower().endswith(NEVER_READ)


def survey(data: Path, named: Iterable[Path] = ()) -> Places:
    """What there is now; never fails, whatever vanishes meanwhile.

    ``named`` are files that the data name, wherever they are.
    """
    top = os.path.abspath(data)  # noqa: PTH100 — links are to be seen
    folders, links, stamps = set[str](), set(_chain(top)), set[Stamp]()
    for path in map(os.path.abspath, named):
        links.update(_chain(path))
        if entry := _stamp(path):
            stamps.add(entry)
    waiting, seen = [top], set[tuple[int, int]]()
    while waiting and len(folders) < MOST_FOLDERS:
        folder = waiting.pop(0)
        stamp = _stamp(folder)
        if stamp is None or stamp[1:3] in seen or not os.path.isdir(folder):  # noqa: PTH112
            continue
        seen.add(stamp[1:3])
        folders.add(folder)
        for path, is_folder, is_link in _entries(folder):
            if is_link:
                links.update(_chain(path))
            if is_folder:
                waiting.append(path)
            elif entry := _stamp(path):
                stamps.add(entry)
    return Places(frozenset(folders), frozenset(links), frozenset(stamps))


def _entries(folder: str) -> Iterator[tuple[str, bool, bool]]:
    """What a build may read of a folder: path, whether a folder, whether a link."""
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if is_read(entry.name):
                    yield entry.path, _is_folder(entry), entry.is_symlink()
    except OSError:
        return


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def _stamp(path: str) -> Stamp | None:
    try:
        state = os.stat(path)  # noqa: PTH116 — a text
    except OSError:
        return None
    return (path, state.st_dev, state.st_ino, state.st_size, state.st_mtime_ns)


def _chain(path: str) -> Iterator[str]:
    """A path, those that links lead to from it, and of each what is above it.

    Of what is above, only the first that is not there and its folder's: a folder that
    is there tells by itself when it goes.
    """
    for _ in range(MOST_LINKS):
        yield path
        yield from _missing(path)
        try:
            target = os.readlink(path)  # noqa: PTH115 — a text
        except OSError:
            real = os.path.realpath(path)
            if real == path:
                return
            target = real
        path = os.path.normpath(os.path.join(os.path.dirname(path), target))  # noqa: PTH118, PTH120


def _missing(path: str) -> Iterator[str]:
    """The paths above one up to the first whose folder is there."""
    while not os.path.isdir(os.path.dirname(path)):  # noqa: PTH112, PTH120
        above = os.path.dirname(path)  # noqa: PTH120
        if above == path:
            return
        yield above
        path = above
