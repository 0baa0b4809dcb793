"""The preview in a real Chromium: what a person sees, clicks and chooses."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.end_to_end.preview_browser.previewed import (
    line,
    noted,
    wait_for_pages,
)
from tests.support.chromium import (
    NEEDS_CHROMIUM,
)
from tests.support.preview import Running

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page


pytestmark = NEEDS_CHROMIUM


def test_it_shows_the_pages_as_images_with_their_words(page: Page) -> None:
    assert page.title() == "Mei Chen — Curriculum Vitae"
    assert page.locator(".sheet").count() == 3
    assert page.locator("#page").inner_text() == "1 / 3"
    sizes = page.evaluate(
        "() => { const i = document.querySelector('.paper img');"
        " return [i.complete, i.naturalWidth / i.clientWidth] }"
    )
    assert sizes == [True, pytest.approx(1, abs=0.01)]
    assert line(page, "The title of work 29").is_visible()
    assert page.get_by_role("heading", name="Publications").count() == 1


def test_the_words_lie_where_the_image_has_them(page: Page) -> None:
    name = line(page, "Mei Chen").bounding_box()
    paper = page.locator(".paper").first.bounding_box()
    assert name is not None
    assert paper is not None
    ink = page.evaluate(
        """([left, top, width, height]) => {
          const image = document.querySelector('.paper img');
          const canvas = Object.assign(document.createElement('canvas'),
            {width: image.naturalWidth, height: image.naturalHeight});
          const drawing = canvas.getContext('2d', {willReadFrequently: true});
          drawing.drawImage(image, 0, 0);
          const scale = image.naturalWidth / image.clientWidth;
          const pixels = (y) => drawing.getImageData(left * scale, y * scale,
            width * scale, height * scale).data;
          const dark = (data) => data.filter((v, i) => i % 4 === 0 && v < 128).length;
          return [dark(pixels(top)), dark(pixels(top - height))];
        }""",
        [name["x"] - paper["x"], name["y"] - paper["y"], name["width"], name["height"]],
    )
    within, above = ink
    assert within > 200
    assert above == 0


def test_words_of_pages_out_of_sight_can_be_found(page: Page) -> None:
    last = page.locator(".sheet").nth(2)
    last.locator(".line", has_text="The title of work 30").wait_for(state="attached")
    assert page.evaluate("window.find('The title of work 30')") is True
    found = page.evaluate(
        "getSelection().anchorNode.parentElement.closest('.sheet').ariaLabel"
    )
    assert found == "Page 3 of 3"


def test_a_click_shows_the_line_and_opens_it_once(
    page: Page, data: Path, note: Path
) -> None:
    line(page, "The title of work 29").click()
    row = 5 * 29 + 2
    works = data / "publications.yaml"
    page.locator("#source strong", has_text=f"{works}:{row}").wait_for()
    assert page.locator("#source pre").inner_text() == "title: The title of work 29"
    assert "Opened with" in page.locator("#source").inner_text()
    assert noted(note) == f"{works}:{row}\n"


def test_a_variant_is_chosen_from_a_list(page: Page) -> None:
    choice = page.get_by_label("Variant")
    assert choice.locator("option").all_inner_texts() == ["everything", "short"]
    assert page.locator("#room").inner_text().startswith("3 pages, ")
    choice.select_option("short")
    page.locator("#room", has_text="1 of 2 pages, ").wait_for()
    assert page.locator(".sheet").count() == 1
    assert page.title() == "Mei Chen — Short"
    assert page.locator(".mark").count() == 0


def test_a_variant_that_goes_stays_in_the_list_for_as_long_as_it_is_shown(
    page: Page, data: Path
) -> None:
    choice = page.get_by_label("Variant")
    choice.select_option("short")
    page.locator("#room", has_text="1 of 2 pages, ").wait_for()
    (data / "variants" / "short.yaml").unlink()
    page.locator("#problems", has_text="there is no variant `short`").wait_for()
    assert choice.locator("option").all_inner_texts() == [
        "everything",
        "short (not there)",
    ]
    assert choice.input_value() == "short"
    choice.select_option("")
    page.locator("#room", has_text="3 pages, ").wait_for()
    assert choice.locator("option").all_inner_texts() == ["everything"]


def test_zoom_keeps_what_is_in_the_middle_there(page: Page) -> None:
    page.locator("#next").click()
    page.locator("#page", has_text="2 / 3").wait_for()

    def middle() -> float:
        """How far down its page the middle of the window is."""
        found = page.evaluate(
            """() => {
              const frame = document.getElementById('pages').getBoundingClientRect();
              const second = document.querySelectorAll('.paper')[1];
              const paper = second.getBoundingClientRect();
              return (frame.top + frame.height / 2 - paper.top) / paper.height;
            }"""
        )
        assert isinstance(found, float)
        return found

    before = middle()
    source = page.locator(".paper img").nth(1).get_attribute("src")
    for _ in range(3):
        page.locator("#larger").click()
    assert middle() == pytest.approx(before, abs=0.01)
    page.wait_for_function(
        "s => document.querySelectorAll('.paper img')[1].getAttribute('src') !== s",
        arg=source,
    )
    page.locator("#fit").click()
    assert middle() == pytest.approx(before, abs=0.01)
    assert page.locator("#fit").get_attribute("aria-pressed") == "true"


@pytest.mark.parametrize("is_fit", [True, False], ids=["fit", "chosen"])
def test_pages_are_sharp_at_the_browsers_own_zoom(page: Page, *, is_fit: bool) -> None:
    sharp = (
        "pixels => { const i = document.querySelector('.paper img');"
        " return Math.abs(i.naturalWidth / i.clientWidth - pixels) < 0.01 }"
    )
    if not is_fit:
        page.locator("#smaller").click()
        page.wait_for_function(sharp, arg=1)
    metrics = {"width": 640, "height": 430, "deviceScaleFactor": 2, "mobile": False}
    page.context.new_cdp_session(page).send(
        "Emulation.setDeviceMetricsOverride", metrics
    )
    page.wait_for_function(sharp, arg=2)


def test_the_end_of_the_preview_is_said(browser: Browser, preview: Running) -> None:
    # Chromium complains of the lost connection; so it is asked without the fixture.
    context = browser.new_context()
    page = context.new_page()
    page.goto(preview.url)
    wait_for_pages(page)
    assert preview.interrupt()[0] == 0
    page.locator("#status", has_text="cvgen does not answer").wait_for()
    context.close()
