"""Works go out as CSL-JSON."""

from __future__ import annotations

import json

from cvgen.exporters.references.csl import export_csl
from tests.support.nodes import works

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
