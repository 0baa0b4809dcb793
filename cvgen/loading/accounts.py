"""Accounts: the id of the owner in a register, bare or as the address of the record.

Part of ``loading``: ``rules`` checks with this, and ``plan`` makes ids canonical.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import unquote

from cvgen.loading.characters import clean
from cvgen.loading.fault import Fault, Refused, quoted
from cvgen.loading.identifiers import check_digit, read_orcid
from cvgen.model.account import Account, Register

__all__ = ["canonical_account", "read_account"]

WORD = (r"[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?", "mchen")
DOMAIN = r"[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+"

CHANNEL = r"UC[\w-]{22}"
"""What YouTube calls a channel that has no handle, or beside it."""

FORMS: dict[Register, tuple[str, str]] = {
    Register.GOOGLE_SCHOLAR: (r"[A-Za-z0-9_-]{12}", "JicYPdAAAAAJ"),
    Register.SCOPUS: (r"[0-9]{10,11}", "7004212771"),
    Register.RESEARCHER_ID: (r"[A-Z]{1,3}-[0-9]{4}-[0-9]{4}", "A-1009-2008"),
    Register.OPENALEX: (r"[Aa][0-9]{5,12}", "A5023888391"),
    Register.SEMANTIC_SCHOLAR: (r"(?:[\w.-]+/)?[0-9]{4,12}", "1741101"),
    Register.DBLP: (r"[a-z0-9]+/[A-Za-z0-9-]+", "82/1234-1"),
    Register.ARXIV: (r"[a-z]+_[a-z]_[0-9]+", "chen_m_1"),
    Register.OPENREVIEW: (r"~[^\s/]+[0-9]+", "~Mei_Chen1"),
    Register.INSPIRE: (r"[0-9]{5,9}|INSPIRE-[0-9]{8}", "1013091"),
    Register.MATHSCINET: (r"[0-9]{4,8}", "123456"),
    Register.ZBMATH: (r"[a-z]+(?:[.-][a-z0-9-]+)*(?:\.[0-9]+)?", "chen.mei.1"),
    Register.REPEC: (r"(?:[a-z]/)?p[a-z]{2}[0-9]+", "pch1234"),
    Register.SSRN: (r"[0-9]{3,9}", "1234567"),
    Register.ISNI: (r"(?:[0-9]{4} ?){3}[0-9]{3}[0-9X]", "0000 0001 2103 2683"),
    Register.WIKIDATA: (r"Q[0-9]+", "Q42"),
    Register.GITHUB: (r"@?[A-Za-z0-9](?:[A-Za-z0-9-]{0,37}[A-Za-z0-9])?", "mchen"),
    Register.LINKEDIN: (r"[\w%-]{3,100}", "mei-chen"),
    Register.MASTODON: (rf"@?[A-Za-z0-9_.-]+@{DOMAIN}", "mchen@example.org"),
    Register.BLUESKY: (rf"@?{DOMAIN}", "mchen.bsky.social"),
    Register.X: (r"@?[A-Za-z0-9_]{1,15}", "mchen"),
    Register.YOUTUBE: (
        rf"@?[\w.·%-]{{3,100}}|channel/{CHANNEL}|(?:c|user)/[\w.%-]{{1,100}}",
        "mchen",
    ),
    Register.RESEARCHGATE: (r"[\w-]+", "Mei-Chen-4"),
}
"""What an id looks like in each register, and an example; ``WORD`` for all others."""

AT_NAMES = {
    Register.GITHUB,
    Register.MASTODON,
    Register.BLUESKY,
    Register.X,
    Register.YOUTUBE,
}
"""Where people write an at sign before their names."""

SCHEME = r"(?i)(?:https?://)?(?:www\.)?"
MASTODON_ADDRESS = rf"({DOMAIN})/(@[A-Za-z0-9_.-]+)/?"

ADDRESSES: dict[Register, str] = {
    Register.GOOGLE_SCHOLAR: r"scholar\.google\.[a-z.]+/citations\?(?:.*&)?user={}",
    Register.SCOPUS: r"scopus\.com/authid/detail\.uri\?(?:.*&)?authorid={}",
    Register.RESEARCHER_ID: (
        r"(?:webofscience|researcherid)\.com/(?:wos/author/)?(?:record|rid)/{}"
    ),
    Register.OPENALEX: r"openalex\.org/(?:authors/)?{}",
    Register.SEMANTIC_SCHOLAR: r"semanticscholar\.org/author/(?:[^/]+/)?{}",
    Register.DBLP: r"dblp\.(?:org|uni-trier\.de|dagstuhl\.de)/pid/{}",
    Register.OPENREVIEW: r"openreview\.net/profile\?(?:.*&)?id={}",
    Register.MATHSCINET: (
        r"mathscinet\.ams\.org/mathscinet/(?:author\?authorid=|mrauthorid/){}"
    ),
    Register.REPEC: r"ideas\.repec\.org/[ef]/{}",
    Register.SSRN: (
        r"(?:papers\.)?ssrn\.com/(?:author=|sol3/cf_dev/absbyauth\.cfm\?per_id=){}"
    ),
    Register.WIKIDATA: r"wikidata\.org/(?:wiki|entity)/{}",
    Register.LINKEDIN: r"(?:[a-z]{2}\.)?linkedin\.com/in/{}",
    Register.X: r"(?:mobile\.)?(?:x|twitter)\.com/{}",
    Register.YOUTUBE: (
        r"(?:m\.)?youtube\.com/((?:@|channel/|c/|user/)[^/?&#]+)"
        r"(?:/[a-z]+)?/?(?:[?&#].*)?"
    ),
}
"""The addresses of a record that browsers show, without scheme; ``{}`` is the id.
Behind a channel of YouTube stands which of its pages is open."""

ID = r"([^?&#]+?)(?:\.html)?/?(?:[?&#].*)?"
"""An id in an address: it ends with a query, a fragment or a suffix."""


def canonical_account(values: Mapping[str, object]) -> Mapping[str, object]:
    """The values of a valid account, its id in the canonical form."""
    register, name = values["register"], values["id"]
    if not isinstance(register, Register) or not isinstance(name, str):
        return values
    return {**values, "id": read_account(register, name)}


def read_account(register: Register, text: str) -> str:
    """The canonical id, from the id or the address of the record.

    Raises:
        Refused: the register has no such ids, or a check digit is wrong.
    """
    text = clean(text)
    if register is Register.ORCID:
        return read_orcid(text).digits
    name = _without_address(register, text)
    pattern, example = FORMS.get(register, WORD)
    if not re.fullmatch(pattern, name):
        label = Account(register=register, id="").name
        message = f"{quoted(text)} is not an id of {label}"
        hint = f"write it as `{example}`"
        raise Refused(Fault("bad-account", message, (hint,)))
    if register is Register.YOUTUBE and re.fullmatch(CHANNEL, name):
        return f"channel/{name}"
    if register in AT_NAMES:
        name = name.removeprefix("@")
    return _read_isni(name) if register is Register.ISNI else name


def _read_isni(text: str) -> str:
    """The sixteen figures of an ISNI (ISO 27729).

    Raises:
        Refused: The check digit is wrong.
    """
    digits = text.replace(" ", "")
    if digits[-1] != check_digit(digits[:-1]):
        message = f"the check digit of the ISNI {quoted(text)} is wrong"
        hint = "compare it with your record at https://isni.org"
        raise Refused(Fault("bad-account", message, (hint,)))
    return digits


def _without_address(register: Register, text: str) -> str:
    """The id in the address of a record, or the text if it is none."""
    rest = re.sub(SCHEME, "", text, count=1)
    if register is Register.MASTODON:
        match = re.fullmatch(MASTODON_ADDRESS, rest)
        return f"{match[2]}@{match[1]}" if match else text
    match = re.fullmatch(_address(register), rest, re.IGNORECASE)
    if not match:
        return text
    plain = unquote(match[1])
    return plain if plain.isascii() else match[1]


def _address(register: Register) -> str:
    """The pattern of an address of a record in a register."""
    if pattern := ADDRESSES.get(register):
        return pattern.replace("{}", ID)
    usual = re.sub(SCHEME, "", Account(register=register, id="\0").url, count=1)
    return re.escape(usual.partition("\0")[0]) + ID
