"""The made-up works are what they claim to be, and always the same."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

from tests.benchmarks.generate import OWNER, profile, works
from tests.benchmarks.rendercv import convert
from tests.benchmarks.values import read_yaml, write_yaml

if TYPE_CHECKING:
    from tests.benchmarks.values import Value


def test_works_are_the_same_on_every_machine() -> None:
    text = write_yaml(works(500))
    assert sha256(text.encode()).hexdigest()[:16] == "4e750074ef7d5180"


def test_a_work_has_three_to_eight_authors_with_the_owner_among_them() -> None:
    found = set()
    for work in works(500):
        assert isinstance(work, dict)
        authors = work["author"]
        assert isinstance(authors, list)
        assert authors.count(OWNER) == 1
        found.add(len(authors))
    assert found == set(range(3, 9))


def test_a_title_has_six_to_sixteen_words() -> None:
    titles = [str(work["title"]) for work in works(500) if isinstance(work, dict)]
    assert {len(title.split()) for title in titles} == set(range(6, 17))


def test_written_yaml_reads_back() -> None:
    data: Value = [
        profile(),
        *works(100),
        {"a": "no", "b": "1.10", "c": "x: y #z", "d": "“q”"},
    ]
    assert read_yaml(write_yaml(data)) == data


def test_rendercv_gets_every_work_with_names_in_reading_order() -> None:
    file = convert(profile(), works(3))
    text = write_yaml(file)
    assert text.count("journal: ") == 3
    assert text.count("- Mei Chen\n") == 3
