"""A save is shown at once, and whoever reads stays where they are."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.end_to_end.preview_browser.previewed import (
    PROFILE,
    WORKS,
    focused,
    line,
    noted,
    save_in_place,
)
from tests.support.chromium import (
    NEEDS_CHROMIUM,
)

if TYPE_CHECKING:
    from playwright.sync_api import Page


pytestmark = NEEDS_CHROMIUM


def save_by_replacing(path: Path, text: str) -> None:
    new = path.with_name(f".{path.name}.new")
    new.write_text(text, encoding="utf-8")
    new.replace(path)


def save_by_moving_away(path: Path, text: str) -> None:
    path.rename(path.with_name(f"{path.name}~"))
    path.write_text(text, encoding="utf-8")


SAVES = [save_in_place, save_by_replacing, save_by_moving_away]


@pytest.mark.parametrize("save", SAVES)
def test_a_save_of_any_kind_is_shown_and_marked(
    page: Page, data: Path, save: Callable[[Path, str], None]
) -> None:
    works = data / "publications.yaml"
    before = page.locator(".paper img").first.get_attribute("src")
    save(works, WORKS.replace("The title of work 29", "A new name"))
    line(page, "A new name").wait_for()
    mark = page.locator(".mark").bounding_box()
    edited = line(page, "A new name").bounding_box()
    assert mark is not None
    assert edited is not None
    assert mark["y"] <= edited["y"] + 2
    assert mark["y"] + mark["height"] >= edited["y"] + edited["height"] - 2
    assert page.locator(".mark").count() == 1
    assert page.locator(".paper img").first.get_attribute("src") != before
    page.locator("#status", has_text="Edited: page 1.").wait_for()


def test_several_saves_end_with_the_last(page: Page, data: Path) -> None:
    works = data / "publications.yaml"
    for n in range(10):
        save_by_replacing(works, WORKS.replace("The title of work 29", f"Name {n}."))
    line(page, "Name 9.").wait_for()
    assert [line(page, f"Name {n}.").count() for n in range(10)] == [0] * 9 + [1]


def test_a_save_keeps_the_place_and_unchanged_pages(page: Page, data: Path) -> None:
    page.locator("#next").click()
    page.locator("#page", has_text="2 / 3").wait_for()
    page.wait_for_function(
        "document.querySelectorAll('.paper img')[1].getAttribute('src')"
    )
    place = page.evaluate("document.getElementById('pages').scrollTop")
    second = page.locator(".paper img").nth(1).get_attribute("src")
    works = data / "publications.yaml"
    save_in_place(works, WORKS.replace("The title of work 29", "A new name"))
    page.locator("#status", has_text="Edited: page 1.").wait_for()
    assert page.evaluate("document.getElementById('pages').scrollTop") == place
    assert page.locator(".paper img").nth(1).get_attribute("src") == second
    page.locator(".mark").wait_for(state="attached")
    page.locator("#pages").press("e")
    page.locator("#page", has_text="1 / 3").wait_for()
    assert "A new name" in str(focused(page))


@pytest.mark.parametrize("save", SAVES)
def test_a_save_of_any_kind_keeps_what_is_magnified_where_it_is(
    page: Page, data: Path, save: Callable[[Path, str], None]
) -> None:
    for _ in range(4):
        page.locator("#larger").click()
    box = page.locator("#pages")
    box.evaluate("one => one.scrollTo(150, 1700)")
    place = "one => [one.scrollLeft, one.scrollTop, one.scrollHeight]"
    before, zoom = box.evaluate(place), page.locator("#zoom").inner_text()
    assert before[:2] == [150, 1700]
    save(data / "profile.yaml", PROFILE.replace("I count.", "I count twice."))
    page.locator("#status", has_text="Edited: page 1.").wait_for()
    assert box.evaluate(place) == before
    assert page.locator("#zoom").inner_text() == zoom


def test_who_loads_the_page_again_is_where_they_were(page: Page) -> None:
    page.locator("#larger").click()
    box, zoom = page.locator("#pages"), page.locator("#zoom").inner_text()
    box.evaluate("one => one.scrollTo(0, 1300)")
    page.reload()
    page.wait_for_selector(".aim")
    assert box.evaluate("one => one.scrollTop") == 1300
    assert page.locator("#zoom").inner_text() == zoom


def test_a_tab_that_slept_shows_the_newest_when_it_wakes(
    page: Page, data: Path
) -> None:
    def turn(*, hidden: bool) -> None:
        page.evaluate(
            "hidden => { Object.defineProperty(document, 'hidden',"
            " {value: hidden, configurable: true});"
            " document.dispatchEvent(new Event('visibilitychange')) }",
            hidden,
        )

    turn(hidden=True)
    save_in_place(data / "profile.yaml", PROFILE.replace("I count.", "I slept."))
    page.wait_for_timeout(1000)
    assert line(page, "I slept.").count() == 0
    turn(hidden=False)
    line(page, "I slept.").wait_for()


def test_a_folder_that_is_renamed_is_missed_and_shown_when_it_is_back(
    page: Page, data: Path
) -> None:
    away = data.with_name("away")
    data.rename(away)
    page.locator("#problems", has_text="the data folder is missing").wait_for()
    assert line(page, "The title of work 29").is_visible()
    away.rename(data)
    page.locator("#notice").wait_for(state="hidden")
    save_in_place(data / "profile.yaml", PROFILE.replace("I count.", "I am back."))
    line(page, "I am back.").wait_for()


def test_errors_appear_beside_the_last_good_pages_and_vanish(
    page: Page, data: Path, note: Path
) -> None:
    works = data / "publications.yaml"
    save_in_place(works, WORKS.replace("title: The title of work 29", "titel: x"))
    page.locator("#notice").wait_for()
    assert page.locator("#notice").inner_text() == (
        "The data has an error. These are the last good pages."
    )
    assert line(page, "The title of work 29").is_visible()
    problem = page.locator("#problems li").first
    assert "unknown key" in problem.inner_text()
    assert problem.locator("mark").inner_text() == "titel"
    row = 5 * 29 + 2
    problem.get_by_role("button", name=f"publications.yaml:{row}:3").click()
    assert noted(note) == f"{works}:{row}\n"
    save_in_place(works, WORKS)
    page.locator("#notice").wait_for(state="hidden")
    assert page.locator("#problems li").count() == 0
    assert page.locator("#sound").inner_text() == "None."
