"""What is written about fitting and cannot be meant is said."""

from __future__ import annotations

import pytest

from cvgen.diagnostics import Severity
from cvgen.fit.examine import examine_fit
from tests.unit.fit.cases import plan

LIMITED = "fit: yes\nlimits: {pages: 2}\nsections: [summary, talks, publications]\n"


def problems(variant: str) -> list[tuple[str, tuple[str, ...]]]:
    found = plan(variant)
    return [(one.message, one.hints) for one in examine_fit(found.variant, found.cv)]


def test_a_sound_variant_has_no_problem() -> None:
    text = "droppable: [links, {what: talks, keep: 2}, publications]"
    assert problems(f"{LIMITED}{text}") == []


def test_fit_needs_a_limit() -> None:
    assert problems("fit: yes") == [
        (
            "`fit` needs a limit of pages",
            ("write `limits: {pages: 2}`, or name a preset that has one",),
        )
    ]


def test_a_preset_s_limit_is_one() -> None:
    assert problems("fit: yes\npreset: erc-2027") == []


def test_droppable_needs_fit() -> None:
    assert problems("droppable: links") == [
        ("`droppable` has no meaning without `fit`", ("write `fit: yes`",))
    ]


@pytest.mark.parametrize(
    ("one", "message", "hint"),
    [
        (
            "talk",
            "there is nothing called `talk` that could be dropped",
            "did you mean `talks`?",
        ),
        (
            "xyzzy",
            "there is nothing called `xyzzy` that could be dropped",
            "name a section, `publications`, or a detail of works such as `links`",
        ),
        (
            "{what: links, keep: 2}",
            "`links` is a detail of works, which goes from all of them at once",
            "write `links` alone",
        ),
        (
            "{what: publications, whole: yes}",
            "publications go one by one, and never a selected one",
            "delete `whole`",
        ),
        (
            "{what: talks, whole: yes, keep: 2}",
            "`talks` goes as a whole or keeps entries, not both",
            "delete `keep` or `whole`",
        ),
    ],
)
def test_what_cannot_be_dropped_is_said(one: str, message: str, hint: str) -> None:
    found = problems(f"{LIMITED}droppable: [{one}]")
    assert found[0][0] == message
    assert hint in found[0][1]


def test_entries_from_the_oldest_on_lose_no_newest_ones() -> None:
    text = "sections: [{section: talks, order: oldest}]\nfit: yes\nlimits: {pages: 1}\n"
    assert problems(f"{text}droppable: talks") == [
        (
            "the last entries of `talks` would go, and they are the newest",
            ("write `order: newest` for the section, or `whole: yes` here",),
        )
    ]
    assert problems(f"{text}droppable: {{what: talks, whole: yes}}") == []


def test_a_section_that_is_not_printed_is_a_warning() -> None:
    found = plan(f"{LIMITED}droppable: skills")
    (problem,) = examine_fit(found.variant, found.cv)
    assert problem.severity is Severity.WARNING
    assert problem.message == (
        "`skills` is droppable, but this variant does not print it"
    )
