"""Decoders are made from types, and from no type that is not known."""

from __future__ import annotations

import msgspec
import pytest

from cvgen.loading.forms import PATTERN_HINTS
from cvgen.loading.node import Scalar
from cvgen.loading.plan import decoder_of
from cvgen.loading.report import Report
from cvgen.loading.source import SourceText
from cvgen.model.about import Annotated, about
from cvgen.model.profile import Profile
from cvgen.model.publication import Publication
from tests.unit.loading.structs import STRUCTS

Strange = msgspec.defstruct(
    "Strange", [("number", Annotated[complex, about("A number.")], 0j)]
)


class Silent(msgspec.Struct):
    word: str = ""


def test_an_unknown_type_is_refused_when_it_is_met() -> None:
    field = decoder_of(Strange).fields["number"]
    report = Report(SourceText("x.yaml", ""), "profile")
    with pytest.raises(TypeError, match=r"^no decoder for .* of number$"):
        field.decode(Scalar("1", 1, 1), report)


def test_a_field_that_says_nothing_of_itself_is_refused() -> None:
    with pytest.raises(TypeError, match=r"^.* is not annotated by ``about``$"):
        decoder_of(Silent)


@pytest.mark.parametrize("struct", STRUCTS, ids=lambda struct: str(struct.__name__))
def test_every_field_of_the_model_has_a_decoder(struct: type[msgspec.Struct]) -> None:
    report = Report(SourceText("x.yaml", ""), "profile")
    fields = decoder_of(struct).fields.values()
    assert fields
    for field in fields:
        field.decode(Scalar("", 1, 1), report)


def test_keys_and_arguments_are_the_model_s() -> None:
    fields = decoder_of(Publication).fields
    assert fields["container-title"].argument == "container_title"
    assert fields["DOI"].argument == "doi"
    assert [key for key, field in fields.items() if field.required] == [
        "id",
        "title",
    ]


def test_examples_become_hints() -> None:
    assert decoder_of(Publication).fields["id"].example == "id: chen2024flat"
    assert decoder_of(Profile).fields["positions"].example == ""


def test_patterns_are_explained_in_words() -> None:
    keys = {key for struct in STRUCTS for key in decoder_of(struct).fields}
    assert set(PATTERN_HINTS) <= keys
