"""The README's picture of the preview is that of today, as Chromium shows it."""

from __future__ import annotations

import io
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PIL import Image, ImageChops, ImageStat

from cvgen.files.bundled import bundled_folder
from tests.support.chromium import NEEDS_CHROMIUM, Screen, browsed, opened
from tests.support.preview import running

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytestmark = NEEDS_CHROMIUM

PICTURE = Path(__file__).parent.parent / "golden" / "preview.png"
SCREEN = Screen(width=1200, height=760)
COLOURS = 128
OLD, NEW = "Implicit Bias of Adversarial Training", "The Bias of Adversarial Training"

SIXTH = 1 / 6
SAME = 4.0
"""Mean difference of 255 shades at a sixth of the size: browsers' edges vary."""


def test_the_picture_shows_the_preview(
    tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    found = _photographed(tmp_path)
    if request.config.getoption("--update-golden"):
        found.quantize(COLOURS, Image.Quantize.MAXCOVERAGE).save(PICTURE, optimize=True)
    with Image.open(PICTURE) as picture:
        assert picture.size == found.size
        assert _difference(picture.convert("RGB"), found) < SAME
        blank = Image.new("RGB", found.size, "white")
        assert _difference(picture.convert("RGB"), blank) > 2 * SAME


def _photographed(folder: Path) -> Image.Image:
    """The sample after an edit, with the edited entry chosen."""
    data = folder / "my-data"
    shutil.copytree(bundled_folder("data"), data)
    editor = folder / "code"
    editor.write_text("#!/bin/sh\n", encoding="utf-8")
    editor.chmod(0o755)
    options = ("--variant", "two-page", "--editor", str(editor))
    with (
        browsed() as browser,
        running(Path("my-data"), *options, folder=folder) as preview,
        opened(browser, preview.url, SCREEN) as page,
    ):
        page.wait_for_selector(".aim")
        _edit(data / "publications.yaml")
        page.wait_for_selector(".mark")
        _stand(page)
        return Image.open(io.BytesIO(page.screenshot())).convert("RGB")


def _edit(works: Path) -> None:
    text = works.read_text(encoding="utf-8")
    assert OLD in text
    works.write_text(text.replace(OLD, NEW), encoding="utf-8")


def _stand(page: Page) -> None:
    """Scroll to the edit, choose it, and let all come to rest."""
    page.locator("#pages").press("e")
    page.locator(".line", has_text=NEW).first.click()
    page.wait_for_selector("#source strong")
    page.locator("#status").evaluate(
        "one => one.textContent = 'Built in 24 ms. Edited: page 1.'"
    )
    page.mouse.move(0, 0)
    page.evaluate("document.activeElement.blur()")
    page.wait_for_timeout(1500)


def _difference(left: Image.Image, right: Image.Image) -> float:
    """The mean difference of both, made small."""
    size = (round(left.width * SIXTH), round(left.height * SIXTH))
    box = Image.Resampling.BOX
    small = ImageChops.difference(left.resize(size, box), right.resize(size, box))
    means = ImageStat.Stat(small).mean
    return sum(means) / len(means)
