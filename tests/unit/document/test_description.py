"""Every link that does not show its address says where it leads."""

from __future__ import annotations

import pytest

from cvgen.document.block import Link, NodeTarget, StyledRun, WebTarget
from cvgen.document.description import describe_links
from cvgen.document.style import FontStyle, TextStyle
from tests.support.samples import locale

STYLE = TextStyle(font=FontStyle("Source Serif 4"), size=10.0)
PAGE = "https://example.org/a"


def described(*texts: str, address: str = PAGE, subject: str = "") -> list[Link | None]:
    runs = tuple(StyledRun(text, STYLE, WebTarget(address)) for text in texts)
    return [run.link for run in describe_links(runs, locale(), subject)]


def test_a_named_link_says_its_address() -> None:
    assert described("GitHub") == [WebTarget(PAGE, f"GitHub: {PAGE}")]


def test_a_page_without_tls_says_its_address_too() -> None:
    page = "http://example.org/a"
    assert described("GitHub", address=page) == [WebTarget(page, f"GitHub: {page}")]


def test_a_description_has_plain_spaces() -> None:
    (link,) = described("Hugging\N{NO-BREAK SPACE}Face")
    assert link == WebTarget(PAGE, f"Hugging Face: {PAGE}")


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("example.org/a", "https://example.org/a/"),
        ("https://example.org/a", "https://example.org/a"),
        ("example.org/a", "http://example.org/a"),
        ("m@example.edu", "mailto:m@example.edu"),
        ("+44 20 7946 0000", "tel:+442079460000"),
    ],
)
def test_an_address_says_enough_by_itself(text: str, address: str) -> None:
    assert described(text, address=address) == [WebTarget(address)]


def test_a_link_of_a_work_says_what_of_which_work() -> None:
    assert described("PDF", subject="Floods") == [WebTarget(PAGE, "PDF: Floods")]


def test_a_link_of_several_runs_is_described_as_a_whole() -> None:
    whole = WebTarget(PAGE, f"the code: {PAGE}")
    assert described("the ", "code") == [whole, whole]


def test_what_is_no_link_to_the_web_stays() -> None:
    runs = (StyledRun("a", STYLE), StyledRun("[1]", STYLE, NodeTarget("w")))
    assert describe_links(runs, locale()) is runs


@pytest.mark.parametrize(
    ("subject", "topic"),
    [
        ("a" * 60, "a" * 60),
        (f"{'long ' * 12}title", f"{'long ' * 11}long"),
        (f"{'a' * 30} {'b' * 29} more", f"{'a' * 30} {'b' * 29}"),
        (f"{'a' * 30} {'b' * 30} more", "a" * 30),
        ("a" * 90, "a" * 60),
    ],
)
def test_of_a_long_title_whole_words_tell_which_work_is_meant(
    subject: str, topic: str
) -> None:
    assert described("PDF", subject=subject) == [WebTarget(PAGE, f"PDF: {topic}")]


def test_an_address_within_an_address_is_a_part_of_it() -> None:
    archived = "https://web.example/https://example.org"
    shown = "web.example/https://example.org"
    assert described(shown, address=archived) == [WebTarget(archived)]
    hidden = "web.example/example.org"
    assert described(hidden, address=archived) == [
        WebTarget(archived, f"{hidden}: {archived}")
    ]
