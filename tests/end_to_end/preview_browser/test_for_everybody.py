"""The preview by keyboard, by ear, magnified, on a phone and in the dark."""

from __future__ import annotations

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
    wait_for_pages,
)
from tests.support.chromium import (
    NEEDS_CHROMIUM,
    Screen,
    axe_findings,
    opened,
)
from tests.support.preview import Running, running

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page


pytestmark = NEEDS_CHROMIUM

PHONE = Screen(width=390, height=780, is_phone=True)
NARROW = Screen(width=320, height=640)
MAGNIFIED = Screen(width=320, height=256)
"""A window of 1280 by 1024 at four times its size (WCAG 2.2, 1.4.10)."""
DARK = Screen(scheme="dark")


def test_all_can_be_done_by_keyboard(page: Page, note: Path, data: Path) -> None:
    page.locator("#pages").focus()
    page.keyboard.press("Tab")
    assert focused(page) == "Source of: Mei Chen"
    page.keyboard.press("ArrowDown")
    page.keyboard.press("j")
    assert focused(page) == "Source of: I count."
    page.keyboard.press("k")
    assert focused(page) == "Source of: Research summary"
    page.keyboard.press("Enter")
    assert noted(note) == f"{data / 'profile.yaml'}:3\n"
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("+")
    assert page.locator("#fit").get_attribute("aria-pressed") == "false"
    page.keyboard.press("0")
    assert page.locator("#fit").get_attribute("aria-pressed") == "true"


def test_the_focus_stays_on_its_entry_after_a_save(page: Page, data: Path) -> None:
    page.locator("#pages").focus()
    page.keyboard.press("Tab")
    page.keyboard.press("j")
    save_in_place(data / "profile.yaml", PROFILE.replace("I count", "I add"))
    line(page, "I add.").wait_for()
    assert focused(page) == "Source of: Research summary"


@pytest.mark.parametrize(
    "screen",
    [Screen(), DARK, PHONE, NARROW, MAGNIFIED],
    ids=["light", "dark", "phone", "narrow", "magnified"],
)
def test_axe_finds_nothing(
    browser: Browser, preview: Running, data: Path, screen: Screen
) -> None:
    with opened(browser, preview.url, screen) as page:
        wait_for_pages(page)
        assert axe_findings(page) == []
        works = data / "publications.yaml"
        save_in_place(works, WORKS.replace("title: The title of work 29", "titel: x"))
        page.locator("#notice").wait_for()
        if page.locator("#fold").is_visible():
            page.locator("#fold").click()
        assert axe_findings(page) == []


def test_axe_finds_nothing_in_a_preset_in_forced_colours_and_large_letters(
    browser: Browser, data: Path
) -> None:
    """With few problems and a long report, the panel scrolls and has no button."""
    ruled = "preset: erc-2027\nfit: true\nsections: [positions, publications]\n"
    (data / "variants" / "ruled.yaml").write_text(ruled, encoding="utf-8")
    with (
        running(data, "--variant", "ruled") as preview,
        opened(browser, preview.url, Screen(height=500)) as page,
    ):
        wait_for_pages(page)
        page.locator("#report .pair", has_text="applied").first.wait_for()
        assert axe_findings(page) == []
        page.emulate_media(forced_colors="active")
        assert axe_findings(page) == []
        page.evaluate("document.documentElement.style.fontSize = '200%'")
        assert axe_findings(page) == []


def test_the_words_are_not_seen_in_forced_colours_either(page: Page) -> None:
    page.emulate_media(forced_colors="active")
    seen = line(page, "Mei Chen").evaluate("one => getComputedStyle(one).color")
    assert seen == "rgba(0, 0, 0, 0)"


@pytest.mark.parametrize("screen", [NARROW, MAGNIFIED], ids=["narrow", "magnified"])
def test_what_is_magnified_needs_no_scrolling_sideways_and_leaves_room_for_a_page(
    browser: Browser, preview: Running, screen: Screen
) -> None:
    with opened(browser, preview.url, screen) as page:
        wait_for_pages(page)
        assert page.evaluate("document.documentElement.scrollWidth") == screen.width
        room = page.evaluate("document.getElementById('pages').clientHeight")
        assert isinstance(room, int)
        assert room > 190


def test_a_phone_shows_a_whole_page_and_nothing_beyond_its_edges(
    browser: Browser, preview: Running
) -> None:
    with opened(browser, preview.url, PHONE) as page:
        wait_for_pages(page)
        assert page.evaluate("document.documentElement.scrollWidth") == PHONE.width
        paper = page.locator(".paper").first.bounding_box()
        assert paper is not None
        assert 0.9 * PHONE.width < paper["width"] < PHONE.width
        assert page.locator("#room").is_visible()
        assert not page.locator("#problems-head").is_visible()
        page.locator("#fold").click()
        assert page.locator("#problems-head").is_visible()
        page.locator("#fold").click()
        line(page, "Mei Chen").tap()
        page.locator("#source strong", has_text="profile.yaml:2").wait_for()
        assert page.locator("#source").is_visible()


def test_dark_is_dark_but_the_paper_is_not(browser: Browser, preview: Running) -> None:
    def lightness(page: Page, selector: str) -> int:
        wait_for_pages(page)
        colour = page.locator(selector).first.evaluate(
            "one => getComputedStyle(one).backgroundColor"
        )
        assert isinstance(colour, str)
        return int(colour.removeprefix("rgb(").partition(",")[0])

    for screen, desk in ((Screen(), range(200, 256)), (DARK, range(60))):
        with opened(browser, preview.url, screen) as page:
            assert lightness(page, "body") in desk
            assert lightness(page, ".paper") == 255
