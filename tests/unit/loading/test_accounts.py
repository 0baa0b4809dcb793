"""An account is known by its id, bare or as the address of its record."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvgen.loading.accounts import FORMS, WORD, canonical_account, read_account
from cvgen.loading.fault import Refused
from cvgen.model.account import Account, Register

EXAMPLES = {
    register: FORMS.get(register, WORD)[1]
    for register in Register
    if register is not Register.ORCID
} | {Register.ORCID: "0000-0002-1825-0097"}


CHANNEL = "UC0123456789abcdefghij-_"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("https://www.youtube.com/@MeiChen", "MeiChen"),
        ("https://www.youtube.com/@MeiChen/videos", "MeiChen"),
        ("https://m.youtube.com/@MeiChen/featured?view_as=subscriber", "MeiChen"),
        ("youtube.com/@m%C3%A9i/", "m%C3%A9i"),
        ("@MeiChen", "MeiChen"),
        ("@mei·chen", "mei·chen"),
        (f"https://www.youtube.com/channel/{CHANNEL}", f"channel/{CHANNEL}"),
        (f"https://www.youtube.com/channel/{CHANNEL}/videos", f"channel/{CHANNEL}"),
        (f"channel/{CHANNEL}", f"channel/{CHANNEL}"),
        (CHANNEL, f"channel/{CHANNEL}"),
        ("https://www.youtube.com/c/MeiChen/about", "c/MeiChen"),
        ("https://www.youtube.com/user/mchen", "user/mchen"),
    ],
)
def test_a_channel_of_youtube_is_known_by_any_of_its_addresses(
    text: str, name: str
) -> None:
    assert read_account(Register.YOUTUBE, text) == name
    address = Account(register=Register.YOUTUBE, id=name).url
    assert read_account(Register.YOUTUBE, address) == name


@pytest.mark.parametrize(
    "text",
    [
        "https://www.youtube.com/watch?v=dQw4w9WgXcQ",
        "https://youtu.be/dQw4w9WgXcQ",
        "https://www.youtube.com/channel/UC012",
        "https://www.youtube.com/@MeiChen/videos/two",
    ],
)
def test_what_is_no_channel_of_youtube_is_refused(text: str) -> None:
    with pytest.raises(Refused) as caught:
        read_account(Register.YOUTUBE, text)
    assert caught.value.faults[0].hints == ("write it as `mchen`",)


@pytest.mark.parametrize("register", Register, ids=lambda one: str(one.value))
def test_an_id_becomes_an_address_and_an_address_the_id(register: Register) -> None:
    name = read_account(register, EXAMPLES[register])
    account = Account(register=register, id=name)
    assert account.url.startswith("https://")
    assert read_account(register, account.url) == name
    assert read_account(register, name) == name


@pytest.mark.parametrize(
    ("register", "text", "name"),
    [
        (
            Register.GOOGLE_SCHOLAR,
            "https://scholar.google.com/citations?user=JicYPdAAAAAJ&hl=en",
            "JicYPdAAAAAJ",
        ),
        (Register.GITHUB, "https://github.com/mchen/", "mchen"),
        (Register.GITHUB, "http://www.github.com/mchen", "mchen"),
        (Register.GITHUB, "github.com/mchen?tab=repositories", "mchen"),
        (Register.GITHUB, "@mchen", "mchen"),
        (
            Register.GOOGLE_SCHOLAR,
            "https://scholar.google.co.uk/citations?hl=en&user=JicYPdAAAAAJ",
            "JicYPdAAAAAJ",
        ),
        (
            Register.SCOPUS,
            "https://www.scopus.com/authid/detail.uri?origin=x&authorId=7004212771",
            "7004212771",
        ),
        (
            Register.RESEARCHER_ID,
            "https://www.webofscience.com/wos/author/rid/A-1009-2008",
            "A-1009-2008",
        ),
        (
            Register.RESEARCHER_ID,
            "http://www.researcherid.com/rid/A-1009-2008",
            "A-1009-2008",
        ),
        (Register.OPENALEX, "https://openalex.org/authors/A5023888391", "A5023888391"),
        (
            Register.SEMANTIC_SCHOLAR,
            "https://www.semanticscholar.org/author/Mei-Chen/1741101",
            "1741101",
        ),
        (Register.DBLP, "https://dblp.org/pid/82/1234-1.html", "82/1234-1"),
        (Register.DBLP, "https://dblp.uni-trier.de/pid/82/1234-1", "82/1234-1"),
        (Register.ARXIV, "https://arxiv.org/a/chen_m_1.html", "chen_m_1"),
        (
            Register.OPENREVIEW,
            "https://openreview.net/profile?id=%7EMei_Chen1",
            "~Mei_Chen1",
        ),
        (
            Register.MATHSCINET,
            "https://mathscinet.ams.org/mathscinet/MRAuthorID/123456",
            "123456",
        ),
        (Register.REPEC, "https://ideas.repec.org/e/pch1234.html", "pch1234"),
        (
            Register.SSRN,
            "https://papers.ssrn.com/sol3/cf_dev/AbsByAuth.cfm?per_id=1234567",
            "1234567",
        ),
        (Register.WIKIDATA, "http://www.wikidata.org/entity/Q42", "Q42"),
        (Register.LINKEDIN, "https://uk.linkedin.com/in/mei-chen/", "mei-chen"),
        (Register.LINKEDIN, "linkedin.com/in/m%C3%A9i-chen", "m%C3%A9i-chen"),
        (Register.X, "https://twitter.com/mchen?lang=en", "mchen"),
        (Register.MASTODON, "@mchen@example.org", "mchen@example.org"),
        (Register.MASTODON, "https://example.org/@mchen", "mchen@example.org"),
        (Register.BLUESKY, "@mchen.bsky.social", "mchen.bsky.social"),
        (Register.X, "@mchen", "mchen"),
        (Register.ISNI, "0000 0001 2103 2683", "0000000121032683"),
        (Register.REPEC, "https://ideas.repec.org/f/pch1234.html", "pch1234"),
        (
            Register.ORCID,
            "https://orcid.org/0000-0002-1825-0097",
            "0000-0002-1825-0097",
        ),
    ],
)
def test_what_is_pasted_is_understood(register: Register, text: str, name: str) -> None:
    assert read_account(register, text) == name


@pytest.mark.parametrize(
    ("register", "text", "message", "hint"),
    [
        (
            Register.GOOGLE_SCHOLAR,
            "Mei Chen",
            "`Mei Chen` is not an id of Google Scholar",
            "write it as `JicYPdAAAAAJ`",
        ),
        (
            Register.GITHUB,
            "https://gitlab.com/mchen",
            "`https://gitlab.com/mchen` is not an id of GitHub",
            "write it as `mchen`",
        ),
        (
            Register.MASTODON,
            "mchen",
            "`mchen` is not an id of Mastodon",
            "write it as `mchen@example.org`",
        ),
    ],
)
def test_what_is_no_id_of_the_register_is_refused(
    register: Register, text: str, message: str, hint: str
) -> None:
    with pytest.raises(Refused) as caught:
        read_account(register, text)
    (fault,) = caught.value.faults
    assert (fault.message, fault.hints) == (message, (hint,))


def test_an_account_is_brought_into_its_canonical_form() -> None:
    values = {"register": Register.X, "id": "@mchen"}
    assert canonical_account(values) == {"register": Register.X, "id": "mchen"}


@pytest.mark.property
@given(st.sampled_from(Register), st.text(max_size=40))
def test_any_text_is_read_or_refused(register: Register, text: str) -> None:
    try:
        name = read_account(register, text)
    except Refused:
        return
    assert read_account(register, name) == name
    assert " " not in Account(register=register, id=name).url


def test_an_isni_with_a_wrong_check_digit_is_refused() -> None:
    with pytest.raises(Refused) as caught:
        read_account(Register.ISNI, "0000 0001 2103 2684")
    (fault,) = caught.value.faults
    assert fault.code == "bad-account"
    assert fault.message == "the check digit of the ISNI `0000 0001 2103 2684` is wrong"
    assert fault.hints == ("compare it with your record at https://isni.org",)
