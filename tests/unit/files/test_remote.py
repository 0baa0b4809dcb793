"""The services are asked as they ask to be asked."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from cvgen.diagnostics import InvalidInput
from cvgen.files.remote import Remote, Service, cache_folder
from cvgen.files.remote import services as services_of
from tests.support.services import CSL_JSON, ORCID_JSON, Answer, Services, services

DOI = "10.1000/182"
PATH = f"/{DOI}"


@pytest.fixture
def known() -> Iterator[Services]:
    with services() as found:
        yield found


def remote(known: Services, folder: Path, waits: list[float] | None = None) -> Remote:
    service = Service(known.address, known.address)
    pauses = [] if waits is None else waits
    return Remote(service, folder / "cache", "m@example.org", pauses.append)


def test_a_request_says_who_asks_and_what_for(known: Services, tmp_path: Path) -> None:
    found = remote(known, tmp_path).work_of_doi(DOI)
    assert found is not None
    assert '"family": "Okafor"' in found.text
    (asked,) = known.asked
    assert asked.accept == CSL_JSON
    assert asked.agent.startswith("cvgen/")
    assert asked.agent.endswith(" (mailto:m@example.org)")


def test_orcid_is_asked_for_its_own_form(known: Services, tmp_path: Path) -> None:
    one = remote(known, tmp_path)
    assert one.works_of_orcid("0000-0002-1825-0097") is not None
    assert one.full_works("0000-0002-1825-0097", ("1", "2")) is not None
    assert {asked.accept for asked in known.asked} == {ORCID_JSON}


def test_an_answer_is_kept_for_a_day(known: Services, tmp_path: Path) -> None:
    one = remote(known, tmp_path)
    first, again = one.work_of_doi(DOI), one.work_of_doi(DOI)
    assert first == again
    assert len(known.asked) == 1
    (kept,) = (tmp_path / "cache").iterdir()
    os.utime(kept, (0, 0))
    one.work_of_doi(DOI)
    assert len(known.asked) == 2


def test_a_busy_service_is_asked_again_when_it_says(
    known: Services, tmp_path: Path
) -> None:
    busy = Answer(b"", status=429, headers=(("Retry-After", "7"),))
    known.answers[PATH] = [busy, Answer(b"", status=503), *known.answers[PATH]]
    waits: list[float] = []
    assert remote(known, tmp_path, waits).work_of_doi(DOI) is not None
    assert waits == [7.0, 2.0]


def test_a_service_that_stays_busy_is_given_up(known: Services, tmp_path: Path) -> None:
    known.answers[PATH] = [Answer(b"", status=503)]
    waits: list[float] = []
    with pytest.raises(InvalidInput, match="it answered 503") as found:
        remote(known, tmp_path, waits).work_of_doi(DOI)
    assert waits == [1.0, 2.0, 4.0]
    assert "or import a file" in found.value.diagnostics[0].hints[0]


def test_what_nobody_knows_is_none(known: Services, tmp_path: Path) -> None:
    assert remote(known, tmp_path).work_of_doi("10.1000/nosuch") is None
    assert not (tmp_path / "cache").exists()


def test_a_page_instead_of_a_record_is_refused(known: Services, tmp_path: Path) -> None:
    known.answers[PATH] = [Answer(b"<html>", "text/html")]
    with pytest.raises(InvalidInput, match="its answer is no JSON"):
        remote(known, tmp_path).work_of_doi(DOI)


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"\xff\xfe{", "the file is UTF-16, not UTF-8"),
        (b"{", "{address}/10.1000/182 answers what is no record"),
        (b"[]", "{address}/10.1000/182 answers what is no record"),
        (b"[" * 5000, "{address}/10.1000/182 answers what is no record"),
        (b'{"a": "\x00"}', "the character U+0000 cannot stand in a text"),
    ],
)
def test_an_answer_of_no_use_is_refused_and_not_kept(
    body: bytes, reason: str, known: Services, tmp_path: Path
) -> None:
    known.answers[PATH] = [Answer(body), *known.answers[PATH]]
    one = remote(known, tmp_path)
    with pytest.raises(InvalidInput) as caught:
        one.work_of_doi(DOI)
    (problem,) = caught.value.diagnostics
    assert problem.message == reason.format(address=known.address)
    assert not (tmp_path / "cache").exists()
    assert one.work_of_doi(DOI) is not None


def test_a_list_of_works_is_one(known: Services, tmp_path: Path) -> None:
    orcid = "0000-0002-1825-0097"
    paths = (f"/{orcid}/works", f"/{orcid}/works/1,2")
    for path in paths:
        known.answers[path] = [Answer(b'{"error": 1}', ORCID_JSON)]
    one = remote(known, tmp_path)
    with pytest.raises(InvalidInput) as listed:
        one.works_of_orcid(orcid)
    with pytest.raises(InvalidInput) as full:
        one.full_works(orcid, ("1", "2"))
    said = (*listed.value.diagnostics, *full.value.diagnostics)
    assert [found.message for found in said] == [
        f"{known.address}{path} answers what is no list of works" for path in paths
    ]


def test_what_is_kept_is_asked_for_again_if_it_is_spoilt(
    known: Services, tmp_path: Path
) -> None:
    one = remote(known, tmp_path)
    first = one.work_of_doi(DOI)
    (kept,) = (tmp_path / "cache").iterdir()
    kept.write_bytes(b"{")
    assert one.work_of_doi(DOI) == first
    assert len(known.asked) == 2
    assert kept.read_bytes() != b"{"


def test_a_write_that_fails_leaves_nothing_behind(
    known: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    assert remote(known, tmp_path).work_of_doi(DOI) is not None
    assert list((tmp_path / "cache").iterdir()) == []


@pytest.mark.parametrize("mailto", ["é@x", "a@x\nX: y"])
def test_an_address_that_no_request_may_have_is_said(
    mailto: str, tmp_path: Path
) -> None:
    with pytest.raises(InvalidInput, match="cannot stand in a request") as caught:
        Remote(Service(), tmp_path, mailto)
    (hint,) = caught.value.diagnostics[0].hints
    assert hint == "give an address in plain Latin letters with --mailto"


def test_signs_of_a_doi_are_escaped(known: Services, tmp_path: Path) -> None:
    remote(known, tmp_path).work_of_doi("10.1000/a<b>#c?d e%é")
    assert known.asked[0].path == "/10.1000/a%3Cb%3E%23c%3Fd%20e%25%C3%A9"


def test_without_a_network_it_says_so(tmp_path: Path) -> None:
    nobody = Service("http://127.0.0.1:9", "http://127.0.0.1:9")
    with pytest.raises(InvalidInput, match=r"127\.0\.0\.1 cannot be asked: ") as found:
        Remote(nobody, tmp_path).work_of_doi(DOI)
    (hint,) = found.value.diagnostics[0].hints
    assert hint.startswith("connect to the network, or import a file: ")


def test_a_cache_that_cannot_be_written_is_none(
    known: Services, tmp_path: Path
) -> None:
    (tmp_path / "cache").write_text("a file")
    assert remote(known, tmp_path).work_of_doi(DOI) is not None


def test_the_environment_may_name_other_places(tmp_path: Path) -> None:
    assert services_of({}).doi == "https://doi.org"
    assert services_of({"CVGEN_DOI_SERVICE": "http://x/"}).doi == "http://x"
    assert cache_folder({"XDG_CACHE_HOME": str(tmp_path)}) == tmp_path / "cvgen"
    assert cache_folder({"XDG_CACHE_HOME": "relative"}).parts[-2:] == (
        ".cache",
        "cvgen",
    )
