"""Addresses of links in running text."""

from __future__ import annotations

import pytest

from cvgen.loading.fault import Refused
from cvgen.loading.links import read_link


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("https://e.org/a", "https://e.org/a"),
        ("HTTPS://e.org/a", "https://e.org/a"),
        ("http://e.org/a", "http://e.org/a"),
        ("mailto:a@e.org", "mailto:a@e.org"),
        ("Mailto:a@e.org", "mailto:a@e.org"),
        ("tel:+44-20-7946", "tel:+44207946"),
    ],
)
def test_four_kinds_of_link_are_allowed(written: str, address: str) -> None:
    assert read_link(written) == address


@pytest.mark.parametrize(
    "written",
    [
        "javascript:alert(1)",
        "JavaScript:x",
        "data:text/html,x",
        "file:///etc",
        "ftp://e.org",
        "page.html",
        "#top",
        "//e.org",
        "",
    ],
)
def test_no_other_kind_is(written: str) -> None:
    with pytest.raises(Refused, match=r"^the link `.*` is not allowed$"):
        read_link(written)


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ("https://", "`https://` is not an address on the web"),
        (
            "mailto:a@e.org?bcc=b@e.org",
            "`a@e.org?bcc=b@e.org` is not an e-mail address",
        ),
        ("tel:me", "`me` is not a telephone number"),
    ],
)
def test_an_allowed_kind_must_be_well_formed(written: str, message: str) -> None:
    with pytest.raises(Refused) as caught:
        read_link(written)
    assert [fault.message for fault in caught.value.faults] == [message]
