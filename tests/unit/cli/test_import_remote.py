"""DOIs and iDs on the command line."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from cvgen.cli.import_remote import import_dois, import_orcid_id, is_orcid
from cvgen.diagnostics import InvalidInput, WrongCommand
from tests.support.services import Answer, services

ORCID = "0000-0002-1825-0097"


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / "profile.yaml").write_text("name: Mei Chen\n")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return folder


def test_a_doi_is_brought_in(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with services() as known:
        monkeypatch.setenv("CVGEN_DOI_SERVICE", known.address)
        names = ("https://doi.org/10.1000/182", "10.1000/182")
        import_dois(names, data, is_sure=True, mailto="m@example.org")
    assert "DOI: 10.1000/182\n" in (data / "publications.yaml").read_text()
    assert [asked.path for asked in known.asked] == ["/10.1000/182"]


def test_while_a_service_is_waited_for_that_is_said(
    data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    waits: list[float] = []
    monkeypatch.setattr(time, "sleep", waits.append)
    busy = Answer(b"", status=429, headers=(("Retry-After", "30"),))
    with services() as known:
        monkeypatch.setenv("CVGEN_DOI_SERVICE", known.address)
        known.answers["/10.1000/182"].insert(0, busy)
        import_dois(("10.1000/182",), data, is_sure=True, mailto=None)
    assert 30.0 in waits
    assert "the service is busy: again in 30 s\n" in capsys.readouterr().err


def test_an_id_is_brought_in(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with services() as known:
        monkeypatch.setenv("CVGEN_DOI_SERVICE", known.address)
        monkeypatch.setenv("CVGEN_ORCID_SERVICE", known.address)
        import_orcid_id(f"https://orcid.org/{ORCID}", data, is_sure=True, mailto=None)
    written = (data / "publications.yaml").read_text()
    assert written.count("- id: ") == 2
    assert "- Jonas Lindqvist\n" in written


def test_what_is_no_doi_is_refused_and_nobody_is_asked(data: Path) -> None:
    with services() as known, pytest.raises(WrongCommand, match="is not a DOI"):
        import_dois(("nonsense",), data, is_sure=True, mailto=None)
    assert known.asked == []


def test_an_id_with_a_wrong_check_digit_is_no_missing_file(data: Path) -> None:
    with services() as known, pytest.raises(WrongCommand) as caught:
        import_orcid_id("0000-0002-1825-0098", data, is_sure=True, mailto=None)
    found = caught.value.diagnostics[0]
    assert found.message == (
        "the check digit of the ORCID iD `0000-0002-1825-0098` is wrong: "
        "one of its digits is mistyped, or two are swapped"
    )
    assert found.hints == (
        "compare it with the iD on your record at https://orcid.org",
    )
    assert known.asked == []


def test_a_file_of_digits_is_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "2024").write_text("{}", encoding="utf-8")
    assert not is_orcid("2024")


def test_a_folder_that_is_not_there_is_said_before_anybody_is_asked(
    tmp_path: Path,
) -> None:
    with pytest.raises(InvalidInput, match="the data folder is missing"):
        import_dois(("10.1000/182",), tmp_path / "nosuch", is_sure=True, mailto=None)


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        (ORCID, True),
        (f"https://orcid.org/{ORCID}", True),
        ("0000-0002-1825-0098", True),
        ("0000-0002", True),
        ("record.json", False),
        ("2024-record.json", False),
    ],
)
def test_an_id_is_no_file(text: str, *, is_one: bool) -> None:
    assert is_orcid(text) is is_one
