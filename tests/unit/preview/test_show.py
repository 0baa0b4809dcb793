"""What the browser is told of a build is all there is to see, and no more."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from cvgen.diagnostics import error
from cvgen.kept import Kept
from cvgen.live.layouts import Layouts
from cvgen.live.reading import Order
from cvgen.plan import LaidOut, Plan
from cvgen.preview.sheet import Sheet
from cvgen.preview.show import Shower, Showing, spoil
from cvgen.preview.shown import Edit, Problem, Shown
from tests.end_to_end.command import work, write_data

WORKS = "".join(map(work, (1, 2)))


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder with two works."""
    return write_data(tmp_path, publications=WORKS)


class Previewer:
    """Shows a folder again and again."""

    def __init__(self, data: Path) -> None:
        self._works = data / "publications.yaml"
        self._layouts = Layouts(Order(data=data, variant=""), {}, Kept())
        self._shower = Shower(reported)
        shown = Shown(version=0, data=str(data), variant="", variants=())
        self.showing = Showing(shown=shown)

    def save(self, works: str = WORKS, *, is_other: bool = False) -> Shown:
        self._works.write_text(works, encoding="utf-8")
        done = self._layouts.renew()
        self.showing = self._shower.show(done, self.showing, is_other=is_other)
        return self.showing.shown


def reported(_: Plan, result: LaidOut) -> tuple[str, ...]:
    return (f"{len(result.pages)} pages were made",)


def test_pages_are_told_with_digests_and_have_their_words(data: Path) -> None:
    preview = Previewer(data)
    shown = preview.save()
    (page,) = shown.pages
    assert (shown.version, shown.is_good, shown.problems) == (1, True, ())
    assert shown.title == "Mei Chen — Curriculum Vitae"
    assert shown.report == ("1 pages were made",)
    assert shown.room is not None
    assert shown.room.pages == 1
    (view,) = preview.showing.views
    assert view.key == page
    sheet = msgspec.json.decode(view.words, type=Sheet)
    assert sheet.spots[0].label == "Mei Chen"


def test_an_edit_is_marked_where_it_stands(data: Path) -> None:
    preview = Previewer(data)
    first = preview.save()
    shown = preview.save(WORKS.replace("title of work 2", "name of work 2"))
    assert first.edits == ()
    assert shown.edits == (Edit(1, "publications/[work2]/title"),)
    assert shown.pages[0].look != first.pages[0].look


def test_another_variant_marks_nothing(data: Path) -> None:
    preview = Previewer(data)
    preview.save()
    assert preview.save(work(1), is_other=True).edits == ()


def test_only_the_words_change_where_a_page_looks_as_before(data: Path) -> None:
    preview = Previewer(data)
    first = preview.save()
    hidden = WORKS.replace("- id: work1\n", "- id: work1\n  abstract: Long\n")
    shown = preview.save("\n# a comment\n" + hidden)
    assert shown.pages == first.pages


def test_an_error_leaves_the_last_good_pages(data: Path) -> None:
    preview = Previewer(data)
    first = preview.save()
    shown = preview.save(WORKS.replace("  title: The title of work 2", "  titel: x"))
    assert (shown.version, shown.is_good) == (2, False)
    assert shown.pages == first.pages
    unknown, *_ = shown.problems
    assert unknown.severity == "error"
    assert unknown.place == f"{data / 'publications.yaml'}:7:3"
    assert unknown.excerpt == "  titel: x"
    assert unknown.caret == 3
    mended = preview.save()
    assert (mended.is_good, mended.problems) == (True, ())


def test_without_any_good_build_there_are_no_pages(data: Path) -> None:
    shown = Previewer(data).save("- {")
    assert (shown.pages, shown.room, shown.is_good) == ((), None, False)
    assert [one.severity for one in shown.problems] == ["error", "warning"]
    assert shown.problems[1].message == "citations, lists and pages were not checked"


def test_a_problem_says_all_that_is_known_of_it(data: Path) -> None:
    doubled = work(1) + work(1)
    found, _ = Previewer(data).save(doubled).problems
    works = data / "publications.yaml"
    assert found == Problem(
        severity="error",
        message="the id `work1` is taken by the work in line 1",
        place=f"{works}:6:7",
        path="publications[1].id",
        excerpt="- id: work1",
        caret=7,
        length=5,
        also=(),
        hints=("give it another id",),
    )


def test_a_page_that_cannot_be_painted_spoils_what_is_shown(data: Path) -> None:
    preview = Previewer(data)
    shown = after = preview.save()
    found = error("damaged-font", "the font Any is damaged")
    for _ in range(2):
        preview.showing = spoil(preview.showing, (found,))
        after = preview.showing.shown
        assert (after.is_good, after.pages) == (False, shown.pages)
        assert [one.message for one in after.problems] == ["the font Any is damaged"]
    assert after.version == shown.version + 2
