"""A path of the data leads back to its place in the file."""

from __future__ import annotations

import pytest

from cvgen.diagnostics import DataPath
from cvgen.loading.locate import locate, placed, positioned
from cvgen.loading.source import SourceText

SOURCE = SourceText(
    "publications.yaml",
    """\
- id: a
  Title: First
  author: [X Y]
- id: b
  container_title: J
  year: 2024
  doi: 10.1000/1
  keyword: one
  author:
    - {family: Chen, given: Mei}
""",
)


@pytest.mark.parametrize(
    ("steps", "place"),
    [
        ((), (1, 1, 1)),
        ((0,), (1, 3, 1)),
        ((0, "title"), (2, 10, 5)),
        ((0, "author", 0), (3, 12, 3)),
        ((0, "author", 0, "family"), (3, 12, 3)),
        ((1, "container-title"), (5, 20, 1)),
        ((1, "issued"), (6, 9, 4)),
        ((1, "DOI"), (7, 8, 9)),
        ((1, "keyword", 0), (8, 12, 3)),
        ((1, "keyword", 1), (8, 12, 3)),
        ((1, "author", 0, "given"), (10, 29, 3)),
        ((1, "author", 5), (10, 5, 1)),
        ((1, "note"), (4, 3, 1)),
        ((7, "title"), (1, 1, 1)),
        (("title",), (1, 1, 1)),
        (("a", "title"), (2, 10, 5)),
        (("b", "author", 0, "given"), (10, 29, 3)),
        (("b",), (4, 3, 1)),
    ],
)
def test_a_value_or_what_is_around_it_is_found(
    steps: tuple[str | int, ...], place: tuple[int, int, int]
) -> None:
    found = locate(SOURCE, DataPath("publications", steps))
    assert found is not None
    assert (found.line, found.column, found.length) == place
    assert found.file == "publications.yaml"


def test_a_work_that_is_known_by_its_id_is_counted_in_its_file() -> None:
    path = DataPath("publications", ("b", "author", 0))
    assert positioned(SOURCE, path) == DataPath("publications", (1, "author", 0))


@pytest.mark.parametrize("steps", [(), (1, "title"), ("c", "title")])
def test_a_path_without_a_known_id_stays_as_it_is(steps: tuple[str | int, ...]) -> None:
    path = DataPath("publications", steps)
    assert positioned(SOURCE, path) == path


def test_an_id_is_what_the_loader_reads() -> None:
    source = SourceText("w.yaml", '- ID: " e\u0301 "\n- {title: no id}\n')
    path = DataPath("publications", ("\xe9",))
    assert positioned(source, path) == DataPath("publications", (0,))


WORDY = SourceText(
    "publications.yaml",
    """\
- id: a
  title: See @x
  note: >
    Once
    and [@x]
  keyword: [one, "@y"]
- id: b
  title: "@x @z"
""",
)


@pytest.mark.parametrize(
    ("steps", "words", "place", "path"),
    [
        ((0, "note"), "@x", (5, 10), (0, "note")),
        (("a", "note"), "@x", (5, 10), (0, "note")),
        ((0, "container-title"), "@x", (2, 14), (0, "title")),
        ((0, "note"), "@y", (6, 19), (0, "keyword", 1)),
        ((0, "note"), "@z", (3, 9), (0, "note")),
        ((1,), "@z", (8, 14), (1, "title")),
        ((), "@z", (1, 1), ()),
    ],
)
def test_words_are_found_in_a_work_and_in_no_other(
    steps: tuple[str | int, ...],
    words: str,
    place: tuple[int, int],
    path: tuple[str | int, ...],
) -> None:
    own, found = placed(WORDY, DataPath("publications", steps), words)
    assert found is not None
    assert (found.line, found.column) == place
    assert own == DataPath("publications", path)


def test_the_line_is_shown() -> None:
    found = locate(SOURCE, DataPath("publications", (1, "DOI")))
    assert found is not None
    assert found.excerpt == "  doi: 10.1000/1"


@pytest.mark.parametrize("text", ["", "a: b: c"], ids=["empty", "unreadable"])
def test_nothing_is_found_in_a_text_without_data(text: str) -> None:
    assert locate(SourceText("f", text), DataPath("profile", ("a",))) is None
