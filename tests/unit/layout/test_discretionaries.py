"""Words are parted at the chosen places, and nowhere else."""

from __future__ import annotations

import pytest

from cvgen.layout.discretionaries import Discretionaries
from cvgen.layout.hyphenate import Hyphenation
from cvgen.layout.piece import Piece
from tests.support.samples import fonts
from tests.unit.layout.documents import BODY, ENGLISH
from tests.unit.layout.test_hyphenate import EveryThird


def parted(
    text: str, token: str, chosen: frozenset[int] | None = None
) -> tuple[list[Piece], list[int]]:
    """The pieces of a token where it first stands in a text, and the places parted."""
    rule = Hyphenation(EveryThird(), 50.0, chosen=chosen)
    parter = Discretionaries(text, ENGLISH, rule)
    shaped = fonts().tokens(BODY, ENGLISH)
    pieces = parter.part(shaped, token, text.index(token), shaped.shape(token))
    return list(pieces), parter.places


def texts(pieces: list[Piece]) -> list[str]:
    return ["".join(word.text for word in piece.words) for piece in pieces]


def test_a_word_is_parted_with_a_hyphen_at_each_place() -> None:
    pieces, places = parted("we generalise it", "generalise")
    assert texts(pieces) == ["gen", "era", "lise"]
    assert [piece.hyphen for piece in pieces] == [True, True, False]
    assert [piece.may_break for piece in pieces] == [True, True, False]
    assert places == [0, 1]


def test_only_chosen_places_part_a_word() -> None:
    pieces, places = parted("generalise", "generalise", frozenset({1}))
    assert texts(pieces) == ["genera", "lise"]
    assert places == [1]


def test_a_word_without_a_chosen_place_is_whole() -> None:
    pieces, places = parted("generalise", "generalise", frozenset({7}))
    assert texts(pieces) == ["generalise"]
    assert not pieces[0].may_break
    assert places == []


def test_a_word_that_goes_on_in_another_run_is_whole() -> None:
    assert texts(parted("generalised", "generalise")[0]) == ["generalise"]
    assert texts(parted("regeneralise", "generalise")[0]) == ["generalise"]
    assert texts(parted("(generalise)", "generalise")[0]) == ["gen", "era", "lise"]


def test_parts_that_may_stay_together_are_no_narrower_than_the_word() -> None:
    # Shaped apart they lose the ligature and the kerning between them.
    for word in ("affluxes", "effective", "avaticer"):
        (whole,) = fonts().tokens(BODY, ENGLISH).shape(word)
        pieces, _ = parted(word, word)
        total = sum(piece.em_width for piece in pieces)
        assert len(pieces) > 1
        assert total >= whole.em_width - 1e-9
        assert total == pytest.approx(whole.em_width, abs=0.1)
