"""Every rule of every preset: broken on purpose, or said why no file could break it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from functools import cache
from io import BytesIO

import pytest
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from cvgen.checks.measured.measured import Measured
from cvgen.files.presets import preset_names
from cvgen.model.preset.rule_name import RuleName
from cvgen.presets.rulings import Ruling, rulings
from cvgen.verdict.finding import Finding, Judgement, Outcome
from cvgen.verdict.judge import judge
from tests.support.breaches import NOT_SHOWN, break_rule
from tests.support.finished import drawn, finished, measured
from tests.test_presets import PROMISED, built, preset

NAMES = preset_names()
EVERY = [(name, one) for name in NAMES for one in rulings(preset(name))]
IDS = [f"{name}: {one.name.value}" for name, one in EVERY]
UNBROKEN = {
    RuleName.DELIVERY: 26,
    RuleName.NARRATIVE_TOTAL: 3,
    RuleName.WORK_DETAILS: 2,
    RuleName.WORK_YEARS: 2,
    RuleName.AUTHORS: 2,
    RuleName.DATES: 2,
    RuleName.APPOINTMENT_YEARS: 1,
    RuleName.EXAMPLES: 1,
}
"""Rules that no finished file breaks by what is measured of it, of all presets."""


def judged(name: str, file: Measured) -> Judgement:
    return judge(name, preset(name), rulings(preset(name)), file)


def of_rule(found: Judgement, rule: str) -> list[Finding]:
    return [one for one in found.findings if one.rule == rule]


@pytest.mark.parametrize(("name", "ruling"), EVERY, ids=IDS)
def test_a_breach_is_reported_with_a_number_and_a_place(
    name: str, ruling: Ruling
) -> None:
    file = break_rule(ruling.name, ruling.rule)
    if file is None:
        found = of_rule(judged(name, measured_text()), ruling.name.value)
        outcomes = {one.outcome for one in found}
        assert outcomes <= {Outcome.NOT_CHECKED, Outcome.KEPT}
        assert found[0].measured
        return
    broken = [
        one
        for one in of_rule(judged(name, file), ruling.name.value)
        if one.outcome is Outcome.BROKEN
    ]
    assert broken
    for one in broken:
        assert one.severity is ruling.breach
        assert one.sources
        assert one.measured
        assert re.search(r"\d", one.measured + one.asked) or one.where.text
        assert str(one.where)


@cache
def measured_text() -> Measured:
    return finished("libreoffice")


def test_every_rule_is_broken_but_those_that_no_file_could_break() -> None:
    whole = Counter(one.name for name, one in EVERY if not broken_by(one))
    assert whole == UNBROKEN
    assert {*whole} == {*NOT_SHOWN}
    assert len(EVERY) - whole.total() >= 186


def broken_by(ruling: Ruling) -> bool:
    return break_rule(ruling.name, ruling.rule) is not None


SEEN = frozenset(
    {"paper", "pages", "photo", "delivery", "scripts", "links", "bookmarks"}
    | {"file-name", "file-size", "pdf-version", "pdf-producer", "metadata"}
    | {"encryption", "forms", "attachments", "tags", "margins"}
)
"""What a page without text shows, and its file."""


def scanned(canvas: Canvas) -> None:
    """A page that is a picture."""
    file = BytesIO()
    Image.new("L", (60, 80), 200).save(file, "PNG")
    canvas.drawImage(ImageReader(file), 60, 60, 470, 720)


@pytest.mark.parametrize("draw", [scanned, lambda _canvas: None], ids=["scan", "blank"])
@pytest.mark.parametrize("name", NAMES)
def test_nothing_measured_never_passes(
    name: str, draw: Callable[[Canvas], None]
) -> None:
    found = judged(name, measured(drawn(draw)))
    assert not found.passes
    assert [one.outcome for one in of_rule(found, "searchable-text")] == [
        Outcome.UNKNOWN
    ]
    kept = {one.rule: one.measured for one in found.of(Outcome.KEPT)}
    if kept.get("authors") == "lists of authors may be cut":
        del kept["authors"]
    assert kept.keys() <= SEEN


APPLIED = {
    RuleName.PAPER,
    RuleName.MARGINS,
    RuleName.TYPE_SIZE,
    RuleName.LINE_SPACING,
    RuleName.CHARACTERS_PER_INCH,
    RuleName.ALIGNMENT,
    RuleName.WORKS,
    RuleName.AUTHORS,
    RuleName.PHOTO,
    RuleName.LINKS,
    RuleName.BOOKMARKS,
    RuleName.HEADER,
    RuleName.FOOTER,
    RuleName.PAGE_NUMBERS,
    RuleName.PDF_VERSION,
    RuleName.PDF_PRODUCER,
    RuleName.ENCRYPTION,
    RuleName.EMBEDDED_FONTS,
    RuleName.FORMS,
    RuleName.ATTACHMENTS,
    RuleName.METADATA,
    RuleName.FILE_SIZE,
}
"""What building to a preset sees to, whatever the data are."""

PDFS = [
    name
    for name, mode in PROMISED.items()
    if mode.value in {"own-pdf", "insert-pdf", "template"}
]


@pytest.mark.parametrize("name", PDFS)
def test_the_large_sample_keeps_what_a_preset_can_apply(name: str) -> None:
    found = judged(name, measured(built(name).pdf))
    applied = {one.value for one in APPLIED}
    broken = [
        f"{one.rule}: {one.measured}"
        for one in found.of(Outcome.BROKEN)
        if one.rule in applied
    ]
    assert broken == []
    assert "searchable-text" in {one.rule for one in found.of(Outcome.KEPT)}
