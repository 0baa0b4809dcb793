"""What a form lacks, or has too much of, is said."""

from __future__ import annotations

from tests.unit.exporters.cases import exported, problems

RULES = """\
narrative:
  boxes: [{id: a, title: A, most: 2}, {id: b, title: B, optional: true}]
  source: call
"""
ONE = "narratives: [{id: a, text: One.}]\n"


def test_a_whole_form_is_said_nothing_of() -> None:
    assert exported(RULES, ONE)[1] == []


def test_a_box_is_empty() -> None:
    assert exported(RULES)[1] == [
        (
            "variant.yaml:1:9: there is nothing for the box “A” "
            "(give a narrative the id `a`, or name one in `boxes`)"
        )
    ]


def test_a_text_is_too_long_as_it_may_be_counted() -> None:
    profile = "narratives: [{id: a, text: Well-known hums.}]\n"
    assert exported(RULES, profile)[1] == [
        (
            "variant.yaml:1:9: “A” may be too long: it is not known how the funder "
            "counts (shorten it until it fits in both ways of counting)"
        )
    ]


def test_a_call_s_limit_is_not_given() -> None:
    rules = RULES + (
        "narrative-total: {unit: words, per-call: yes, seen: [1000, 1500], "
        "source: call}\n"
    )
    assert exported(rules, ONE)[1] == [
        (
            "variant.yaml:1:9: each call of `scheme` says its own limit of words, "
            "which is not given (write `preset-overrides: {narrative-total: {most: "
            "1000, unit: words}}`; limits of calls that were seen: 1,000, 1,500)"
        )
    ]


def test_texts_are_left_over() -> None:
    profile = "narratives: [{id: a, text: One.}, {id: x, text: Two.}]\n"
    assert exported(RULES, profile)[1] == [
        (
            "profile.yaml:2:35: 1 narrative stands in no box: `x` (name it in the "
            "variant's `boxes`, or say what it is `for`)"
        )
    ]


def test_too_many_texts_are_an_error() -> None:
    rules = "narrative: {boxes: [{id: a, title: A, texts: 1}], source: call}\n"
    profile = "narratives: [{id: a, text: One.}, {id: x, text: Two.}]\n"
    assert problems(rules, profile, "boxes: {a: [a, x]}") == [
        (
            "variant.yaml:1:9: the box “A” takes 1 text, and 2 are there "
            "(name the best of them in the variant's `boxes`)"
        )
    ]


def test_a_section_that_no_field_takes_is_said() -> None:
    rules = "headings: {titles: [{title: Posts, holds: positions}], source: call}\n"
    profile = (
        "awards: [{title: A prize, date: 2024}]\npositions: [{title: Professor}]\n"
    )
    variant = "sections: [positions, awards]"
    assert exported(rules, profile, variant, mode="generator-only")[1] == [
        (
            "variant.yaml:2:11: no field of the form takes `awards`: it is left out "
            "(leave it out of the variant's `sections`)"
        )
    ]
