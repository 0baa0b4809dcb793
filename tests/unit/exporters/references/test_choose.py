"""A variant's works in its order."""

from __future__ import annotations

from cvgen.exporters.references.choose import choose_works
from tests.support.samples import planned, work

SECTIONS = (
    "sections: [{section: publications, select: {exclude: [work2]}, sort: [title]}]"
)


def test_what_is_printed_is_chosen_once() -> None:
    files = work(1, "C") + work(2, "B") + work(3, "A")
    works, found = choose_works(planned("name: Ada Okafor", files, SECTIONS))
    assert [one.id for one in works] == ["work3", "work1"]
    assert found == ()
