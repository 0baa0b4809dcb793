"""An account has a name and an address made from its id."""

from __future__ import annotations

import pytest

from cvgen.model.account import Account, Register


@pytest.mark.parametrize(
    ("register", "name", "label", "url"),
    [
        (
            "orcid",
            "0000-0002-1825-0097",
            "ORCID",
            "https://orcid.org/0000-0002-1825-0097",
        ),
        (
            "google-scholar",
            "JicYPdAAAAAJ",
            "Google Scholar",
            "https://scholar.google.com/citations?user=JicYPdAAAAAJ",
        ),
        ("github", "mchen", "GitHub", "https://github.com/mchen"),
        ("mastodon", "me@example.org", "Mastodon", "https://example.org/@me"),
        (
            "bluesky",
            "me.bsky.social",
            "Bluesky",
            "https://bsky.app/profile/me.bsky.social",
        ),
    ],
)
def test_an_account_leads_to_its_record(
    register: str, name: str, label: str, url: str
) -> None:
    account = Account(register=Register(register), id=name)
    assert (account.name, account.url) == (label, url)


@pytest.mark.parametrize("register", Register, ids=lambda one: str(one.value))
def test_every_register_has_a_name_and_a_secure_address(register: Register) -> None:
    account = Account(register=register, id="x@y")
    assert account.name
    assert account.url.startswith("https://")
