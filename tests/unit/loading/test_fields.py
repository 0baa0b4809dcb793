"""Fields are known with their types and with what they say; a silent one is refused."""

from __future__ import annotations

from types import NoneType, UnionType
from typing import get_args, get_origin

import msgspec
import pytest

from cvgen.loading.fields import Field, fields_of, item_of
from cvgen.loading.forms import SHORT_FIELDS
from cvgen.model.about import About, Annotated, about
from cvgen.model.date import PartialDate
from tests.unit.loading.structs import STRUCTS

YEAR = about("A year.", 2024)
WORDS = about("Words.", "calm", one_or_more=True)

Base = msgspec.defstruct(
    "Base", [("first_year", Annotated[int | None, YEAR], None)], rename="kebab"
)
Longer = msgspec.defstruct(
    "Longer",
    [("words", Annotated[tuple[str, ...], WORDS])],
    bases=(Base,),
    kw_only=True,
)
Silent = msgspec.defstruct("Silent", [("word", str, "")])


def test_a_field_has_its_key_its_type_and_what_is_said_of_it() -> None:
    (field,) = fields_of(Base)
    kind = int | None
    assert field == Field("first_year", "first-year", kind, YEAR, required=False)
    assert field.kind is int


@pytest.mark.parametrize(
    ("written", "kind"),
    [
        ("PartialDate", PartialDate),
        ("PartialDate | None", PartialDate),
        (tuple["PartialDate", ...], tuple[PartialDate, ...]),
    ],
)
def test_a_type_that_is_only_named_is_loaded(written: object, kind: object) -> None:
    said = about("A day.", "2024", module="cvgen.model.date")
    assert Field("day", "day", written, said, required=True).kind == kind


def test_what_is_named_must_be_a_type() -> None:
    said = about("A day.", "2024", module="cvgen.model.about")
    field = Field("day", "day", "about", said, required=True)
    with pytest.raises(TypeError, match=r"^about of cvgen\.model\.about is no type$"):
        _ = field.kind


def test_fields_of_a_base_come_first() -> None:
    year, words = fields_of(Longer)
    assert year.about is YEAR
    assert words == Field("words", "words", tuple[str, ...], WORDS, required=True)


def test_a_tuple_has_items_and_nothing_else_has() -> None:
    assert item_of(tuple[str, ...]) is str
    assert item_of(str) is None


def test_a_field_that_says_nothing_of_itself_is_refused() -> None:
    message = r"^<class 'str'> is not annotated by ``about``$"
    with pytest.raises(TypeError, match=message):
        fields_of(Silent)


def test_structs_have_names_of_their_own_by_which_short_forms_are_known() -> None:
    names = [struct.__name__ for struct in STRUCTS]
    assert len(names) == len(set(names))
    assert set(SHORT_FIELDS) - set(names) == set()


@pytest.mark.parametrize("struct", STRUCTS, ids=lambda struct: str(struct.__name__))
def test_every_field_of_the_model_is_described(struct: type[msgspec.Struct]) -> None:
    for field in fields_of(struct):
        assert isinstance(field.about, About)
        assert field.about.description.endswith(".")
        assert not isinstance(field.kind, UnionType | NoneType)
        assert get_origin(field.kind) in {None, tuple}
        assert get_args(field.kind)[1:] in {(), (...,)}
