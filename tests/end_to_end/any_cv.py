"""Any CV: texts of all scripts, sections, works and choices, as they may come."""

from __future__ import annotations

import msgspec
from hypothesis import strategies as st

from tests.support.samples import quoted

__all__ = ["AnyCv", "any_cv"]

LETTERS = st.characters(exclude_categories=["Cs", "Cc", "Co", "Cn", "Zl", "Zp"])
WORDS = st.text(st.sampled_from("abc é–ﬁ Ωж深אا한٣") | LETTERS, min_size=1, max_size=40)
TEXTS = WORDS.map(str.strip).filter(bool)
YEARS = st.integers(1950, 2040)
TYPES = st.sampled_from(["article-journal", "book", "chapter", "software", "thesis"])


class AnyCv(msgspec.Struct, frozen=True):
    """The texts of a CV."""

    profile: str
    publications: str
    variant: str


def _escaped(text: str) -> str:
    """A text without what is markup, as a YAML scalar."""
    return quoted("".join(f"\\{c}" if c in r"\*[]~^<>{}`" else c for c in text))


@st.composite
def _entries(draw: st.DrawFn, key: str, more: str) -> str:
    titles = draw(st.lists(TEXTS, max_size=4))
    if not titles:
        return ""
    fields = [f"  - {{title: {_escaped(one)}, {more}}}" for one in titles]
    return "\n".join((f"{key}:", *fields, ""))


@st.composite
def _works(draw: st.DrawFn) -> str:
    return "".join(map(draw, map(_work, range(draw(st.integers(0, 12)))))) or "[]"


@st.composite
def _work(draw: st.DrawFn, number: int) -> str:
    return (
        f"- id: w{number}\n"
        f"  type: {draw(TYPES)}\n"
        f"  title: {_escaped(draw(TEXTS))}\n"
        "  author: [Ada Okafor, {literal: Me, self: true, roles: corresponding}]\n"
        f"  container-title: {_escaped(draw(TEXTS))}\n"
        f"  issued: {draw(YEARS)}\n"
        f"  note: '[here](https://example.org/{number}) and more'\n"
    )


@st.composite
def any_cv(draw: st.DrawFn) -> AnyCv:
    """A CV with some of everything."""
    works = draw(_works())
    cited = "See [@w0]." if works != "[]" else "Nothing to see."
    profile = (
        f"name: {{literal: {_escaped(draw(TEXTS))}}}\n"
        f"language: {draw(st.sampled_from(['en', 'de', 'zh', 'ar']))}\n"
        f"summary: {quoted(cited)}\n"
        "contact: {email: m@example.edu, web: https://example.org}\n"
        + draw(_entries("positions", "start: 2019, end: present"))
        + draw(_entries("talks", "kind: keynote, date: 2020"))
        + draw(_entries("grants", "amount: GBP 100"))
    )
    group = draw(st.sampled_from(["", ", group: {by: year}", ", group: {by: type}"]))
    scheme = draw(st.sampled_from(["per-list", "per-type", "continuous"]))
    variant = (
        "sections: [summary, positions, talks, grants, "
        f"{{section: publications{group}}}]\n"
        f"numbering: {{scheme: {scheme}}}\n"
        f"paper: {draw(st.sampled_from(['a4', 'letter']))}\n"
    )
    return AnyCv(profile, works, variant)
