"""The preview in a real Chromium: what a person sees, clicks, types and hears."""

from __future__ import annotations

import http.server
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

import pytest

from tests.end_to_end.command import PATIENCE, work, write_data
from tests.support.chromium import (
    NEEDS_CHROMIUM,
    Screen,
    axe_findings,
    browsed,
    opened,
)
from tests.support.preview import Running, running

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Locator, Page

pytestmark = NEEDS_CHROMIUM

WORKS = "".join(work(n) for n in range(40))
PROFILE = """
name: Mei Chen
summary: I count.
positions:
  - {title: Clerk, organization: Office, start: 2020}
"""
SHORT = "title: Short\nsections: [summary, positions]\nlimits: {pages: 2}\n"
PHONE = Screen(width=390, height=780, is_phone=True)
NARROW = Screen(width=320, height=640)
MAGNIFIED = Screen(width=320, height=256)
"""A window of 1280 by 1024 at four times its size (WCAG 2.2, 1.4.10)."""
DARK = Screen(scheme="dark")
# An editor that notes what it is asked for, and how often.
EDITOR = "import sys; open(sys.argv[1], 'a').write(sys.argv[2] + '\\n')"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One browser for all tests."""
    with browsed() as found:
        yield found


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Three pages of works, and a variant of one page."""
    data = write_data(tmp_path, PROFILE, WORKS)
    (data / "variants").mkdir()
    (data / "variants" / "short.yaml").write_text(SHORT, encoding="utf-8")
    return data


@pytest.fixture
def note(tmp_path: Path) -> Path:
    """Where the editor notes what it is asked for."""
    return tmp_path / "note"


@pytest.fixture
def preview(data: Path, note: Path) -> Iterator[Running]:
    """A preview of the folder, with an editor that makes notes."""
    editor = f'{sys.executable} -c "{EDITOR}" {note} {{file}}:{{line}}'
    with running(data, "--editor", editor) as found:
        yield found


@pytest.fixture
def page(browser: Browser, preview: Running) -> Iterator[Page]:
    """The page of the preview, when it shows the first pages."""
    with opened(browser, preview.url, Screen()) as found:
        wait_for_pages(found)
        yield found


def wait_for_pages(page: Page) -> None:
    page.wait_for_selector(".paper img[src]")
    page.wait_for_selector(".aim")


def line(page: Page, text: str) -> Locator:
    """A line of the CV by its words."""
    return page.locator(".line", has_text=text).first


def noted(note: Path) -> str:
    """What the editor was asked for, as soon as it has noted a whole line."""
    end = time.monotonic() + PATIENCE
    while not (note.exists() and note.read_text().endswith("\n")):
        assert time.monotonic() < end
        time.sleep(0.02)
    return note.read_text()


def save_in_place(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")


def save_by_replacing(path: Path, text: str) -> None:
    new = path.with_name(f".{path.name}.new")
    new.write_text(text, encoding="utf-8")
    new.replace(path)


def save_by_moving_away(path: Path, text: str) -> None:
    path.rename(path.with_name(f"{path.name}~"))
    path.write_text(text, encoding="utf-8")


SAVES = [save_in_place, save_by_replacing, save_by_moving_away]


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


def focused(page: Page) -> object:
    return page.evaluate("document.activeElement.getAttribute('aria-label')")


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


def test_the_end_of_the_preview_is_said(browser: Browser, preview: Running) -> None:
    # Chromium complains of the lost connection; so it is asked without the fixture.
    context = browser.new_context()
    page = context.new_page()
    page.goto(preview.url)
    wait_for_pages(page)
    assert preview.interrupt()[0] == 0
    page.locator("#status", has_text="cvgen does not answer").wait_for()
    context.close()


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def serving(folder: Path) -> Iterator[str]:
    """Another site on this machine."""
    handler = partial(_Quiet, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


ATTACK = """
<!doctype html><title>attacker</title><body><script>
const target = "TARGET";
const tried = {};
const json = {method: "POST", headers: {"Content-Type": "application/json",
  "X-Cvgen-Preview": "1"}, body: '{"path": {"document": "profile", "steps": []}}'};
const plain = {method: "POST", mode: "no-cors", headers: {"Content-Type": "text/plain"},
  body: json.body};
const loads = (tag) => new Promise((done) => {
  const one = document.createElement(tag);
  const isOpaque = () => tag === "iframe" && !one.contentDocument;
  one.onload = () => done(isOpaque() ? "opaque" : "loaded");
  one.onerror = () => done("refused");
  one.src = target + {img: "icon.svg", script: "preview.js", iframe: ""}[tag];
  document.body.append(one);
});
const listens = (Source, address, heard) => new Promise((done) => {
  const one = new Source(address);
  one[heard] = () => done("heard");
  one.onerror = () => done("refused");
});
(async () => {
  tried.events = await listens(EventSource, target + "events", "onmessage");
  tried.socket = await listens(WebSocket, target.replace("http", "ws"), "onopen");
  tried.read = await fetch(target).then((r) => r.text(), () => "refused");
  const refused = () => "refused";
  const place = target + "open/place";
  tried.json = await fetch(place, json).then(() => "sent", refused);
  tried.plain = await fetch(place, plain).then(() => "sent", refused);
  tried.img = await loads("img");
  tried.script = await loads("script");
  tried.iframe = await loads("iframe");
  window.tried = tried;
})();
</script>
"""


def test_another_site_reads_and_does_nothing_though_it_knows_the_secret(
    browser: Browser, preview: Running, tmp_path: Path, note: Path
) -> None:
    site = tmp_path / "site"
    site.mkdir()
    page_text = ATTACK.replace("TARGET", preview.url)
    (site / "index.html").write_text(page_text, encoding="utf-8")
    with serving(site) as url:
        context = browser.new_context()
        page = context.new_page()
        page.goto(url)
        page.wait_for_function("window.tried")
        tried = page.evaluate("window.tried")
        context.close()
    assert tried == {
        "events": "refused",
        "socket": "refused",
        "read": "refused",
        "json": "refused",
        "plain": "refused",
        "img": "refused",
        "script": "refused",
        "iframe": "opaque",
    }
    assert not note.exists()
