"""Nothing is replaced that may be the only copy of somebody's work."""

from __future__ import annotations

import errno
from functools import partial
from pathlib import Path

import pytest

from cvgen.diagnostics import InvalidInput
from cvgen.files.keep import MOST_BYTES, keep_another_pdf, keep_other_content
from cvgen.files.write import replace_file
from tests.support.samples import build_texts


def test_a_file_of_other_content_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "notes.bib"
    path.write_text("@misc{mine}\n", encoding="utf-8")
    with pytest.raises(InvalidInput) as caught:
        keep_other_content(path, b"@misc{yours}")
    (one,) = caught.value.diagnostics
    assert one.message == "notes.bib is there already, with other content"
    assert one.hints == (
        "name another file with --output, or add --force to replace it",
    )
    assert one.location
    assert one.location.file == str(path)


def test_a_single_letter_and_what_cannot_be_read_are_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "notes.bib"
    path.write_bytes(b"x")
    with pytest.raises(InvalidInput):
        keep_other_content(path, b"y")
    monkeypatch.setattr(Path, "read_bytes", _refuse)
    with pytest.raises(InvalidInput):
        keep_other_content(path, b"x")


def _refuse(_: Path) -> bytes:
    raise PermissionError


def test_a_path_that_no_system_takes_is_for_others_to_refuse(tmp_path: Path) -> None:
    path = tmp_path / ("a" * 5000)
    for keep in (
        partial(keep_other_content, path, b"x"),
        partial(keep_another_pdf, path),
    ):
        with pytest.raises(InvalidInput) as caught:
            replace_file(path, b"x", keep=keep)
        (one,) = caught.value.diagnostics
        assert one.message == "the output cannot be written: file name too long"


def test_nothing_is_lost_of_a_file_that_is_equal_or_empty_or_none(
    tmp_path: Path,
) -> None:
    path = tmp_path / "notes.bib"
    for content in (None, b"", b"@misc{same}"):
        if content is not None:
            path.write_bytes(content)
        keep_other_content(path, b"@misc{same}")
        assert (path.read_bytes() if path.exists() else None) == content
    keep_other_content(tmp_path, b"a folder is for others to refuse")
    keep_other_content(Path("/dev/null"), b"a device holds nothing")


def test_what_is_made_again_may_be_replaced(tmp_path: Path) -> None:
    path = tmp_path / "notes.bib"
    path.write_bytes(b"@misc{made}")
    asked: list[bytes] = []

    def is_made_again(content: bytes) -> bool:
        asked.append(content)
        return content == b"@misc{made}"

    keep_other_content(path, b"@misc{new}", is_made_again)
    path.write_bytes(b"@misc{mine}")
    with pytest.raises(InvalidInput, match="is there already, with other content"):
        keep_other_content(path, b"@misc{new}", is_made_again)
    assert asked == [b"@misc{made}", b"@misc{mine}"]


def test_nobody_is_asked_of_what_is_larger_than_any_export(tmp_path: Path) -> None:
    path = tmp_path / "notes.bib"
    with path.open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    with pytest.raises(InvalidInput, match="is there already, with other content"):
        keep_other_content(path, b"@misc{new}", bool)


def test_a_pdf_of_cvgen_is_made_again(tmp_path: Path) -> None:
    path = tmp_path / "cv.pdf"
    keep_another_pdf(path)
    path.write_bytes(build_texts("name: Mei Chen\n").pdf)
    keep_another_pdf(path)
    assert path.read_bytes().startswith(b"%PDF")


def test_a_pdf_of_another_program_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "thesis.pdf"
    path.write_bytes(b"%PDF-1.7\n<xmp:CreatorTool>LaTeX</xmp:CreatorTool>\n")
    with pytest.raises(InvalidInput) as caught:
        keep_another_pdf(path)
    (one,) = caught.value.diagnostics
    assert one.message == "thesis.pdf is there already, and cvgen did not make it"
    assert one.hints == (
        "name another file with --output, or move that one away",
        "`cvgen build` with --force replaces it",
    )


@pytest.mark.parametrize("line", ["\n", "\r\n"])
def test_what_somebody_has_added_to_a_pdf_is_kept(tmp_path: Path, line: str) -> None:
    path = tmp_path / "cv.pdf"
    note = line.join(("", "9 0 obj", "(Well done)", "endobj", "startxref", "99", ""))
    path.write_bytes(build_texts("name: Mei Chen\n").pdf + f"{note}%%EOF\n".encode())
    with pytest.raises(InvalidInput) as caught:
        keep_another_pdf(path)
    (one,) = caught.value.diagnostics
    said = "something has been added since cvgen made it"
    assert one.message == f"cv.pdf is there already, and {said}"


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
