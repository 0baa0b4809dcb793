"""What the services know becomes works."""

from __future__ import annotations

from pathlib import Path

import pytest

from cvgen.diagnostics import InvalidInput, Severity
from cvgen.files.ask import ask_dois, ask_orcid
from cvgen.files.remote import Remote, Service
from cvgen.importers.tree import text_of
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


def test_each_doi_that_nobody_knows_is_an_error_if_there_is_no_work(
    tmp_path: Path,
) -> None:
    names = ("10.1000/nosuch", "10.1000/nor-this")
    with services() as known, pytest.raises(InvalidInput) as caught:
        ask_dois(remote(known, tmp_path), names)
    said = caught.value.diagnostics
    assert [(one.severity, one.message) for one in said] == [
        (Severity.ERROR, "nobody knows the DOI `10.1000/nosuch`"),
        (Severity.ERROR, "nobody knows the DOI `10.1000/nor-this`"),
    ]


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (Answer(b"{"), "{address}/10.1000/bad answers what is no record"),
        (
            Answer(b"", status=500),
            "127.0.0.1 gave no useful answer: it answered 500 Internal Server Error",
        ),
        (Answer(b'{"items": [1]}'), "the file is no list of works"),
    ],
)
def test_an_answer_of_no_use_voids_no_other(
    answer: Answer, reason: str, tmp_path: Path
) -> None:
    with services() as known:
        known.answers["/10.1000/bad"] = [answer]
        found = ask_dois(remote(known, tmp_path), ("10.1000/bad", "10.1000/182"))
    assert [text_of(draft.node, "DOI") for draft in found.drafts] == ["10.1000/182"]
    (said,) = found.findings
    assert said.severity is Severity.WARNING
    expected = f"`10.1000/bad`: {reason.format(address=known.address)}"
    assert said.message == expected


def test_without_a_network_no_other_doi_is_asked_for(tmp_path: Path) -> None:
    nobody = Remote(Service("http://127.0.0.1:9", ""), tmp_path)
    with pytest.raises(InvalidInput) as caught:
        ask_dois(nobody, ("10.1000/a", "10.1000/b"))
    assert [one.code for one in caught.value.diagnostics] == ["no-service"]


@pytest.mark.parametrize(
    ("answers", "message"),
    [
        ([Answer(b"", status=404)], "nobody knows the DOI `10.1000/182`"),
        (
            [Answer(b"[]")],
            "`10.1000/182`: {address}/10.1000/182 answers what is no record",
        ),
        (
            [Answer(b'{"DOI": "10.1000/182", "nosuch": "x"}')],
            "`10.1000/182`: `nosuch` has no home here: `x`",
        ),
    ],
)
def test_what_a_record_lacks_is_said_of_an_ids_work(
    answers: list[Answer], message: str, tmp_path: Path
) -> None:
    with services() as known:
        known.answers["/10.1000/182"] = answers
        found = ask_orcid(remote(known, tmp_path), ORCID)
    assert len(found.drafts) == 2
    (said,) = found.findings
    assert said.message == message.format(address=known.address)


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
