"""Lines break as Unicode's own cases say (UAX 14), but where we want it otherwise.

The cases are a part of the file of the Unicode Character Database; each boundary in
them names the rule that decides it. What differs on purpose is listed by that rule.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from cvgen.layout.opportunities import split_token
from cvgen.layout.ties import tied_spaces
from cvgen.layout.typeface import SPACE

CASES = Path(__file__).parents[1] / "samples/line_breaking/LineBreakTest.txt"

FEWER = {
    "8.0": "behind a zero-width space that begins the text there is no line to end",
    "30.13": "two flags: there is no face with flags in it",
    "999.0": "signs without a space are broken only beside ideographs: 45(3), f(x), ).",
}
"""Rules by which Unicode has a break (÷) and we have none, and why."""

MORE = {
    "7.01": "texts come with single spaces",
    "7.02": "nobody sees a zero-width space behind a space",
    "11.01": "nor a word joiner",
    "13.01": "a spaced ! or ? is tied, which is dear and not forbidden",
    "13.02": "so is what closes; a comma or a full stop may begin a word: .NET, /home",
    "14.0": "so is what follows a bracket that opens",
    "15.0": "so is a bracket behind a quotation mark",
    "16.0": "as 14",
    "17.0": "two spaced dashes",
}
"""Rules by which Unicode forbids one and we do not."""


def boundaries() -> Iterator[tuple[str, int, bool, str]]:
    """Each place within a case: the text, the place, whether it breaks, the rule."""
    for line in CASES.read_text(encoding="utf-8").splitlines():
        body, _, said = line.partition("#")
        if not body.strip():
            continue
        signs, rules = body.split(), said.split()
        text = "".join(chr(int(code, base=16)) for code in signs[1::2])
        for place in range(1, len(text)):
            yield text, place, signs[2 * place] == "÷", rules[place]


def breaks(text: str) -> set[int]:
    """Where a line of ours may end: behind every space, and within tokens."""
    found: set[int] = set()
    start = 0
    for token in text.split(SPACE):
        at = start
        for part in split_token(token)[:-1] if token else ():
            at += len(part.text + part.joint)
            found.add(at)
        start += len(token) + 1
        found.add(start)
    return found


def test_breaks_are_those_of_unicode_but_where_it_is_said() -> None:
    wrong = [
        (text, place, rule)
        for text, place, is_break, rule in boundaries()
        if is_break != (place in breaks(text))
        and rule not in (FEWER if is_break else MORE)
    ]
    assert wrong == []


def test_all_that_is_tailored_is_met() -> None:
    differs = Counter(
        (rule, is_break)
        for text, place, is_break, rule in boundaries()
        if is_break != (place in breaks(text))
    )
    found = list(boundaries())
    assert len(found) > 600
    agrees = len(found) - sum(differs.values())
    assert agrees / len(found) > 0.8
    assert {rule for rule, is_break in differs if is_break} == set(FEWER)
    assert {rule for rule, is_break in differs if not is_break} == set(MORE)


def test_what_unicode_never_parts_is_dear_to_part_where_there_is_a_space() -> None:
    for text in ("a )", "( a", "[ a", "中 」", "「 中", "x ]"):
        assert tied_spaces(text), text
    assert not tied_spaces("a .net")
