"""What an edit has brought is marked, and nothing that it has only moved."""

from __future__ import annotations

from cvgen.document.block import NodeId
from cvgen.preview.edited import find_edited, read_entries
from tests.support.samples import composed_document

PROFILE = """
name: Mei Chen
summary: As in [@a], I count.
positions:
  - {title: Clerk, organization: Office, start: 2020}
"""
A = "- {id: a, title: One, author: [Mei Chen], container-title: Proc, issued: 2001}\n"
B = "- {id: b, title: Two, author: [Mei Chen], container-title: Proc, issued: 2002}\n"


def edited(
    profile: str = PROFILE, works: str = A + B, variant: str = "description: Any"
) -> tuple[NodeId, ...]:
    before = read_entries(composed_document(PROFILE, A + B, "description: Any"))
    return find_edited(
        before, read_entries(composed_document(profile, works, variant), before)
    )


def test_nothing_is_new_without_an_edit() -> None:
    assert edited() == ()


def test_a_text_that_was_written_anew_is() -> None:
    assert edited(works=A + B.replace("Two", "Zwei")) == ("publications/[b]/title",)
    assert edited(PROFILE.replace("I count", "I add")) == ("summary/0",)


def test_marks_of_emphasis_are_an_edit() -> None:
    assert edited(works=A.replace("One", "'*One*'") + B) == ("publications/[a]/title",)


def test_a_work_that_was_added_is_new_and_renumbers_nothing() -> None:
    added = B.replace("id: b", "id: c").replace("Two", "Three")
    parts = ("badge", "title", "authors", "details")
    new = tuple(f"publications/[c]/{part}" for part in parts)
    assert edited(works=A + B + added) == new
    assert edited(works=added + A + B) == new


def test_what_an_entry_pushes_down_is_not_marked() -> None:
    entry = "  - {title: Judge, organization: Court, start: 2022}\n"
    assert edited(PROFILE + entry) == ("positions/1/label", "positions/1/line/0")
    first = PROFILE.replace("positions:\n", f"positions:\n{entry}")
    assert edited(first) == ("positions/0/label", "positions/0/line/0")


def test_what_was_deleted_or_only_looks_different_is_not_marked() -> None:
    assert edited(works=A) == ()
    assert edited(variant="theme: classic") == ()
    assert edited(variant="numbering: {direction: descending}") == ()


def test_only_the_same_entries_are_not_read_again() -> None:
    document = composed_document(PROFILE, A + B)
    said = read_entries(document)
    again = read_entries(document, said)
    assert all(one is other for one, other in zip(said, again, strict=True))
    other = read_entries(composed_document(PROFILE, A + B), said)
    assert not any(one is found for one, found in zip(said, other, strict=True))
    assert [one.digest for one in other] == [one.digest for one in said]
