"""A preset is read with all its rules, or all that is wrong with it is said."""

from __future__ import annotations

import pytest

from cvgen.diagnostics import Diagnostic, InvalidInput
from cvgen.loading.preset import load_preset
from cvgen.loading.source import SourceText
from cvgen.model.date import PartialDate
from cvgen.model.preset.evidence import Confidence, Source
from cvgen.model.preset.preset import Preset
from cvgen.model.preset.sheet import Delivery

GOOD = """\
title: A scheme
sources: {call: {where: the call, read: 2026-11-23, confidence: R1}}
delivery: {mode: own-pdf, source: call}
"""


def load(text: str) -> Preset:
    return load_preset(SourceText("presets/mine.yaml", text))


def refused(text: str) -> tuple[Diagnostic, ...]:
    with pytest.raises(InvalidInput) as caught:
        load(text)
    return caught.value.diagnostics


def test_a_preset_is_read() -> None:
    found = load(GOOD)
    assert found.title == "A scheme"
    assert found.delivery is not None
    assert (found.delivery.mode, found.delivery.source) == (Delivery.OWN_PDF, ("call",))
    assert found.sources == (
        Source(
            id="call",
            where="the call",
            read=PartialDate(2026, 11, 23),
            confidence=Confidence.FIRST_HAND,
        ),
    )


def test_an_empty_file_gets_the_words_for_it() -> None:
    (one,) = refused("# nothing\n")
    assert one.message == "the preset is empty"
    assert one.hints == ("copy one that `cvgen presets` lists, and change it",)


def test_all_problems_are_said_at_once_each_with_its_place() -> None:
    text = GOOD.replace("R1", "R7") + (
        "pages: {most: few, source: cal}\n"
        "margins: {top: 200}\n"
        "fonts: {}\n"
        "advice: [{text: spell out}]\n"
    )
    found = [(str(one.location), one.message) for one in refused(text)]
    assert found == [
        ("presets/mine.yaml:2:65", "`R7` is not one of the choices here"),
        ("presets/mine.yaml:4:15", "`few` is not a whole number"),
        ("presets/mine.yaml:4:28", "there is no source `cal`"),
        ("presets/mine.yaml:5:10", "`margins` does not say where it was read"),
        (
            "presets/mine.yaml:5:16",
            "`top` must be from 0 to 60 millimetres, not 200",
        ),
        ("presets/mine.yaml:6:1", "unknown key `fonts`"),
        (
            "presets/mine.yaml:7:10",
            "item 1 of `advice` does not say where it was read",
        ),
    ]


@pytest.mark.parametrize(
    ("key", "meant"),
    [
        ("page", "pages"),
        ("font-families", "font-family"),
        ("characters-per-inches", "characters-per-inch"),
        ("filename", "file-name"),
        ("heading", "headings"),
    ],
)
def test_a_misspelt_rule_gets_the_one_that_was_meant(key: str, meant: str) -> None:
    (one,) = refused(f"{GOOD}{key}: {{}}\n")
    assert one.hints == (f"did you mean `{meant}`?",)
