"""A record, a list of works or works in full."""

from __future__ import annotations

import json

import pytest

from cvgen.diagnostics import InvalidInput
from cvgen.importers.orcid.import_orcid import import_orcid, import_works, put_codes
from tests.support.nodes import mapping, plain, source

SUMMARY = {"put-code": 7, "title": {"title": {"value": "Noise"}}, "type": "other"}
LISTED = {"group": [{"work-summary": [SUMMARY]}]}


def test_a_record_has_works_and_an_owner() -> None:
    record = {"person": {"name": None}, "activities-summary": {"works": LISTED}}
    found = import_orcid(source(json.dumps(record)))
    assert [plain(draft.node) for draft in found.drafts] == [
        {"type": "document", "title": "Noise"}
    ]
    assert found.read == 1


def test_a_list_knows_its_numbers() -> None:
    assert put_codes(source(json.dumps(LISTED))) == ("7",)


def test_works_without_a_file() -> None:
    drafts, said = import_works("x", (mapping(SUMMARY),))
    assert [draft.name for draft in drafts] == ["Noise"]
    assert [one.message for one in said] == ["`Noise`: ORCID has no date of it"]


@pytest.mark.parametrize("text", ["{}", "[]", '{"cv": 1}'])
def test_another_file_is_refused_with_a_hint(text: str) -> None:
    with pytest.raises(InvalidInput, match="the file is no record of ORCID's") as found:
        import_orcid(source(text))
    assert "cvgen import bibtex" in found.value.diagnostics[0].hints[0]
