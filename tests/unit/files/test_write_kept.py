"""A file that has come while another was made is not lost to it."""

from __future__ import annotations

import errno
from functools import partial
from pathlib import Path

import pytest

from cvgen.diagnostics import InvalidInput
from cvgen.files.keep import keep_other_content
from cvgen.files.write import replace_file

NEW = b"@misc{new}"
MINE = b"@misc{mine}"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "works.bib"


def write(path: Path) -> None:
    replace_file(path, NEW, keep=partial(keep_other_content, path, NEW))


def comes(patch: pytest.MonkeyPatch, content: bytes) -> None:
    """Let a file be at the path when the new one is about to get it."""
    link = Path.hardlink_to

    def late(path: Path, target: Path) -> None:
        path.write_bytes(content)
        link(path, target)

    patch.setattr(Path, "hardlink_to", late)


def test_a_file_has_its_place_and_no_other_name(path: Path) -> None:
    write(path)
    assert path.read_bytes() == NEW
    assert path.stat().st_nlink == 1
    assert [*path.parent.iterdir()] == [path]


def test_what_is_kept_stays_and_nothing_is_left_beside_it(path: Path) -> None:
    path.write_bytes(MINE)
    with pytest.raises(InvalidInput):
        write(path)
    assert path.read_bytes() == MINE
    assert [*path.parent.iterdir()] == [path]


def test_a_file_that_comes_at_the_last_moment_stays(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    comes(monkeypatch, MINE)
    with pytest.raises(InvalidInput) as caught:
        write(path)
    (one,) = caught.value.diagnostics
    assert one.message == "works.bib is there already, with other content"
    assert path.read_bytes() == MINE
    assert [*path.parent.iterdir()] == [path]


def test_one_that_says_nothing_may_come(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    comes(monkeypatch, b"")
    write(path)
    assert path.read_bytes() == NEW
    assert [*path.parent.iterdir()] == [path]


def test_a_disk_without_links_is_written_to(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: Path, __: Path) -> None:
        raise OSError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    write(path)
    assert path.read_bytes() == NEW
    assert [*path.parent.iterdir()] == [path]


def test_a_link_to_where_nothing_is_stays_a_link(path: Path) -> None:
    target = path.with_name("there.bib")
    path.symlink_to(target.name)
    write(path)
    assert path.is_symlink()
    assert target.read_bytes() == NEW


def test_who_is_not_asked_keeps_nothing(path: Path) -> None:
    path.write_bytes(MINE)
    replace_file(path, NEW)
    assert path.read_bytes() == NEW
