"""Plain text within its columns."""

from __future__ import annotations

from cvgen.exporters.page.plain_text import COLUMNS, LABEL, write_plain_text
from cvgen.load import load
from tests.support.samples import LARGE, document_of, folder_sources, planned, work


def test_heads_are_underlined_and_labels_stand_left() -> None:
    found = write_plain_text(
        document_of(planned("name: Ada Okafor", work(1, "A *title*")))
    )
    lines = found.splitlines()
    assert lines[0] == "Ada Okafor"
    head = lines.index("Publications")
    assert lines[head + 1] == "=" * len("Publications")
    row = next(line for line in lines if line.endswith("A title"))
    assert row.index("A title") == LABEL
    assert found.endswith("\n")
    assert "[1]" in found


def test_no_line_is_wider_than_it_may_be_but_for_a_long_word() -> None:
    document = document_of(load(folder_sources(LARGE)))
    lines = write_plain_text(document).splitlines()
    long = [line for line in lines if len(line) > COLUMNS]
    wide = [line for line in long if " " in line[LABEL:].strip()]
    assert len(lines) > 1000
    assert wide == []


def test_a_mark_stands_at_its_head() -> None:
    document = document_of(planned("name: Ada Okafor", "[]", "mark: Draft"))
    assert write_plain_text(document).startswith("Draft\n\nAda Okafor\n")
