"""Single values have schemas; a kind that the model has not got is refused."""

from __future__ import annotations

import pytest

from cvgen.loading.written import Schema, scalar_schema


@pytest.mark.parametrize(
    ("kind", "pattern", "schema"),
    [
        (bool, None, {"enum": [True, False, "yes", "no"]}),
        (
            int,
            None,
            {"type": ["integer", "string"], "pattern": "^[0-9]", "minimum": 0},
        ),
        (
            float,
            None,
            {"type": ["number", "string"], "pattern": "^[0-9]", "minimum": 0},
        ),
        (str, None, {"type": ["string", "number"]}),
        (str, "^a", {"type": ["string", "number"], "pattern": "^a"}),
    ],
)
def test_a_value_may_be_written_as_an_editor_reads_it(
    kind: type, pattern: str | None, schema: Schema
) -> None:
    assert scalar_schema(kind, pattern) == schema


def test_no_other_kind_has_a_schema() -> None:
    with pytest.raises(TypeError, match=r"^no schema for <class 'bytes'>$"):
        scalar_schema(bytes)
