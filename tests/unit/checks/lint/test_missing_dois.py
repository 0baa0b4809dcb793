"""An article that is out has a DOI, or an address instead."""

from __future__ import annotations

import pytest

from cvgen.checks.lint.missing_dois import check_missing_dois
from cvgen.diagnostics import Diagnostic
from tests.unit.checks.lint.records import entry, works


def found(**fields: str) -> list[Diagnostic]:
    return list(check_missing_dois(works(entry("w", **fields))))


def test_an_article_without_a_doi_is_said() -> None:
    (one,) = found()
    assert one.code == "missing-doi"
    assert str(one.path) == "publications[0]"
    assert one.message == "`w` is a published article without a DOI"
    assert one.hints == (
        "look it up at search.crossref.org, or give the article's `URL`",
    )


@pytest.mark.parametrize(
    "fields",
    [
        {"DOI": "10.5555/w"},
        {"URL": "https://example.org/w"},
        {"issued": "1999"},
        {"status": "in-press"},
        {"type": "paper-conference"},
    ],
    ids=["a DOI", "an address", "before DOIs", "not out yet", "a conference"],
)
def test_these_need_none(fields: dict[str, str]) -> None:
    assert found(**fields) == []
