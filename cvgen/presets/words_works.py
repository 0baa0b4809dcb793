"""Rules of the publications in words.

Part of ``presets``, of ``words``.
"""

from __future__ import annotations

from cvgen.model.preset.evidence import Rule
from cvgen.model.preset.rule_name import RuleName
from cvgen.model.preset.works import (
    AuthorListing,
    AuthorRule,
    DetailRule,
    StateRule,
    WindowRule,
    WorkList,
    WorkRule,
)
from cvgen.presets.words_sheet import listed

__all__ = ["word_works"]


def word_works(name: RuleName, rule: Rule) -> str | None:
    """The words of a rule of works, or nothing if it is of another kind."""
    match rule:
        case WorkRule():
            return _works(rule)
        case DetailRule():
            names = listed(tuple(one.value for one in rule.show))
            return f"of each work: {names}"
        case StateRule():
            return f"only {listed(tuple(s.value for s in rule.states), 'or')} works"
        case WindowRule():
            what = "appointments elsewhere"
            what = what if name is RuleName.APPOINTMENT_YEARS else "works"
            longer = ", longer by career breaks" if rule.breaks_extend else ""
            return f"{what} of the last {rule.last} years{longer}"
        case AuthorRule():
            return _authors(rule)
        case _:
            return None


def _works(rule: WorkRule) -> str:
    lists = "; ".join(map(_list, rule.lists))
    if rule.most is None:
        return f"the lists {lists}"
    text = f"at most {rule.most} works"
    return f"{text}, in the lists {lists}" if lists else text


def _list(one: WorkList) -> str:
    note = f", {one.note}" if one.note else ""
    optional = ", may be left out" if one.optional else ""
    return f"“{one.title}” of at most {one.most}{note}{optional}"


def _authors(rule: AuthorRule) -> str:
    if rule.policy is AuthorListing.ALL:
        return "all authors named"
    more = f" of more than {rule.cut_from} names" if rule.cut_from else ""
    return f"lists of authors{more} may be cut"
