"""JSON for programs is indented, and its schema says of which draft it is."""

from __future__ import annotations

import json

import msgspec

from cvgen.cli.written_json import report_schema, written_json


class Report(msgspec.Struct, frozen=True):
    """What a command prints."""

    pages: int


def test_a_report_is_indented() -> None:
    assert written_json(Report(2)) == '{\n  "pages": 2\n}'


def test_a_schema_names_its_draft() -> None:
    schema = json.loads(report_schema(Report))
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["$defs"]["Report"]["required"] == ["pages"]
