"""Pages that are the same are mapped once, unless they come from other places now."""

from __future__ import annotations

import msgspec
import pytest
from msgspec.structs import replace

from cvgen.preview.known_pages import KnownPages
from cvgen.preview.look import look_of
from cvgen.preview.sheet import Sheet
from cvgen.preview.source_map import owners_of
from tests.support.samples import build_texts
from tests.unit.preview.sheets import sheets_of

WORKS = """
- {id: a, title: One, author: [Mei Chen], issued: 2001}
- {id: b, title: Two, author: [Mei Chen], issued: 2002}
"""


@pytest.fixture
def known() -> KnownPages:
    """No pages yet."""
    return KnownPages()


def test_a_view_has_the_spots_as_values_and_as_json(known: KnownPages) -> None:
    result = build_texts("name: Mei Chen", WORKS)
    (view,) = known.views(result.pages, owners_of(result.document))
    assert (view.sheet,) == sheets_of(result)
    assert msgspec.json.decode(view.words, type=Sheet) == view.sheet
    assert view.key.look == look_of(result.pages[0])


def test_the_same_page_is_mapped_once(known: KnownPages) -> None:
    result = build_texts("name: Mei Chen", WORKS)
    owners = owners_of(result.document)
    first, second = (known.views(result.pages, owners) for _ in range(2))
    assert first[0] is second[0]
    (equal,) = known.views((replace(result.pages[0]),), owners)
    assert equal is not first[0]
    assert equal.key == first[0].key


def test_a_page_whose_sections_have_moved_in_their_file_has_other_words(
    known: KnownPages,
) -> None:
    variant = "sections: [{section: own}]"
    own = "- {id: own, title: My own, text: Some words.}\n"
    hidden = "- {id: other, title: Another, text: Not printed.}\n"
    result, moved = (
        build_texts(f"name: Mei Chen\nsections:\n{sections}", "[]", variant)
        for sections in (own, hidden + own)
    )
    (first,) = known.views(result.pages, owners_of(result.document))
    (second,) = known.views(result.pages, owners_of(moved.document))
    assert second.key.look == first.key.look
    assert second.key.words != first.key.words
    assert "profile.sections[1].text" in {str(o.origin) for o in second.sheet.spots}


def test_a_page_whose_works_have_moved_in_their_file_is_the_same(
    known: KnownPages,
) -> None:
    result = build_texts("name: Mei Chen", WORKS)
    hidden = "- {id: c, title: Three, author: [Mei Chen], issued: 1990}\n"
    variant = "sections: [{section: publications, select: {first: 2}}]"
    moved = build_texts("name: Mei Chen", hidden + WORKS, variant)
    (first,) = known.views(result.pages, owners_of(result.document))
    (second,) = known.views(result.pages, owners_of(moved.document))
    assert second is first
