"""Narratives find their boxes: by a variant's choice, by id, by title."""

from __future__ import annotations

import pytest

from cvgen.exporters.expand import expand_narratives
from cvgen.exporters.match import left_over, match_boxes
from cvgen.model.box_choice import BoxChoice
from cvgen.model.preset.narrative import Box
from tests.unit.exporters.cases import messages, narratives

BOXES = (
    Box(id="knowledge", title="Generation of knowledge"),
    Box(id="people", title="The development of others", texts=2),
)


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        ("[{id: knowledge, text: A.}]", ("knowledge",)),
        ("[{id: a, title: Generation of Knowledge, text: A.}]", ("a",)),
        (
            (
                "[{id: a, title: Generation of knowledge, text: A.}, "
                "{id: knowledge, text: B.}]"
            ),
            ("knowledge",),
        ),
        (
            (
                "[{id: a, title: generation of knowledge, text: A.}, "
                "{id: b, title: generation of knowledge, for: scheme, text: B.}]"
            ),
            ("b",),
        ),
        ("[{id: knowledge, for: other, text: A.}]", ()),
        ("[{id: other, text: A.}]", ()),
    ],
)
def test_a_box_takes_what_fits_it_best(texts: str, expected: tuple[str, ...]) -> None:
    found = match_boxes(BOXES, (), narratives(texts), "scheme")
    assert found.narratives["knowledge"] == expected
    assert found.diagnostics == ()


def test_a_box_of_several_texts_takes_all_with_its_title() -> None:
    title = "title: The development of others"
    texts = narratives(f"[{{id: a, {title}, text: A.}}, {{id: b, {title}, text: B.}}]")
    assert match_boxes(BOXES, (), texts, "scheme").narratives["people"] == ("a", "b")


def test_a_variant_s_choice_wins() -> None:
    texts = narratives("[{id: knowledge, text: A.}, {id: b, text: B.}]")
    choice = BoxChoice(box="knowledge", narratives=("b", "knowledge"))
    found = match_boxes(BOXES, (choice,), texts, "scheme")
    assert found.narratives["knowledge"] == ("b", "knowledge")


def test_choices_that_name_nothing_are_errors() -> None:
    texts = narratives("[{id: results, text: A.}, {id: b, for: other, text: B.}]")
    choices = (
        BoxChoice(box="knowlege", narratives=("results",)),
        BoxChoice(box="people", narratives=("result", "b")),
    )
    found = match_boxes(BOXES, choices, texts, "scheme")
    assert messages(found.diagnostics) == [
        (
            "variant.boxes.knowlege: the preset `scheme` has no box `knowlege` "
            "(did you mean `knowledge`?)"
        ),
        (
            "variant.boxes.people: there is no narrative `result` "
            "(did you mean `results`?)"
        ),
        (
            "variant.boxes.people: the narrative `b` is for other and not for scheme "
            "(add scheme to its `for`)"
        ),
    ]
    assert found.narratives["people"] == ("b",)


def test_what_stands_in_no_box_is_left_over_unless_another_uses_it() -> None:
    texts = narratives(
        "[{id: shared, text: S.}, {id: knowledge, use: shared, text: A.}, "
        "{id: alone, text: B.}, {id: theirs, for: other, text: C.}]"
    )
    match = match_boxes(BOXES, (), texts, "scheme")
    found = left_over(match, expand_narratives(texts), texts, "scheme")
    assert found == ("alone",)


def test_what_a_narrative_for_another_preset_uses_is_not_left_over() -> None:
    texts = narratives(
        "[{id: shared, text: S.}, {id: theirs, for: other, use: shared, text: A.}]"
    )
    match = match_boxes(BOXES, (), texts, "scheme")
    assert left_over(match, expand_narratives(texts), texts, "scheme") == ()
