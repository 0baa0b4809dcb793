"""Laws of résumés: what goes out as JSON Resume and comes back changes nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from msgspec.structs import replace

from cvgen.exporters.resume import export_resume
from cvgen.files.bundled import bundled_folder
from cvgen.importers.bring_in_own import bring_in_own
from cvgen.importers.bring_in_profile import bring_in_profile
from cvgen.importers.draft import listed
from cvgen.importers.resume.import_resume import import_resume
from cvgen.importers.writing.work import write_work
from cvgen.importers.yaml.emit import emit
from cvgen.load import load
from cvgen.loading.source import SourceText
from cvgen.model.identifiers import ArxivId, Doi, WebAddress
from cvgen.model.publication import Publication
from cvgen.model.text import TextRun, coalesced
from cvgen.plan import Plan
from tests.property.any_profile import ANY_PROFILES
from tests.property.any_work import ANY_WORKS
from tests.support.samples import LARGE, folder_sources, planned

pytestmark = pytest.mark.property

PROFILE = """\
name: {given: Aurélie, non-dropping-particle: van der, family: Meer, native: 阿}
headline: Reader of {count} works
summary: I wrote of floods [@floods], and *more*.
contact:
  address: |
    Old House
    Exampleton EX1 2AB
  email: {value: a@example.org, label: Office}
identifiers:
  mastodon: https://example.social/@avdm
  isni: 0000 0001 2103 2683
  researcher-id: A-1009-2008
interests:
  - {label: Periods, text: "1200--1500"}
  - Roman law
positions:
  - {title: Lecturer, organization: Poly, start: 2020-01}
  - {title: Lecturer, organization: Poly, start: 2020-06, end: 2021, details: Half.}
  - {title: Reader, organization: Poly, start: 2021-09, end: present}
awards:
  - {title: Prize, organization: Academy, date: 2022}
  - {title: Prize, organization: Academy, date: 2022, details: For *floods*.}
service:
  - {kind: editorial, organization: History, role: Editor, years: 2021-present}
  - {kind: reviewing, organization: Speculum, years: [2017, 2019-2024], count: 11}
  - {kind: committee, organization: Speculum, years: 2017}
  - {kind: outreach, organization: Society, years: 2020}
  - {kind: outreach, organization: Museum}
software:
  - {name: notarius, role: Maintainer, version: 2.1.0, start: 2020,
     repository: https://example.org/notarius}
  - {name: hum}
skills:
  - {label: Tools, items: [Python, R]}
  - {items: [Codicology]}
  - {items: [Latin, Greek]}
languages:
  - {language: Dutch, level: native}
referees:
  - {name: Prof. Mateu Serra, title: Professor of History, organization: Poly}
"""

WORKS = """\
- {id: floods, type: book, title: Floods, author: ["van der Meer, Aurélie"],
   publisher: Press, issued: 2019-03}
- {id: edition, type: book, title: "*Llibre*: an edition", publisher: Press,
   issued: 2021, editor: [Aurélie van der Meer, Mateu Serra]}
- {id: translated, type: book, title: Wounds, author: [A. de Vilanova], issued: 2018,
   translator: Aurélie van der Meer}
- {id: paper, type: article-journal, title: With a DOI, author: [Aurélie van der Meer],
   container-title: J, issued: 2024, DOI: 10.5555/X, preprint: {arxiv: "2201.12345"}}
- {id: ink, type: article, title: Ink and time, author: [Aurélie van der Meer],
   arxiv: 2503.04567v2, issued: 2025-03}
- {id: review, type: article-journal, title: Poison, author: [Aurélie van der Meer],
   container-title: Past, status: under-review}
- {id: talk, type: speech, title: Ink and time, author: [Aurélie van der Meer],
   event-title: A day, issued: 2025-03}
- {id: data, type: dataset, title: Wounds, author: [Aurélie van der Meer], version: 3,
   publisher: Zenodo, issued: 2018, DOI: 10.5281/zenodo.1234567}
- {id: blog, type: post-weblog, title: Blog, author: [Aurélie van der Meer],
   container-title: B, issued: 2024, URL: https://example.org/blog}
"""


def plans() -> list[tuple[str, Plan]]:
    folders: list[tuple[str, Path]] = [("data", bundled_folder("data"))]
    folders.append(("large", LARGE))
    found = [(name, load(folder_sources(folder))) for name, folder in folders]
    return [*found, ("odd", planned(PROFILE, WORKS))]


@pytest.mark.parametrize("name", ["data", "large", "odd"])
def test_a_resume_that_went_out_and_comes_back_changes_nothing(name: str) -> None:
    unchanged(dict(plans())[name])


@given(works=ANY_WORKS)
def test_any_works_come_back_as_they_were(works: tuple[Publication, ...]) -> None:
    told = (write_work(told_apart(work, i)) for i, work in enumerate(works))
    unchanged(planned("name: Mei Chen\n", emit(listed(told, 1)) if works else "[]\n"))


@given(profile=ANY_PROFILES)
def test_any_profile_comes_back_as_it_was(profile: str) -> None:
    unchanged(planned(profile))


def told_apart(work: Publication, number: int) -> Publication:
    """A work that has its title and its numbers for itself, as works have."""
    words = f" or the noise of {'abcde'[number] * 3}"
    preprint, address = work.preprint, work.url
    if preprint:
        doi = Doi(f"10.990{number}/p") if preprint.doi else None
        arxiv = ArxivId(f"230{number}.00001") if preprint.arxiv else None
        preprint = replace(preprint, doi=doi, arxiv=arxiv)
    if address and "182" in address.url:
        address = WebAddress(f"https://doi.org/10.1111/{number}")
    elif address and "arxiv" in address.url:
        address = WebAddress(f"https://arxiv.org/abs/220{number}.00001")
    return replace(
        work,
        title=coalesced((*work.title.runs, TextRun(words))),
        doi=Doi(f"10.1000/{number}<_%#>") if work.doi else None,
        arxiv=ArxivId(f"240{number}.00001") if work.arxiv else None,
        preprint=preprint,
        url=address,
    )


def unchanged(plan: Plan) -> None:
    """See that a CV's résumé adds nothing to it, and leaves nothing to be said."""
    text, _ = export_resume(plan)
    imported = import_resume(SourceText("resume.json", text))
    assert imported.read == len(plan.cv.publications)
    sources = plan.sources
    assert sources.publications is not None
    own = bring_in_own(imported, sources.publications, sources.profile)
    assert own.outcome.text == sources.publications.text
    assert own.outcome.merged.known == imported.read
    profile = bring_in_profile(imported, sources.profile)
    assert profile.text == sources.profile.text
    assert profile.known > 0
    assert [one.message for one in (*own.findings, *profile.findings)] == []
