"""What is found in a file, whatever it holds, and what cannot be read is said."""

from __future__ import annotations

from collections.abc import Callable

import pikepdf
import pytest
from pikepdf import Pdf

from cvgen.checks.measure.found import FoundFile
from cvgen.checks.measured.file import Encryption
from cvgen.checks.reader.read import read
from cvgen.diagnostics import InvalidInput
from tests.support.finished import FINISHED, HELLO, changed

TYPST = (FINISHED / "typst.pdf").read_bytes()


def found(change: Callable[[Pdf], object]) -> FoundFile:
    return read("cv.pdf", changed(change))


def problem(content: bytes) -> str:
    with pytest.raises(InvalidInput) as raised:
        read("cv.pdf", content)
    (one,) = raised.value.diagnostics
    assert str(one.location) == "cv.pdf"
    return one.message


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "this is not a PDF file"),
        (b"Dear funder", "this is not a PDF file"),
        (b"%PDF-1.7\n" + bytes(range(256)) * 9, "the file is damaged"),
        (TYPST[:200], "the file is damaged"),
        (TYPST[: len(TYPST) // 2], "the file is damaged"),
        (HELLO.replace(b"Type /Catalog", b"X " + b"[" * 99_999), "the file is damaged"),
    ],
    ids=["empty", "text", "garbage", "head", "half", "nested"],
)
def test_what_is_no_pdf_is_said(content: bytes, message: str) -> None:
    assert problem(content) == message


def test_a_file_that_ends_early_is_read_if_its_pages_are_there() -> None:
    cut = HELLO[: HELLO.index(b"startxref")]
    assert len(read("cv.pdf", cut).pages[0].glyphs) == len("Hello world")


def test_a_file_with_a_password_is_said_to_be_locked() -> None:
    lock = pikepdf.Encryption(owner="owner", user="user")
    content = changed(lambda _: None, encryption=lock)
    assert problem(content) == "the file needs a password to be opened"


def test_a_lock_that_opens_is_a_fact_and_the_text_is_measured() -> None:
    lock = pikepdf.Encryption(
        owner="owner",
        user="",
        R=6,
        allow=pikepdf.Permissions(extract=False, print_highres=False),
    )
    file = read("cv.pdf", changed(lambda _: None, encryption=lock))
    assert file.facts.encryption
    assert file.facts.encryption.revision == 6
    assert {"copying", "printing well"} <= set(file.facts.encryption.forbidden)
    assert file.pages[0].glyphs


def test_a_file_without_a_lock_has_none() -> None:
    assert read("cv.pdf", HELLO).facts.encryption is None
    assert Encryption(4) != Encryption(6)


def test_no_more_pages_are_read_than_an_application_has() -> None:
    def lengthen(pdf: Pdf) -> None:
        for _ in range(500):
            pdf.add_blank_page()

    message = "the file has 501 pages; 500 can be measured"
    assert problem(changed(lengthen)) == message


def test_no_more_characters_are_read_than_fit_into_memory(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("cvgen.checks.reader.read.MAX_CHARACTERS", 10)
    assert problem(HELLO) == "the file has more than 10 characters"
