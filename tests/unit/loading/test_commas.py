"""A comma within braces cuts a text, which is said once and shown mended."""

from __future__ import annotations

import pytest

from cvgen.diagnostics import Diagnostic
from cvgen.loading.load import load_profile
from cvgen.loading.report import Report
from cvgen.loading.source import SourceText

HINT = "what has a comma in it must stand in quotes within braces: "


def problems(text: str) -> list[Diagnostic]:
    report = Report(SourceText("profile.yaml", f"name: Mei Chen\n{text}"), "profile")
    load_profile(report)
    return report.problems


def test_a_text_that_commas_cut_is_one_error_and_is_shown_in_quotes() -> None:
    (one,) = problems(
        "interests: [{label: Theory, text: Monopsony, search,  bargaining}]\n"
    )
    assert one.message == "the comma makes `search` a key without a value"
    assert one.hints == (f'{HINT}write `text: "Monopsony, search,  bargaining"`',)
    assert str(one.path) == "profile.interests[0].text"
    assert str(one.location) == "profile.yaml:2:46"


def test_every_text_that_is_cut_is_shown() -> None:
    found = problems("interests: [{label: Theory, too, text: Search, matching}]\n")
    assert [one.hints for one in found] == [
        (f'{HINT}write `label: "Theory, too"`',),
        (f'{HINT}write `text: "Search, matching"`',),
    ]


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("text: Search,\n  matching", 'write `text: "Search, matching"`'),
        ('text: A "b", c', "write `text: 'A \"b\", c'`"),
        (f"text: {'long ' * 20}, c", "put the whole text in quotes"),
    ],
)
def test_a_text_is_shown_as_it_is_to_be_written(text: str, hint: str) -> None:
    (one,) = problems(f"interests: [{{label: Theory, {text}}}]\n")
    assert one.hints == (HINT + hint,)


def test_nothing_follows_from_a_sum_that_is_cut() -> None:
    found = problems(
        "grants: [{title: G, funder: F, start: 2020,\n"
        "  amount: {currency: GBP, total: 1,480,000, share: 300000}}]\n"
    )
    assert [one.hints for one in found] == [(f'{HINT}write `total: "1,480,000"`',)]


@pytest.mark.parametrize(
    "text",
    [
        "{label: Theory, text: Search, matching: yes}",
        "{label: Theory, text: Search, matching: }",
        '{label: Theory, text: "Search", matching}',
        '{label: Theory, text: Search, "matching"}',
        "\n  label: Theory\n  text: Search\n  matching:\n",
    ],
    ids=["a value", "a colon", "quotes", "a quoted key", "no braces"],
)
def test_what_no_comma_has_cut_is_an_unknown_key(text: str) -> None:
    found = problems(f"interests:\n- {text.strip()}\n")
    assert [one.message for one in found] == ["unknown key `matching`"]


def test_keys_without_end_are_no_burden() -> None:
    keys = ", ".join(f"k{one}" for one in range(20_000))
    (one,) = problems(f"interests: [{{label: Theory, text: Search, {keys}}}]\n")
    assert one.hints == (f"{HINT}put the whole text in quotes",)
