"""Every save is noticed, whoever saves and however."""

from __future__ import annotations

import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import cycle, islice
from pathlib import Path

import pytest
from watchfiles import _rust_notify as notify

from cvgen.live import watch as module
from cvgen.live.watch import Watch
from tests.support import saver
from tests.support.saver import WAYS
from tests.unit.live.watched import (
    MISSING,
    PATIENCE,
    Watched,
)


@pytest.fixture
def watched(tmp_path: Path) -> Iterator[Watched]:
    """A data folder that is watched."""
    data = tmp_path / "home" / "data"
    data.mkdir(parents=True)
    (data / "profile.yaml").write_text("begin", encoding="utf-8")
    with closing(Watched(data)) as one:
        assert one.expect("begin") == []
        yield one


@pytest.fixture
def save(watched: Watched) -> Iterator[Callable[[str, str], None]]:
    """Have another process save a text in some way, and wait until it has."""
    with subprocess.Popen(
        [sys.executable, saver.__file__, str(watched.path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        bufsize=1,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        stdin, stdout = process.stdin, process.stdout

        def call(way: str, text: str) -> None:
            stdin.write(f"{way} {text}\n")
            assert stdout.readline() == "done\n"

        yield call
        stdin.close()


@pytest.mark.parametrize("way", WAYS)
def test_a_save_is_noticed(
    way: str, watched: Watched, save: Callable[[str, str], None]
) -> None:
    for text in ("one", "another", "third"):
        save(way, text)
        assert MISSING not in watched.expect(text)


def test_500_saves_in_a_row_lose_none(
    watched: Watched, save: Callable[[str, str], None]
) -> None:
    for number, way in enumerate(islice(cycle(WAYS), 500)):
        save(way, f"save {number}")
        watched.expect(f"save {number}")


def test_the_last_of_500_saves_without_a_pause_is_read(
    watched: Watched, save: Callable[[str, str], None]
) -> None:
    for number, way in enumerate(islice(cycle(WAYS), 500)):
        save(way, f"save {number}")
    assert MISSING not in watched.expect("save 499")


def test_a_file_that_is_half_written_is_no_news(watched: Watched) -> None:
    with watched.path.open("w", encoding="utf-8") as file:
        file.truncate()
        threading.Event().wait(module.GRACE / 3)
        file.write("whole")
    assert watched.expect("whole") == []


def test_a_file_that_stays_bad_is(watched: Watched) -> None:
    watched.path.unlink()
    assert watched.expect(MISSING) == []


def delete(watched: Watched) -> None:
    shutil.rmtree(watched.data)
    watched.data.mkdir()


def delete_all_above(watched: Watched) -> None:
    shutil.rmtree(watched.data.parent)
    watched.expect(MISSING)
    watched.data.mkdir(parents=True)


def exchange(watched: Watched) -> None:
    other = watched.data.with_name("other")
    other.mkdir()
    watched.data.rename(watched.data.with_name("old"))
    other.rename(watched.data)


def turn_into_a_link(watched: Watched) -> None:
    other = watched.data.with_name("other")
    other.mkdir()
    shutil.rmtree(watched.data)
    watched.data.symlink_to(other)


@pytest.mark.parametrize(
    "change", [delete, delete_all_above, exchange, turn_into_a_link]
)
def test_a_folder_that_comes_back_is_watched_on(
    change: Callable[[Watched], None], watched: Watched
) -> None:
    change(watched)
    for text in ("one", "another"):
        watched.path.write_text(text, encoding="utf-8")
        watched.expect(text)


def test_where_links_lead_is_watched_too(tmp_path: Path) -> None:
    real = tmp_path / "shared" / "me.yaml"
    real.parent.mkdir()
    real.write_text("begin", encoding="utf-8")
    (tmp_path / "middle").symlink_to(real)
    data = tmp_path / "data"
    data.mkdir()
    (data / "profile.yaml").symlink_to(tmp_path / "middle")
    with closing(Watched(data)) as one:
        one.expect("begin")
        real.write_text("there", encoding="utf-8")
        one.expect("there")
        other = tmp_path / "shared" / "other.yaml"
        other.write_text("else", encoding="utf-8")
        new = tmp_path / "new"
        new.symlink_to(other)
        new.rename(tmp_path / "middle")
        one.expect("else")


def test_what_the_system_does_not_tell_is_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        message = "no more listeners"
        raise OSError(message)

    monkeypatch.setattr(notify, "RustNotify", refuse)
    (tmp_path / "profile.yaml").write_text("begin", encoding="utf-8")
    with closing(Watched(tmp_path)) as one:
        one.expect("begin")
        one.path.write_text("end", encoding="utf-8")
        one.expect("end")


def test_without_the_extra_files_are_looked_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cvgen.live.watch.find_spec", lambda _: None)
    (tmp_path / "profile.yaml").write_text("begin", encoding="utf-8")
    with closing(Watched(tmp_path)) as one:
        one.expect("begin")
        one.path.write_text("end", encoding="utf-8")
        one.expect("end")


def test_what_nobody_reads_wakes_nobody(tmp_path: Path) -> None:
    with Watch(tmp_path) as watching:
        for name in ("cv.pdf", ".profile.yaml.swp", "profile.yaml~", ".git"):
            (tmp_path / name).write_bytes(b"")
        assert not watching.wait(0.2)
        (tmp_path / "profile.yaml").write_bytes(b"")
        assert watching.wait(PATIENCE)


def test_several_files_at_once_are_one_change(tmp_path: Path) -> None:
    with Watch(tmp_path) as watching:
        for number in range(20):
            (tmp_path / f"{number}.yaml").write_bytes(b"")
        assert watching.wait(PATIENCE)
        watching.look()
        assert not watching.wait(0.2)


def test_a_folder_that_appears_is_listened_to(tmp_path: Path) -> None:
    with Watch(tmp_path) as watching:
        (tmp_path / "variants").mkdir()
        assert watching.wait(PATIENCE)
        watching.look()
        (tmp_path / "variants" / "new.yaml").write_bytes(b"")
        assert watching.wait(PATIENCE)


@pytest.mark.parametrize(("idle", "quiet"), [(-1.0, 5), (60.0, 2)])
def test_where_nobody_saves_the_system_is_asked_less_often(
    idle: float, quiet: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "IDLE", idle)
    asked: list[tuple[int, int]] = []

    class Notify:
        """Is asked once, and has heard of everything."""

        def __init__(self, *_: object, **__: object) -> None:
            pass

        def watch(self, most: int, step: int, *_: object) -> set[tuple[int, str]]:
            asked.append((most, step))
            return {(1, str(tmp_path))}

        def close(self) -> None:
            pass

    monkeypatch.setattr("watchfiles._rust_notify.RustNotify", Notify)
    with Watch(tmp_path) as watching:
        assert watching.wait(PATIENCE)
    assert asked == [(module.AT_MOST, quiet)]


def test_there_is_a_rest_when_nothing_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "LOOK_AGAIN", 10)
    rested = threading.Event()
    rests: list[str] = []

    def rest() -> None:
        rests.append("rest")
        rested.set()

    stop = threading.Event()
    with Watch(tmp_path, stop) as watching:
        threading.Timer(0.3, stop.set).start()
        assert not watching.wait(rest=rest)
    assert rested.is_set()
    assert rests == ["rest"]


EDITORS = {
    "sed": ("sed", "-i", "s/begin/end/"),
    "perl": ("perl", "-pi", "-e", "s/begin/end/"),
    "ed": ("ed", "-s"),
    "vim": ("vim", "-es", "-u", "NONE", "-c", "%s/begin/end/ | wq"),
    "vim with a copy": (
        *("vim", "-es", "-u", "NONE"),
        *("-c", "set backup backupcopy=yes | %s/begin/end/ | wq"),
    ),
    "vim with a new file": (
        *("vim", "-es", "-u", "NONE"),
        *("-c", "set backup backupcopy=no | %s/begin/end/ | wq"),
    ),
}


@pytest.mark.parametrize(
    "words", [words for words in EDITORS.values() if shutil.which(words[0])]
)
def test_editors_themselves_are_noticed(
    words: tuple[str, ...], watched: Watched
) -> None:
    subprocess.run(
        [*words, str(watched.path)],
        input="s/begin/end/\nwq\n" if words[0] == "ed" else "",
        text=True,
        check=False,
        stdout=subprocess.DEVNULL,
    )
    assert MISSING not in watched.expect("end")
