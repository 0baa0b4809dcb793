"""A preview builds after every save, and knows where everything comes from."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from queue import Queue
from threading import Event, Thread

import pytest

from cvgen.diagnostics import DataPath, InvalidInput, error
from cvgen.preview.session import Session
from cvgen.preview.shown import Shown
from tests.end_to_end.command import work, write_data

PATIENCE = 60


class Followed:
    """A session that is followed, and what it tells."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self._told: Queue[Shown] = Queue()
        self._stop = Event()
        self._thread = Thread(target=session.follow, args=(self._stop, self._tell))
        self._thread.start()

    def _tell(self) -> None:
        self._told.put(self.session.showing.shown)

    def next(self) -> Shown:
        """The next that is told."""
        return self._told.get(timeout=PATIENCE)

    def end(self) -> None:
        """Stop following, and see that nothing else was told."""
        self._stop.set()
        self._thread.join(PATIENCE)
        assert not self._thread.is_alive()
        assert self._told.empty()


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder with a variant."""
    data = write_data(tmp_path, publications=work(1))
    (data / "variants").mkdir()
    (data / "variants" / "short.yaml").write_text("title: Short\n", encoding="utf-8")
    return data


def session_of(data: Path, variant: str | None = None) -> Session:
    return Session(data, variant, os.environ, lambda _plan, _result: ())


@pytest.fixture
def followed(data: Path) -> Iterator[Followed]:
    """A preview of the folder."""
    found = Followed(session_of(data))
    yield found
    found.end()


def test_it_is_told_at_once_and_after_a_save(followed: Followed, data: Path) -> None:
    first = followed.next()
    (data / "publications.yaml").write_text(work(2), encoding="utf-8")
    second = followed.next()
    assert (first.is_good, second.is_good) == (True, True)
    assert first.pages[0].look != second.pages[0].look
    assert followed.session.raster.image(second.pages[0].look, 100) is not None
    for page in (first.pages[0], second.pages[0]):
        assert followed.session.words(page.words) is not None
    assert followed.session.words("none") is None


def test_a_save_that_changes_nothing_is_not_told(
    followed: Followed, data: Path
) -> None:
    followed.next()
    profile = data / "profile.yaml"
    profile.write_text(profile.read_text(encoding="utf-8"), encoding="utf-8")
    (data / "variants" / "long.yaml").write_text("title: Long\n", encoding="utf-8")
    assert followed.next().variants == ("long", "short")


def test_a_variant_is_chosen_by_its_name(data: Path) -> None:
    session = session_of(data)
    assert session.choose("short") is True
    shown = session.showing.shown
    assert (shown.variant, shown.title) == ("short", "Mei Chen — Short")
    assert session.choose("") is True
    assert session.showing.shown.title == "Mei Chen — Curriculum Vitae"


@pytest.mark.parametrize("name", ["none", "../short", "short.yaml", "/etc/passwd"])
def test_a_name_of_no_variant_changes_nothing(data: Path, name: str) -> None:
    session = session_of(data)
    assert session.choose(name) is False
    assert session.showing.shown.version == 0


def test_it_begins_with_the_default_variant_if_there_is_one(data: Path) -> None:
    assert session_of(data).showing.shown.variant == ""
    assert session_of(data, "short").showing.shown.variant == "short"
    (data / "variants" / "default.yaml").write_text("", encoding="utf-8")
    assert session_of(data).showing.shown.variant == "default"


def test_a_value_has_a_line_as_soon_as_there_are_pages(data: Path) -> None:
    session = session_of(data)
    title = DataPath("publications", (0, "title"))
    assert session.place(title) is None
    session.choose("")
    place = session.place(title)
    assert str(place) == f"{data / 'publications.yaml'}:2:10"
    by_id = DataPath("publications", ("work1", "title"))
    assert session.place(by_id) == place
    assert session.place(DataPath("/etc/passwd")) is None


def test_a_problem_has_a_line_for_as_long_as_it_is_shown(data: Path) -> None:
    (data / "publications.yaml").write_text("- titel: x\n", encoding="utf-8")
    session = session_of(data)
    session.choose("")
    version = session.showing.shown.version
    found = session.place_of_problem(version, 0)
    assert found is not None
    assert found.file == str(data / "publications.yaml")
    assert session.place_of_problem(version - 1, 0) is None
    assert session.place_of_problem(version, 99) is None
    assert session.place_of_problem(version, -1) is None


def test_a_folder_that_is_gone_is_a_problem_like_any_other(tmp_path: Path) -> None:
    session = session_of(tmp_path / "none")
    session.choose("")
    (problem,) = session.showing.shown.problems
    assert problem.message == "the data folder is missing"


def test_a_font_that_is_damaged_is_told_when_a_page_is_painted_with_it(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = session_of(data)
    session.choose("")
    before = session.showing.shown

    def fail(_look: str, _width: int) -> bytes:
        raise InvalidInput((error("damaged-font", "the font Any is damaged"),))

    monkeypatch.setattr(session.raster, "image", fail)
    assert session.image(before.pages[0].look, 100) is None
    after = session.showing.shown
    assert (after.version, after.is_good) == (before.version + 1, False)
    assert [one.message for one in after.problems] == ["the font Any is damaged"]
