"""Rules of narrative texts in words.

Part of ``presets``, of ``words``.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvgen.model.preset.evidence import Rule
from cvgen.model.preset.narrative import (
    Box,
    Counting,
    NarrativeRule,
    TotalRule,
)
from cvgen.model.preset.rule_name import RuleName
from cvgen.presets.words_sheet import listed

__all__ = ["word_narrative"]

COUNTINGS = {
    Counting.UNKNOWN: "",
    Counting.WHITE_SPACE: ", words parted by white space",
    Counting.WITH_SPACES: ", spaces counted",
    Counting.WITHOUT_SPACES: ", spaces not counted",
}


def word_narrative(_name: RuleName, rule: Rule) -> str | None:
    """The words of a rule of texts, or nothing if it is of another kind."""
    match rule:
        case NarrativeRule():
            return (
                f"the texts {'; '.join(map(_box, rule.boxes))}"
                + COUNTINGS[rule.counting]
            )
        case TotalRule():
            return ", ".join(_total(rule)) + COUNTINGS[rule.counting]
        case _:
            return None


def _box(box: Box) -> str:
    return f"“{box.title}”{''.join(f', {one}' for one in _limits(box))}"


def _limits(box: Box) -> Iterator[str]:
    unit = box.unit.value
    if box.least is not None and box.most is not None:
        yield f"{box.least:,} to {box.most:,} {unit}"
    elif box.most is not None:
        yield f"at most {box.most:,} {unit}"
    elif box.least is not None:
        yield f"at least {box.least:,} {unit}"
    if box.texts is not None:
        yield f"up to {box.texts} of them"
    if box.forbids:
        names = tuple(one.value.replace("-", " ") for one in box.forbids)
        yield f"without {listed(names, 'or')}"
    if box.optional:
        yield "may be empty"
    if not box.assessed:
        yield "not assessed"


def _total(rule: TotalRule) -> Iterator[str]:
    unit = rule.unit.value
    if rule.most is not None:
        yield f"at most {rule.most:,} {unit} in all"
    if rule.per_call:
        yield f"a limit of {unit} that each call says for itself"
    if rule.seen:
        seen = listed(tuple(f"{one:,}" for one in rule.seen))
        yield f"{seen} were seen"
