"""Works go out as CSL-JSON."""

from __future__ import annotations

import json

import pytest

from cvgen.exporters.references.csl import export_csl
from cvgen.importers.accept import accept
from cvgen.importers.csl.import_csl import import_csl
from cvgen.model.work_type import Status
from tests.support.nodes import source, works

WORK = """\
- id: a
  type: article-journal
  title: "*E. coli* in H~2~O, x < y"
  author: ["van der Berg, Jan", {literal: ATLAS, self: true}]
  container-title: J
  issued: 2024-05
  arxiv: 2401.00001
  keyword: [b, c]
  selected: true
"""


def test_an_item_has_csls_fields_and_the_rest_in_custom() -> None:
    assert json.loads(export_csl(works(WORK))) == [
        {
            "id": "a",
            "type": "article-journal",
            "author": [
                {"family": "Berg", "given": "Jan", "non-dropping-particle": "van der"},
                {"literal": "ATLAS"},
            ],
            "title": "<i>E. coli</i> in H<sub>2</sub>O, x < y",
            "container-title": "J",
            "issued": {"date-parts": [[2024, 5]]},
            "URL": "https://arxiv.org/abs/2401.00001",
            "keyword": "b, c",
            "custom": {
                "cvgen": {
                    "author": [
                        "Jan van der Berg",
                        {"literal": "ATLAS", "self": "true"},
                    ],
                    "arxiv": "2401.00001",
                    "URL": None,
                    "selected": "true",
                }
            },
        }
    ]


def test_bare_it_is_for_others_alone() -> None:
    assert "custom" not in export_csl(works(WORK), is_bare=True)


def test_nothing_is_an_empty_list() -> None:
    assert json.loads(export_csl(())) == []


def test_a_list_that_goes_on_ends_with_others() -> None:
    (work,) = works(WORK.replace("selected", "and-others"))
    text = export_csl((work,), is_bare=True)
    assert json.loads(text)[0]["author"][-1] == {"literal": "others"}
    (back,), _ = accept(import_csl(source(text)))
    assert back.work.and_others
    assert len(back.work.author) == len(work.author)


@pytest.mark.parametrize("state", Status)
def test_every_state_comes_back_in_csls_own_field(state: Status) -> None:
    there = works(
        "- {id: a, title: A, author: [Mei Chen], issued: 2026, "
        f"status: {state.value}}}"
    )
    found = export_csl(there, is_bare=True)
    assert json.loads(found)[0]["status"] == state.value
    back, _ = accept(import_csl(source(found)))
    assert [one.work for one in back] == list(there)
