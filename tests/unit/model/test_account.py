"""An account has a name and an address made from its id."""

from __future__ import annotations

import pytest

from cvgen.model.account import Account, Register

RECORDS = """\
orcid | 0000-0002-1825-0097 | ORCID | https://orcid.org/0000-0002-1825-0097
google-scholar | JicYPdAAAAAJ | Google Scholar | https://scholar.google.com/citations?user=JicYPdAAAAAJ
scopus | 57201234567 | Scopus | https://www.scopus.com/authid/detail.uri?authorId=57201234567
researcher-id | AAA-1234-2020 | ResearcherID | https://www.webofscience.com/wos/author/record/AAA-1234-2020
openalex | A5023888391 | OpenAlex | https://openalex.org/A5023888391
semantic-scholar | 1741101 | Semantic Scholar | https://www.semanticscholar.org/author/1741101
dblp | 82/1234-1 | dblp | https://dblp.org/pid/82/1234-1
arxiv | chen_m_1 | arXiv | https://arxiv.org/a/chen_m_1
openreview | ~Mei_Chen1 | OpenReview | https://openreview.net/profile?id=~Mei_Chen1
inspire | 1013091 | INSPIRE | https://inspirehep.net/authors/1013091
mathscinet | 123456 | MathSciNet | https://mathscinet.ams.org/mathscinet/author?authorId=123456
zbmath | chen.mei.1 | zbMATH | https://zbmath.org/authors/chen.mei.1
repec | pch1234 | RePEc | https://ideas.repec.org/f/pch1234.html
ssrn | 1234567 | SSRN | https://ssrn.com/author=1234567
philpeople | mei-chen | PhilPeople | https://philpeople.org/profiles/mei-chen
researchgate | Mei-Chen-4 | ResearchGate | https://www.researchgate.net/profile/Mei-Chen-4
isni | 0000000121032683 | ISNI | https://isni.org/isni/0000000121032683
wikidata | Q42 | Wikidata | https://www.wikidata.org/wiki/Q42
github | mchen | GitHub | https://github.com/mchen
gitlab | mchen | GitLab | https://gitlab.com/mchen
hugging-face | mchen | Hugging Face | https://huggingface.co/mchen
osf | ab3cd | OSF | https://osf.io/ab3cd
linkedin | mei-chen | LinkedIn | https://www.linkedin.com/in/mei-chen
mastodon | me@example.org | Mastodon | https://example.org/@me
bluesky | me.bsky.social | Bluesky | https://bsky.app/profile/me.bsky.social
x | mchen | X | https://x.com/mchen
youtube | mchen | YouTube | https://www.youtube.com/@mchen
youtube | channel/UC0123456789abcdefghij-_ | YouTube | https://www.youtube.com/channel/UC0123456789abcdefghij-_
youtube | c/MeiChen | YouTube | https://www.youtube.com/c/MeiChen
"""
"""Register, id, the name that is printed, the address that it leads to."""

ROWS = [tuple(line.split(" | ")) for line in RECORDS.splitlines()]


@pytest.mark.parametrize(
    ("register", "name", "label", "url"), ROWS, ids=[row[0] for row in ROWS]
)
def test_an_account_leads_to_its_record(
    register: str, name: str, label: str, url: str
) -> None:
    account = Account(register=Register(register), id=name)
    assert (account.name, account.url) == (label, url)


def test_every_register_is_in_the_table() -> None:
    assert {row[0] for row in ROWS} == {one.value for one in Register}
