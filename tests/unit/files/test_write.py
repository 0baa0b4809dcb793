"""A file is replaced whole or not at all, and nothing else is left behind."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from cvgen.diagnostics import Diagnostic, InvalidInput
from cvgen.files.write import check_output, new_folder, replace_file, settle_file

OLD, NEW = b"the old one", b"the new one"


@pytest.fixture
def output(tmp_path: Path) -> Path:
    path = tmp_path / "cv.pdf"
    path.write_bytes(OLD)
    return path


def problem(path: Path) -> Diagnostic:
    with pytest.raises(InvalidInput) as caught:
        replace_file(path, NEW)
    (one,) = caught.value.diagnostics
    return one


def mode(path: Path) -> int:
    return path.stat().st_mode & 0o777


def fail(
    monkeypatch: pytest.MonkeyPatch, target: str, reason: BaseException
) -> list[object]:
    """Let a step of the writing fail; the calls of it are returned."""
    calls: list[object] = []

    def step(*arguments: object, **_options: object) -> None:
        calls.append(arguments)
        raise reason

    monkeypatch.setattr(target, step)
    return calls


STEPS = pytest.mark.parametrize(
    "step", ["os.fsync", "pathlib.Path.chmod", "pathlib.Path.replace"]
)
"""What happens between the first byte and the last moment."""


def refusal(path: Path) -> Diagnostic:
    with pytest.raises(InvalidInput) as caught:
        check_output(path)
    (one,) = caught.value.diagnostics
    return one


@pytest.mark.parametrize(
    "name", ["cv.pdf", "CV.PDF", "nowhere/my cv.pdf", "a" * 300 + ".pdf"]
)
def test_a_pdf_may_be_written(name: str, tmp_path: Path) -> None:
    check_output(tmp_path / name)
    assert list(tmp_path.iterdir()) == []


def test_a_device_may_be_written_to() -> None:
    device = Path(os.devnull)
    check_output(device)
    assert not device.is_file()


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("data/profile.yaml", "data/profile.pdf"),
        ("my cv", "my cv.pdf"),
        (".pdf", ".pdf.pdf"),
    ],
)
def test_another_ending_is_refused_before_anything_is_built(
    name: str, other: str
) -> None:
    one = refusal(Path(name))
    assert one.code == "output-name"
    assert one.message == f"the output {name} does not end in .pdf"
    assert one.hints == (f"write --output {other}",)


def test_a_folder_is_refused_before_anything_is_built(tmp_path: Path) -> None:
    assert refusal(tmp_path).message == f"the output {tmp_path} is a folder"


def test_a_path_that_no_system_takes_is_refused_before_anything_is_built() -> None:
    message = refusal(Path("a" * 300)).message
    assert message == "the output cannot be written: file name too long"


def test_a_new_file_is_written(tmp_path: Path) -> None:
    replace_file(tmp_path / "cv.pdf", NEW)
    assert [path.name for path in tmp_path.iterdir()] == ["cv.pdf"]
    assert (tmp_path / "cv.pdf").read_bytes() == NEW


def test_an_older_file_is_replaced(output: Path) -> None:
    replace_file(output, NEW)
    assert [path.name for path in output.parent.iterdir()] == ["cv.pdf"]
    assert output.read_bytes() == NEW


def test_folders_are_made(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b" / "cv.pdf"
    replace_file(path, NEW)
    assert path.read_bytes() == NEW


def test_the_users_mask_decides_on_a_new_file(tmp_path: Path) -> None:
    before = os.umask(0o002)
    try:
        replace_file(tmp_path / "cv.pdf", NEW)
    finally:
        os.umask(before)
    assert mode(tmp_path / "cv.pdf") == 0o664


def test_the_mode_of_an_older_file_is_kept(output: Path) -> None:
    output.chmod(0o604)
    replace_file(output, NEW)
    assert mode(output) == 0o604


def test_a_link_stays_a_link_to_what_is_replaced(output: Path) -> None:
    link = output.with_name("link.pdf")
    link.symlink_to(output)
    replace_file(link, NEW)
    assert link.is_symlink()
    assert output.read_bytes() == NEW


def test_what_is_no_file_is_written_to(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        replace_file(pipe, NEW)
        assert os.read(reader, 100) == NEW
    finally:
        os.close(reader)
    assert pipe.is_fifo()


def test_the_longest_name_of_a_file_is_not_too_long(tmp_path: Path) -> None:
    path = tmp_path / ("a" * 251 + ".pdf")
    replace_file(path, NEW)
    assert path.read_bytes() == NEW


@STEPS
def test_a_full_disk_is_said_and_changes_nothing(
    step: str, output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    full = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    calls = fail(monkeypatch, step, full)
    one = problem(output)
    assert one.code == "unwritable"
    assert one.message == ("the output cannot be written: no space left on device")
    assert str(one.location) == str(output)
    assert len(calls) == 1
    assert output.read_bytes() == OLD
    assert [path.name for path in output.parent.iterdir()] == ["cv.pdf"]


@STEPS
def test_an_interrupt_goes_on_and_changes_nothing(
    step: str, output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = fail(monkeypatch, step, KeyboardInterrupt())
    with pytest.raises(KeyboardInterrupt):
        replace_file(output, NEW)
    assert len(calls) == 1
    assert output.read_bytes() == OLD
    assert [path.name for path in output.parent.iterdir()] == ["cv.pdf"]


def test_a_folder_that_may_not_be_written_is_said(
    output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    denied = OSError(errno.EACCES, os.strerror(errno.EACCES))
    fail(monkeypatch, "os.open", denied)
    message = problem(output).message
    assert message == "the output cannot be written: permission denied"
    assert output.read_bytes() == OLD


def test_a_folder_is_no_output(tmp_path: Path) -> None:
    one = problem(tmp_path)
    assert one.code == "output-folder"
    assert one.message == f"the output {tmp_path} is a folder"
    assert one.hints == (f"name a file, as in --output {tmp_path}/cv.pdf",)


def test_a_file_is_no_folder_for_an_output(output: Path) -> None:
    message = problem(output / "cv.pdf").message
    assert message == f"the output cannot be written: {output} is not a folder"
    assert output.read_bytes() == OLD


def test_a_name_that_no_system_takes_is_said(tmp_path: Path) -> None:
    message = problem(tmp_path / ("a" * 300)).message
    assert message == "the output cannot be written: file name too long"


def test_a_file_that_is_write_protected_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent = tmp_path / "sent.pdf"
    sent.write_bytes(b"sent")
    monkeypatch.setattr(os, "access", lambda *_: False)  # root may write to anything
    with pytest.raises(InvalidInput) as caught:
        replace_file(sent, b"new")
    (problem,) = caught.value.diagnostics
    assert problem.message == (
        "the output cannot be written: the file is write-protected"
    )
    assert sent.read_bytes() == b"sent"


def test_what_need_not_be_settled_is_there_at_once(
    output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = fail(monkeypatch, "os.fsync", OSError(errno.EIO, "no disk"))
    replace_file(output, NEW, is_settled=False)
    assert output.read_bytes() == NEW
    assert not calls


def test_a_file_is_settled_later(output: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settled: list[tuple[int, int]] = []

    def settle(handle: int) -> None:
        state = os.fstat(handle)
        settled.append((state.st_dev, state.st_ino))

    monkeypatch.setattr(os, "fsync", settle)
    settle_file(output)
    state = output.stat()
    assert settled == [(state.st_dev, state.st_ino)]


def test_what_has_gone_or_is_no_file_is_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "cv.pdf"
    os.mkfifo(pipe)
    settle_file(pipe)
    settle_file(tmp_path / "gone.pdf")
    assert [*tmp_path.iterdir()] == [pipe]


def test_a_folder_that_is_not_there_is_said_to_be_new(tmp_path: Path) -> None:
    assert new_folder(tmp_path / "cv.pdf") == ""
    assert (
        new_folder(tmp_path / "to" / "cv.pdf") == f"the folder {tmp_path / 'to'} is new"
    )
