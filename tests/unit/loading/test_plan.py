"""Decoders are made from types, and from no type that is not known."""

from __future__ import annotations

from typing import Annotated

import msgspec
import pytest

from cvgen.loading.plan import PATTERN_HINTS, decoder_of
from cvgen.model.profile import Profile
from cvgen.model.publication import Publication


class Strange(msgspec.Struct):
    number: float = 0.0


class Bounded(msgspec.Struct):
    word: Annotated[str, msgspec.Meta(max_length=3)] = ""


def test_an_unknown_type_is_refused() -> None:
    with pytest.raises(TypeError, match=r"^no decoder for .* of number$"):
        decoder_of(Strange)


def test_a_constraint_that_nobody_checks_is_refused() -> None:
    with pytest.raises(TypeError, match=r"^no decoder for .* of word$"):
        decoder_of(Bounded)


def test_keys_and_arguments_are_the_model_s() -> None:
    fields = decoder_of(Publication).fields
    assert fields["container-title"].argument == "container_title"
    assert fields["DOI"].argument == "doi"
    assert [key for key, field in fields.items() if field.required] == [
        "id",
        "title",
        "author",
    ]


def test_examples_become_hints() -> None:
    assert decoder_of(Publication).fields["id"].example == "id: chen2024flat"
    assert decoder_of(Profile).fields["positions"].example == ""


def test_patterns_are_explained_in_words() -> None:
    assert set(PATTERN_HINTS) <= {
        *decoder_of(Profile).fields,
        *decoder_of(Publication).fields,
    }
