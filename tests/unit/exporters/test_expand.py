"""Narratives are put together from those that they use."""

from __future__ import annotations

from cvgen.exporters.expand import Expanded, expand_narratives
from cvgen.model.text import plain_text
from tests.unit.exporters.cases import messages, narratives


def paragraphs(expanded: Expanded, name: str) -> list[str]:
    return [plain_text(one.text) for one in expanded.passages[name]]


def test_what_is_used_comes_first_in_its_order() -> None:
    found = expand_narratives(
        narratives(
            "[{id: a, text: A.}, {id: b, use: a, text: B.}, "
            "{id: c, use: [b, a], text: C.}]"
        )
    )
    assert paragraphs(found, "c") == ["A.", "B.", "A.", "C."]
    assert found.parts["c"] == {"a", "b", "c"}
    assert found.diagnostics == ()


def test_a_paragraph_knows_where_it_was_written() -> None:
    found = expand_narratives(narratives("[{id: a, text: A.}, {id: b, use: a}]"))
    (passage,) = found.passages["b"]
    assert str(passage.origin) == "profile.narratives[0].text"


def test_a_circle_is_an_error_where_it_closes() -> None:
    found = expand_narratives(
        narratives("[{id: a, use: b, text: A.}, {id: b, use: a, text: B.}]")
    )
    assert messages(found.diagnostics) == [
        (
            "profile.narratives[1].use[0]: a narrative cannot use itself: `a` → "
            "`b` → `a` (put what both need into a narrative of its own, and use that)"
        )
    ]
    assert paragraphs(found, "a") == ["B.", "A."]


def test_a_narrative_that_uses_itself_is_a_circle() -> None:
    found = expand_narratives(narratives("[{id: a, use: a, text: A.}]"))
    assert messages(found.diagnostics)[0].startswith(
        "profile.narratives[0].use[0]: a narrative cannot use itself: `a` → `a` ("
    )


def test_an_id_that_there_is_not_is_an_error_with_a_guess() -> None:
    found = expand_narratives(
        narratives("[{id: results, text: A.}, {id: b, use: result, text: B.}]")
    )
    assert messages(found.diagnostics) == [
        (
            "profile.narratives[1].use[0]: there is no narrative `result` "
            "(did you mean `results`?)"
        )
    ]


def test_an_id_is_taken_once() -> None:
    found = expand_narratives(narratives("[{id: a, text: A.}, {id: a, text: B.}]"))
    assert messages(found.diagnostics) == [
        (
            "profile.narratives[1].id: the id `a` is taken by an earlier narrative "
            "(rename one)"
        )
    ]
    assert paragraphs(found, "a") == ["A."]


def test_a_narrative_says_something() -> None:
    found = expand_narratives(narratives("[{id: a}]"))
    assert messages(found.diagnostics) == [
        (
            "profile.narratives[0]: the narrative `a` has neither `text` nor `use` "
            "(write its text, or delete it)"
        )
    ]
