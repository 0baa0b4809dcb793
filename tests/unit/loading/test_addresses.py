"""Addresses of the web and of e-mail."""

from __future__ import annotations

import pytest

from cvgen.loading.addresses import read_email, read_web
from cvgen.loading.fault import Refused

OWN_FILE = "a file of yours cannot be linked: give its address on the web"
ONLY = "only addresses that begin with `https://` or `http://` are allowed"


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("m.chen@example.edu", "m.chen@example.edu"),
        ("mailto:m.chen@example.edu", "m.chen@example.edu"),
        ("o'hara+cv@sub.example.co.uk", "o'hara+cv@sub.example.co.uk"),
        ("陈@例子.中国", "陈@例子.中国"),
        ("Me@EXAMPLE.edu", "Me@EXAMPLE.edu"),
    ],
)
def test_email_addresses_are_read(text: str, address: str) -> None:
    assert read_email(text).address == address


@pytest.mark.parametrize(
    "text",
    [
        "m.chen",
        "@example.edu",
        "m.chen@",
        "m@example",
        "a@b@example.edu",
        "a b@example.edu",
        ".a@example.edu",
        "a..b@example.edu",
        "a.@example.edu",
        "a@-example.edu",
        "a@example-.edu",
        "a@exa_mple.edu",
        "a@example.123",
        "a@example.edu?bcc=x@example.org",
        "a%0abcc@example.edu",
        "a#b@example.edu",
        "a@example.edu\u202e",
        "m.chen at example.edu",
        "a@" + "b" * 250 + ".edu",
    ],
)
def test_what_is_no_email_address_is_refused(text: str) -> None:
    with pytest.raises(Refused, match=r"^`.*` is not an e-mail address$"):
        read_email(text)


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("https://example.org", "https://example.org"),
        ("HTTPS://example.org/A", "https://example.org/A"),
        ("https://example.org:8443/~m?q=1&r=2#top", None),
        ("https://例子.中国/路径", None),
        ("https://example.org/a_(b)'c", None),
        ("https://a_b.example.org./", None),
        ("HTTP://old.example.org/~a", "http://old.example.org/~a"),
    ],
    ids=["plain", "case", "everything", "unicode", "brackets", "host", "no TLS"],
)
def test_web_addresses_are_read(text: str, url: str | None) -> None:
    assert read_web(text).url == (url or text)


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("example.org", "write the whole address, as `https://example.org`"),
        ("ftp://example.org", ONLY),
        ("slides.pdf", OWN_FILE),
        ("talks/slides 2.PDF", OWN_FILE),
        ("./talks", OWN_FILE),
        (
            "example.org/slides.pdf",
            "write the whole address, as `https://example.org/slides.pdf`",
        ),
        ("javascript:x", ONLY),
        ("https://me:pw@example.org", "leave out the user name and password"),
        ("https://me@example.org", "leave out the user name and password"),
    ],
)
def test_other_addresses_get_a_hint(text: str, hint: str) -> None:
    with pytest.raises(Refused) as caught:
        read_web(text)
    (fault,) = caught.value.faults
    assert fault.code == "bad-url"
    assert fault.message == f"`{text}` is not an address on the web"
    assert fault.hints == (hint,)


@pytest.mark.parametrize(
    "text",
    [
        "https://",
        "https:///path",
        "https://example.org/a b",
        'https://example.org/"x',
        "https://example.org/<x>",
        "https://example.org\\x",
        "https://exa mple.org",
        "https://.example.org",
        "https://example.org:port",
        "https://example.org/\u202egpj",
    ],
)
def test_malformed_web_addresses_are_refused(text: str) -> None:
    with pytest.raises(Refused) as caught:
        read_web(text)
    (hint,) = caught.value.faults[0].hints
    assert hint.startswith("check the name of the host")
