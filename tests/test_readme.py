"""The README holds: its picture shows today's sample, its commands are CI's."""

from __future__ import annotations

import re
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageStat

from tests.support.samples import build_texts, built_sample

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
PICTURE = ROOT / "tests" / "golden" / "sample.png"
PREVIEW = ROOT / "tests" / "golden" / "preview.png"
LARGEST = 150_000
DOTS_PER_INCH = 110
COLOURS = 32

SAME = 0.6
"""Mean difference of 255 shades: colours are quantised, and renderers' edges vary."""


def rasterised(pdf: bytes) -> Image.Image:
    page = pypdfium2.PdfDocument(pdf)[0]
    image = page.render(scale=DOTS_PER_INCH / 72).to_pil()
    assert isinstance(image, Image.Image)
    return image.convert("RGB")


def difference(left: Image.Image, right: Image.Image) -> float:
    assert left.size == right.size
    means = ImageStat.Stat(ImageChops.difference(left, right)).mean
    return sum(means) / len(means)


def test_the_picture_shows_the_sample(request: pytest.FixtureRequest) -> None:
    found = rasterised(built_sample().pdf)
    if request.config.getoption("--update-golden"):
        found.quantize(COLOURS).save(PICTURE, optimize=True)
    with Image.open(PICTURE) as picture:
        assert difference(picture.convert("RGB"), found) < SAME


def test_another_page_would_not_pass_for_it() -> None:
    other = rasterised(build_texts("name: Zhanxing Zhu").pdf)
    with Image.open(PICTURE) as picture:
        assert difference(picture.convert("RGB"), other) > 10 * SAME


@pytest.mark.parametrize("picture", [PICTURE, PREVIEW], ids=["page", "preview"])
def test_the_readme_shows_the_picture(picture: Path) -> None:
    assert f"]({picture.relative_to(ROOT).as_posix()})" in README
    assert picture.stat().st_size < LARGEST
    with Image.open(picture) as image:
        assert min(image.size) > 500


def test_ci_runs_the_test_command_as_the_readme_has_it() -> None:
    blocks = re.findall(r"```sh\n(.*?)```", README, flags=re.DOTALL)
    commands = [line for block in blocks for line in block.splitlines()]
    tests = [line for line in commands if line.endswith("pytest")]
    assert len(tests) == 1
    assert tests[0] in (ROOT / ".ci" / "run").read_text(encoding="utf-8")


def test_every_link_in_the_readme_leads_somewhere() -> None:
    targets = re.findall(r"\]\(([^)#\s]+)\)", README)
    local = [one for one in targets if "://" not in one]
    assert local
    assert [one for one in local if not (ROOT / one).exists()] == []
