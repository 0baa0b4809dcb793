"""Lines are put between lines, and all else is as it was."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from cvgen.importers.merge.merge import Change
from cvgen.importers.tree import pairs_of
from cvgen.importers.yaml.patch import last_line, patch_works, whole_lines
from cvgen.loading.node import Mapping
from tests.support.nodes import mapping, source

NEW = mapping({"id": "new", "title": "New", "author": ["A B"], "issued": "2024"})


def change(index: int, removed: tuple[str, ...] = (), **fields: object) -> Change:
    named = {key.replace("_", "-"): value for key, value in fields.items()}
    return Change(index, tuple(pairs_of(mapping(named))), removed)


def patched(
    text: str, changes: Sequence[Change] = (), added: Sequence[Mapping] = ()
) -> str:
    return patch_works(source(text), changes, added)


FILE = """\
# head
- id: a   # key
  title: >
    A title
    on lines

  # about the authors
  author: [A B]   # two of them
  year: 2024

# the next
-
  id: b
  title: B
  author:
  - A B
  DOI: 10.1/x
  issued: 2020
# foot
"""


def test_a_field_goes_behind_what_stands_before_it_in_the_model() -> None:
    assert patched(FILE, [change(0, volume="3", type="book")]) == FILE.replace(
        "# key\n", "# key\n  type: book\n"
    ).replace("year: 2024\n", "year: 2024\n  volume: 3\n")


def test_a_field_is_replaced_and_another_taken_out() -> None:
    assert patched(FILE, [change(1, ("DOI",), title="C: D")]) == FILE.replace(
        "title: B", 'title: "C: D"'
    ).replace("  DOI: 10.1/x\n", "")


def test_the_first_field_may_be_replaced() -> None:
    assert patched(FILE, [change(0, id="z")]).splitlines()[1] == "- id: z"


def test_a_field_in_another_spelling_is_found() -> None:
    assert "  issued: 2025\n" in patched(FILE, [change(0, issued="2025")])
    assert "year" not in patched(FILE, [change(0, issued="2025")])


def test_a_new_work_stands_at_the_end_with_the_margin_of_the_others() -> None:
    new = "- id: new\n  title: New\n  author:\n    - A B\n  issued: 2024\n"
    assert patched(FILE, added=[NEW]) == f"{FILE}\n{new}"
    inner = "  - {id: a, title: A}\n"
    assert patched(inner, added=[NEW]) == inner + "\n" + "".join(
        f"  {line}\n" for line in new.splitlines()
    )


def test_a_last_line_without_an_end_gets_one() -> None:
    text = "- id: a\n  title: A\n  issued: 2024"
    assert patched(text, [change(0, volume="3")]) == f"{text}\n  volume: 3\n"


def test_what_stands_behind_the_document_stays_there() -> None:
    text = "- id: a\n  title: A\n"
    found = patched(f"{text}...\n", [change(0, volume="3")], [NEW])
    assert found.startswith(f"{text}  volume: 3\n\n- id: new\n")
    assert found.endswith("issued: 2024\n...\n")
    assert whole_lines("a\n... # b\n") == (["a\n"], "... # b\n")


@pytest.mark.parametrize(
    ("text", "head"),
    [("", ""), ("[]", ""), ("# a\n\n[]\n", "# a\n\n"), ("[ ]  # b", "# b\n\n")],
)
def test_an_empty_file_takes_works(text: str, head: str) -> None:
    assert patched(text, added=[NEW]).startswith(f"{head}- id: new\n")


def test_a_work_in_braces_keeps_its_remark() -> None:
    text = "- {id: a, title: A}   # remark\n-   id: 'b'\n    title: B   # C\n"
    found = patched(text, [change(0, note="c, d", volume="3")])
    new = 'title: A, volume: 3, note: "c, d"}'
    assert found == text.replace("title: A}", new)


def test_what_is_another_in_braces_is_written_all_the_same() -> None:
    text = "- {id: a, title: A}   # remark\n"
    found = patched(text, [change(0, title="B", volume="3")])
    assert "{id: a, title: B, volume: 3} # remark\n" in found


def test_a_value_ends_before_the_remarks_of_the_next() -> None:
    lines = ["  a: |\n", "    # text\n", "\n", "  # remark\n", "  b: c\n"]
    assert last_line(0, 4, lines, 2) == 2
