"""Rules of type in words.

Part of ``presets``, of ``words``.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvgen.model.preset.evidence import Rule
from cvgen.model.preset.rule_name import RuleName
from cvgen.model.preset.typography import (
    AlignmentRule,
    DensityRule,
    FamilyRule,
    InkRule,
    LetterRule,
    SizeRule,
    SpacingRule,
    TypeRole,
)
from cvgen.presets.words_sheet import listed

__all__ = ["word_type"]

ROLES = {
    TypeRole.BODY: "text",
    TypeRole.TABLE: "tables",
    TypeRole.CAPTION: "captions",
    TypeRole.NOTE: "notes",
    TypeRole.MARGINAL: "headers and footers",
    TypeRole.REFERENCES: "references",
    TypeRole.FORMULA: "formulas",
    TypeRole.PICTURE: "lettering of pictures",
}


def word_type(_name: RuleName, rule: Rule) -> str | None:
    """The words of a rule of type, or nothing if it is of another kind."""
    text: str | None
    match rule:
        case SizeRule():
            text = "; ".join(_sizes(rule))
        case FamilyRule():
            text = "; ".join(_families(rule))
        case SpacingRule():
            text = "; ".join(_spacing(rule))
        case DensityRule():
            text = f"at most {rule.most:g} characters an inch"
        case LetterRule():
            text = "; ".join(_letters(rule))
        case InkRule():
            text = "black text alone" if rule.black else "text of any colour"
        case AlignmentRule():
            text = f"text set {rule.align.value}"
        case _:
            text = None
    return text


def _sizes(rule: SizeRule) -> Iterator[str]:
    if rule.least is not None:
        yield f"type of at least {rule.least:g} points"
    others = [(ROLES[one.role], one.least) for one in rule.roles]
    others += [(one.family, one.least) for one in rule.families]
    others += [(f"a text in `{one.language}`", one.least) for one in rule.languages]
    if others:
        parts = tuple(f"{subject} {least:g}" for subject, least in others)
        yield f"points at least: {listed(parts)}"
    if rule.free:
        yield f"{listed(tuple(ROLES[one] for one in rule.free))} may be smaller"


def _families(rule: FamilyRule) -> Iterator[str]:
    if rule.allowed:
        similar = ("a similar one",) if rule.similar else ()
        yield listed((*rule.allowed, *similar), "or")
    if rule.sans_serif:
        yield "without serifs"
    if rule.banned:
        yield f"not {listed(rule.banned, 'or')}"


def _spacing(rule: SpacingRule) -> Iterator[str]:
    if rule.least == 1:
        yield "lines no closer than the size of the type"
    elif rule.least is not None:
        yield f"lines at least {rule.least:g} times the size of the type apart"
    if rule.lines_per_inch is not None:
        yield f"at most {rule.lines_per_inch:g} lines an inch"


def _letters(rule: LetterRule) -> Iterator[str]:
    if not rule.condensed:
        yield "no condensed families"
    if not rule.tightened:
        yield "letters in their usual distance"
    if rule.condensed and rule.tightened:
        yield "letters of any width and distance"
