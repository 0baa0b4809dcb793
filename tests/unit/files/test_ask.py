"""What the services know becomes works."""

from __future__ import annotations

from pathlib import Path

import pytest

from cvgen.diagnostics import InvalidInput
from cvgen.files.ask import ask_dois, ask_orcid
from cvgen.files.remote import Remote, Service
from tests.support.nodes import plain
from tests.support.services import Answer, Services, services

ORCID = "0000-0002-1825-0097"


def remote(known: Services, folder: Path) -> Remote:
    return Remote(Service(known.address, known.address), folder, wait=lambda _: None)


def test_a_doi_is_a_work_and_one_that_nobody_knows_is_said(tmp_path: Path) -> None:
    with services() as known:
        found = ask_dois(remote(known, tmp_path), ("10.1000/182", "10.1000/nosuch"))
    assert [plain(draft.node) for draft in found.drafts] == [
        {
            "type": "article-journal",
            "title": "Floods & droughts",
            "author": ["Mei Chen", "Ada Okafor"],
            "container-title": "Journal of Examples",
            "issued": "2024-05-09",
            "DOI": "10.1000/182",
        }
    ]
    assert [one.message for one in found.findings] == [
        "nobody knows the DOI `10.1000/nosuch`"
    ]


def test_if_nobody_knows_any_it_is_an_error(tmp_path: Path) -> None:
    with services() as known, pytest.raises(InvalidInput, match="nobody knows the DOI"):
        ask_dois(remote(known, tmp_path), ("10.1000/nosuch",))


def test_an_ids_works_have_their_authors_from_wherever(tmp_path: Path) -> None:
    with services() as known:
        found = ask_orcid(remote(known, tmp_path), ORCID)
    authors = [plain(draft.node) for draft in found.drafts]
    assert [one["author"] for one in authors if isinstance(one, dict)] == [
        ["Mei Chen", "Jonas Lindqvist"],
        ["Mei Chen", "Ada Okafor"],
    ]
    assert [asked.path for asked in known.asked] == [
        f"/{ORCID}/works",
        f"/{ORCID}/works/1,2",
        "/10.1000/182",
    ]


def test_an_id_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with services() as known, pytest.raises(InvalidInput, match="ORCID knows no iD"):
        ask_orcid(remote(known, tmp_path), "0000-0001-5109-3700")


def test_nonsense_is_refused(tmp_path: Path) -> None:
    with services() as known:
        known.answers[f"/{ORCID}/works/1,2"] = [Answer(b"[]", "application/json")]
        with pytest.raises(InvalidInput, match="answers what is no list of works"):
            ask_orcid(remote(known, tmp_path), ORCID)
