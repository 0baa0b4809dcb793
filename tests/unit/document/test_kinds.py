"""Entries are parted by kind, each kind under a head."""

from __future__ import annotations

from cvgen.document.kinds import KindHead, by_kind
from cvgen.model.entry_kinds import TalkKind
from cvgen.model.sections.talks import Talk
from cvgen.model.text import literal
from tests.support.samples import locale


def talk(kind: TalkKind | None) -> Talk:
    return Talk(title=literal("T"), kind=kind)


def parted(*kinds: TalkKind | None) -> list[tuple[str, list[int]]]:
    entries = tuple((i, talk(kind)) for i, kind in enumerate(kinds))
    terms = locale().talks
    found = by_kind("talks", entries, TalkKind, lambda one: one.kind, terms, "Other")
    return [(head.node if head else "", [i for i, _ in group]) for head, group in found]


def test_kinds_stand_in_their_own_order_and_what_has_none_last() -> None:
    assert parted(TalkKind.POSTER, None, TalkKind.KEYNOTE, TalkKind.POSTER) == [
        ("talks/keynote/head", [2]),
        ("talks/poster/head", [0, 3]),
        ("talks/no-kind/head", [1]),
    ]


def test_where_nothing_has_a_kind_there_are_no_heads() -> None:
    assert parted(None, None) == [("", [0, 1])]


def test_a_head_is_in_the_words_of_the_locale() -> None:
    ((head, _),) = by_kind(
        "talks",
        ((0, talk(TalkKind.INVITED)),),
        TalkKind,
        lambda one: one.kind,
        locale("de").talks,
        "",
    )
    assert isinstance(head, KindHead)
    assert head.title == literal("Eingeladene Vorträge")


def test_no_entries_have_no_heads() -> None:
    assert parted() == []
