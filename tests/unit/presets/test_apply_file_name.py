"""A file's name has the characters, and the length, that a preset allows."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvgen.model.preset.file import FileNameRule
from cvgen.model.preset.preset import Rules
from cvgen.presets.apply_file_name import apply_file_name
from tests.unit.presets.cases import applied


def named(name: str, most: int | None = None, characters: str | None = None) -> str:
    rules = Rules(file_name=FileNameRule(most=most, characters=characters))
    return apply_file_name(name, rules)[0]


def test_without_a_rule_a_name_stays() -> None:
    assert apply_file_name("Müller & Søn.pdf", Rules()) == ("Müller & Søn.pdf", ())


@pytest.mark.parametrize(
    ("name", "fitted"),
    [
        ("cv-muller.pdf", "cv-muller.pdf"),
        ("cv-Müller.pdf", "cv-Muller.pdf"),
        ("Núñez & Ko.pdf", "Nunez_Ko.pdf"),
        ("陈梅.pdf", "cv.pdf"),
    ],
)
def test_accents_and_other_characters_go(name: str, fitted: str) -> None:
    assert named(name, characters="_-") == fitted


@pytest.mark.parametrize(
    ("rule", "fitted"),
    [("CV_{family}", "CV_Vidal-Ferran.pdf"), ("CV {family}", "CV Vidal Ferran.pdf")],
)
def test_a_family_name_brings_no_blank_into_a_form_s_name(
    rule: str, fitted: str
) -> None:
    name = rule.replace("{family}", "Vidal Ferran") + ".pdf"
    rules = Rules(file_name=FileNameRule(name=rule))
    assert apply_file_name(name, rules)[0] == fitted


def test_blanks_stay_where_they_are_allowed() -> None:
    assert named("Mei  Chen.pdf", characters=" ") == "Mei Chen.pdf"
    assert named("Mei Chen.pdf", characters="") == "MeiChen.pdf"


@pytest.mark.parametrize(
    ("most", "fitted"),
    [
        (24, "papadaki-chen-cv-dfg.pdf"),
        (23, "papadaki-chen-cv.pdf"),
        (15, "papadaki.pdf"),
        (10, "papada.pdf"),
    ],
)
def test_a_name_is_cut_between_words(most: int, fitted: str) -> None:
    assert named("papadaki-chen-cv-dfg.pdf", most) == fitted


def test_the_change_is_said() -> None:
    rules = Rules(file_name=FileNameRule(most=8))
    assert applied(apply_file_name("mei-chen.pdf", rules)[1]) == [
        "file-name: file name: mei-chen.pdf -> mei.pdf"
    ]


@pytest.mark.property
@given(stem=st.text(max_size=60), most=st.integers(5, 50))
def test_no_name_is_longer_or_has_other_characters(stem: str, most: int) -> None:
    name = named(f"{stem}.pdf", most, "_-")
    assert len(name) <= max(most, len("cv.pdf"))
    assert all(c.isascii() and (c.isalnum() or c in "_-.") for c in name)
    assert name.endswith(".pdf")
