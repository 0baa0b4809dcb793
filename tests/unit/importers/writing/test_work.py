"""A work is written as it would be read."""

from __future__ import annotations

from cvgen.importers.accept import accept
from cvgen.importers.draft import Draft, Imported
from cvgen.importers.writing.work import write_date, write_value, write_work
from cvgen.model.date import PartialDate
from tests.support.nodes import plain, source, works
from tests.support.samples import LARGE

WORK = """\
- id: k
  type: article-journal
  title: "*E. coli*: a review"
  title-translated: {de: Bakterien}
  author: [Ada Okafor, {literal: ATLAS, roles: senior}]
  editor: Mei Chen
  issued: 2024-05
  DOI: 10.1000/182
  arxiv: 2401.00001
  PMID: 12345678
  ISBN: [978-0-306-40615-7]
  preprint: {arxiv: 2401.00002, issued: 2023}
  links: {code: https://example.org/code}
  citations: {count: 3, source: S, as-of: 2024}
  lists: {dfg: a}
  awards: Prize
  selected: true
"""


def test_it_is_written_in_short_forms() -> None:
    (work,) = works(WORK)
    assert plain(write_work(work)) == {
        "id": "k",
        "type": "article-journal",
        "title": "*E. coli*: a review",
        "title-translated": {"de": "Bakterien"},
        "author": ["Ada Okafor", {"literal": "ATLAS", "roles": ["senior"]}],
        "editor": ["Mei Chen"],
        "issued": "2024-05",
        "DOI": "10.1000/182",
        "arxiv": "2401.00001",
        "PMID": "12345678",
        "ISBN": "978-0-306-40615-7",
        "preprint": {"arxiv": "2401.00002", "issued": "2023"},
        "links": {"code": "https://example.org/code"},
        "awards": "Prize",
        "citations": {"count": "3", "source": "S", "as-of": "2024"},
        "lists": {"dfg": "a"},
        "selected": "true",
    }


def test_every_work_of_the_large_sample_reads_back() -> None:
    text = (LARGE / "publications.yaml").read_text(encoding="utf-8")
    known = works(text)
    drafts = tuple(Draft(work.id, write_work(work)) for work in known)
    found, refused = accept(Imported(source=source(""), drafts=drafts))
    assert tuple(one.work for one in found) == known
    assert len(known) > 100
    assert refused == ()


def test_a_date_is_as_much_as_is_known() -> None:
    assert write_date(PartialDate(2024)) == "2024"
    assert plain(write_value(PartialDate(2024, 5, 9))) == "2024-05-09"
