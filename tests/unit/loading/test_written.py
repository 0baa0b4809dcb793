"""Single values have schemas; a kind that the model has not got is refused."""

from __future__ import annotations

import pytest
from msgspec import inspect

from cvgen.loading.written import Schema, scalar_schema


@pytest.mark.parametrize(
    ("kind", "schema"),
    [
        (inspect.BoolType(), {"enum": [True, False, "yes", "no"]}),
        (
            inspect.IntType(),
            {"type": ["integer", "string"], "pattern": "^[0-9]", "minimum": 0},
        ),
        (
            inspect.FloatType(),
            {"type": ["number", "string"], "pattern": "^[0-9]", "minimum": 0},
        ),
        (inspect.StrType(), {"type": ["string", "number"]}),
        (
            inspect.StrType(pattern="^a"),
            {"type": ["string", "number"], "pattern": "^a"},
        ),
    ],
)
def test_a_value_may_be_written_as_an_editor_reads_it(
    kind: inspect.Type, schema: Schema
) -> None:
    assert scalar_schema(kind) == schema


def test_no_other_kind_has_a_schema() -> None:
    with pytest.raises(TypeError, match=r"no schema for BytesType\("):
        scalar_schema(inspect.BytesType())
