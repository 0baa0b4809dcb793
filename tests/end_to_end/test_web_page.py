"""The exported web page in a real browser: it shows all, loads nothing, is for all."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from cvgen.cli.building.order import SAMPLE
from tests.end_to_end.command import run
from tests.support.chromium import (
    NEEDS_CHROMIUM,
    Screen,
    axe_findings,
    browsed,
    opened,
)
from tests.support.images import plain, png

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = NEEDS_CHROMIUM

THEMES = ("modern", "classic", "compact", "plain")
SCREENS = {
    "by day": Screen(),
    "at night": Screen(scheme="dark"),
    "on a phone": Screen(width=360, height=740, is_phone=True),
}
PHOTO = 'photo: {file: me.png, alt: "A portrait"}\n'


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with browsed() as found:
        yield found


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a page of the sample for each theme, with a photo."""
    folder = tmp_path_factory.mktemp("pages")
    data = folder / "data"
    shutil.copytree(SAMPLE, data)
    with (data / "profile.yaml").open("a", encoding="utf-8") as profile:
        profile.write(PHOTO)
    (data / "me.png").write_bytes(png(plain()))
    for theme in THEMES:
        variant = data / "variants" / f"{theme}.yaml"
        variant.write_text(f"theme: {theme}\nphoto: true\n", encoding="utf-8")
        told = ("--variant", theme, "--output", f"{theme}.html")
        done = run("export", "html", "data", *told, folder=folder)
        assert done.status == 0, done.err
    return folder


@pytest.mark.parametrize("screen", SCREENS.values(), ids=SCREENS)
@pytest.mark.parametrize("theme", THEMES)
def test_everybody_can_use_it(
    theme: str, screen: Screen, browser: Browser, pages: Path
) -> None:
    with opened(browser, (pages / f"{theme}.html").as_uri(), screen) as page:
        assert axe_findings(page) == []
        photo = page.locator("header img")
        assert photo.evaluate("one => one.complete && one.naturalWidth > 0")
        assert photo.get_attribute("alt") == "A portrait"
        assert page.evaluate("document.documentElement.scrollWidth") <= screen.width


def test_it_has_the_family_and_the_colour_of_its_theme(
    browser: Browser, pages: Path
) -> None:
    style = "one => [getComputedStyle(one).fontFamily, getComputedStyle(one).color]"
    found = {}
    for theme in ("modern", "classic"):
        with opened(browser, (pages / f"{theme}.html").as_uri(), Screen()) as page:
            found[theme] = page.locator("h1").evaluate(style)
    assert found["modern"][0].startswith('"Source Sans 3"')
    assert found["modern"][1] == "rgb(31, 59, 99)"
    assert found["classic"][0].startswith('"Source Serif 4"')
    assert found["classic"][1] == "rgb(0, 0, 0)"


NAMES = (
    "Mei Chen",
    "Wolfgang Mommsen",
    "Maria Fernández-López",
    "Wilhelmina Mommsen-Wagner",
    "Eleni Mei Papadaki-Chen 陈爱莲",
)
CONTACT = """contact:
  address: "Institute of Advanced Studies in Examples\\n1 Road\\nExampleton EX1 2AB"
  email: somebody.of.that.name@institute.example.edu
headline: Historian of political thought, of its readers and of those who were not
"""


@pytest.mark.parametrize("name", NAMES)
def test_a_name_is_not_broken_where_the_page_is_wide_enough(
    name: str, browser: Browser, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    data.mkdir()
    profile = f"name: {{literal: {name}}}\n{CONTACT}"
    (data / "profile.yaml").write_text(profile, encoding="utf-8")
    (data / "publications.yaml").write_text("[]\n", encoding="utf-8")
    done = run("export", "html", "data", "--output", "cv.html", folder=tmp_path)
    assert done.status == 0, done.err
    lines = {}
    for width in (320, 600, 900, 1200):
        screen = Screen(width=width)
        with opened(browser, (tmp_path / "cv.html").as_uri(), screen) as page:
            lines[width] = page.locator("h1").evaluate(LINES)
            assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert (lines[900], lines[1200]) == (1, 1)
    assert lines[320] <= 3


LINES = """one => Math.round(one.getBoundingClientRect().height
  / parseFloat(getComputedStyle(one).lineHeight))"""
