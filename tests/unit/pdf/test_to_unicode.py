"""The map has an entry for every code, and no block that is too long for readers."""

from __future__ import annotations

import pytest

from cvgen.pdf.to_unicode import to_unicode


def lines(*characters: str) -> list[str]:
    entries = ((code, 7, text) for code, text in enumerate(characters, start=1))
    return to_unicode(entries).decode("ascii").split("\n")


@pytest.mark.parametrize(
    ("text", "written"),
    [
        pytest.param("a", "<0061>", id="letter"),
        pytest.param("ffi", "<006600660069>", id="ligature"),
        pytest.param("\U0001d4aa", "<d835dcaa>", id="surrogates"),
        pytest.param("", "<>", id="nothing of its own"),
    ],
)
def test_a_code_is_mapped_to_its_characters(text: str, written: str) -> None:
    assert f"<0001> {written}" in lines(text)


@pytest.mark.parametrize(
    ("count", "blocks"),
    [(1, [1]), (100, [100]), (101, [100, 1]), (250, [100, 100, 50])],
)
def test_a_block_has_a_hundred_entries_at_most(count: int, blocks: list[int]) -> None:
    found = [line for line in lines(*"x" * count) if line.endswith(" beginbfchar")]
    assert found == [f"{size} beginbfchar" for size in blocks]


def test_a_map_says_that_all_codes_have_two_bytes() -> None:
    assert "1 begincodespacerange <0000> <ffff> endcodespacerange" in lines()
