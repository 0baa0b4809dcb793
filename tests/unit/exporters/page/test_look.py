"""Classes say how a document's paragraphs are set, and nothing else gets into them."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from cvgen.document.block import Letterhead
from cvgen.exporters.page.look import Look, family_of
from cvgen.exporters.page.paragraphs import paragraphs_of
from tests.support.samples import document_of, planned, work


def look(variant: str) -> Look:
    profile = "name: Ada Okafor\nsummary: I listen to [it](https://example.org).\n"
    return Look(document_of(planned(profile, work(1, "Noise"), variant)).blocks)


def test_every_style_has_one_class() -> None:
    document = document_of(planned("name: Ada Okafor", work(1, "Noise")))
    found = Look(document.blocks)
    styles = {one.style for one in paragraphs_of(document.blocks)}
    assert set(found.classes) == styles
    assert len(set(found.classes.values())) == len(styles) == len([*found.rules()])


def test_a_rule_says_family_size_weight_and_colour() -> None:
    first = next(look("theme: modern").rules())
    assert first.startswith(
        '.s1 { font-family: "Source Sans 3", "Helvetica Neue", Arial, "Noto Sans", '
        "sans-serif; font-size: 2.4rem; font-weight: 600; color: var(--ink-"
    )


def test_small_capitals_tracking_and_the_middle_are_said() -> None:
    first = next(look("theme: classic").rules())
    for declared in (
        "letter-spacing: 0.04em",
        "font-variant-caps: small-caps",
        "font-variant-numeric: oldstyle-nums",
        "text-align: center",
    ):
        assert declared in first


def test_the_text_is_that_which_there_is_most_of() -> None:
    found = look("theme: plain")
    assert found.base.text.size == 11
    assert found.share(22) == "2rem"
    assert found.share(5.5) == "0.5rem"


def test_a_variants_accent_is_the_colour_of_links() -> None:
    found = look('design: {accent: "#7a1f1f"}')
    assert found.link == "#7a1f1f"
    assert found.ink("#7a1f1f") == f"var({found.inks['#7a1f1f']})"


@pytest.mark.parametrize(
    ("family", "stack"),
    [
        ("Source Serif 4", '"Source Serif 4", Georgia, "Noto Serif", serif'),
        (
            "Arimo",
            (
                '"Arimo", "Arial", "Liberation Sans", "Helvetica Neue", Arial, '
                '"Noto Sans", sans-serif'
            ),
        ),
        ("JetBrains Mono", '"JetBrains Mono", monospace'),
        (
            'A"} </style><b>',
            '"A styleb", Georgia, "Noto Serif", serif',
        ),
        ("{}", 'Georgia, "Noto Serif", serif'),
    ],
)
def test_a_family_has_others_behind_it_and_is_nothing_but_a_name(
    family: str, stack: str
) -> None:
    assert family_of(family) == stack


def test_a_document_of_a_name_alone_has_a_look() -> None:
    document = document_of(planned("name: Ada Okafor", "[]"))
    (head, *_) = document.blocks
    assert isinstance(head, Letterhead)
    found = Look((replace(head, side=()),))
    assert found.head is None
    assert found.base == head.main[0].style
