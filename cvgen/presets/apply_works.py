"""The lists of works of a variant, as short and as full as a preset wants them.

Part of ``presets``, a step of ``apply_variant``.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil

from msgspec.structs import replace

from cvgen.document.outline import all_sections
from cvgen.model.preset.rule_name import RuleName
from cvgen.model.preset.works import WorkList
from cvgen.model.profile import Profile
from cvgen.model.section_key import SectionKey
from cvgen.model.sections.breaks import CareerBreak
from cvgen.model.selection import Selection
from cvgen.model.text import literal, plain_text
from cvgen.model.variant import SectionChoice, Variant
from cvgen.presets.free_places import free_places
from cvgen.presets.report import Case, Change, Left, Outcome, unchanged
from cvgen.presets.unreviewed_works import unreviewed_works

__all__ = ["apply_works", "break_months"]

PUBLICATIONS = SectionKey.PUBLICATIONS.value
YEAR = 12


def apply_works(variant: Variant, case: Case) -> Outcome:
    """The variant with its lists cut to what is allowed."""
    sections = variant.sections or _usual(case.cv.profile)
    sections, changes, left = _listed(sections, case)
    left = (*left, *(Left(RuleName.WORKS, one) for one in unreviewed_works(case)))
    for step in (_cut, _in_state, _in_window):
        done = [step(one, i, case) for i, one in _numbered(sections)]
        cut = iter(choice for choice, _ in done)
        sections = tuple(
            next(cut) if one.section == PUBLICATIONS else one for one in sections
        )
        changes += tuple(change for _, change in done if change)
    if not changes:
        return unchanged(variant, *left)
    fitted = replace(variant, sections=sections)
    return Outcome(fitted, changes, (*left, *free_places(fitted, case.cv)))


def _usual(profile: Profile) -> tuple[SectionChoice, ...]:
    """The sections with content of a variant that names none, said one by one."""
    return tuple(
        one
        for one in all_sections(profile)
        if one.section == PUBLICATIONS or getattr(profile, one.section, True)
    )


def _numbered(
    sections: tuple[SectionChoice, ...],
) -> Iterator[tuple[int, SectionChoice]]:
    """The lists of works, counted."""
    return enumerate(one for one in sections if one.section == PUBLICATIONS)


def _listed(
    sections: tuple[SectionChoice, ...], case: Case
) -> tuple[tuple[SectionChoice, ...], tuple[Change, ...], tuple[Left, ...]]:
    """One list of works taken apart into those that the preset asks for."""
    lists = case.rules.works.lists if case.rules.works else ()
    found = [one for one in sections if one.section == PUBLICATIONS]
    if not lists or len(found) != 1:
        return sections, (), ()
    (choice,) = found
    marked = {
        member.category
        for work in case.cv.publications
        for member in work.lists
        if member.application == case.preset
    }
    if choice.select != Selection() or not marked & {one.id for one in lists}:
        shown = " or ".join(f"`{{{case.preset}: {one.id}}}`" for one in lists)
        reason = f"the works do not say which list they are in: write `lists:` {shown}"
        return sections, (), (Left(RuleName.WORKS, reason),)
    wanted = [one for one in lists if one.id in marked or not one.optional]
    parts = tuple(_part(choice, one, case) for one in wanted)
    at = sections.index(choice)
    change = Change(
        rule=RuleName.WORKS,
        subject="lists of works",
        before="1",
        after=", ".join(one.title for one in wanted),
    )
    return (*sections[:at], *parts, *sections[at + 1 :]), (change,), ()


def _part(choice: SectionChoice, one: WorkList, case: Case) -> SectionChoice:
    """A list of its own, under the head of the whole; a part has no part itself."""
    title, part = one.title, choice.part or choice.title
    if choice.part and choice.title:
        title = f"{plain_text(choice.title)}: {title}"
    select = Selection(list=f"{case.preset}/{one.id}")
    return replace(choice, title=literal(title), part=part, select=select)


def _most(index: int, case: Case) -> int | None:
    """The limit of the list of that index; one list alone may have what all may."""
    rule = case.rules.works
    if not rule:
        return None
    if not rule.lists:
        return rule.most
    if index < len(rule.lists):
        return rule.lists[index].most
    return rule.lists[-1].most


def _cut(
    choice: SectionChoice, index: int, case: Case
) -> tuple[SectionChoice, Change | None]:
    """The list within its limit, which takes what the texts cite before others."""
    most, first = _most(index, case), choice.select.first
    if most is None or (first is not None and first <= most):
        return choice, None
    select = replace(choice.select, first=most, keep_cited=True)
    after = f"the first {most}"
    if choice.select == Selection() and any(w.selected for w in case.cv.publications):
        select, after = replace(select, selected=True), f"{after} that are `selected`"
    change = Change(
        rule=RuleName.WORKS,
        subject=_subject(choice, index),
        before=f"the first {first}" if first else "all that are chosen",
        after=after,
    )
    return replace(choice, select=select), change


def _in_state(
    choice: SectionChoice, index: int, case: Case
) -> tuple[SectionChoice, Change | None]:
    rule, own = case.rules.work_states, choice.select.status
    if not rule:
        return choice, None
    states = tuple(one for one in rule.states if not own or one in own)
    if states == own or not states:
        return choice, None
    change = Change(
        rule=RuleName.WORK_STATES,
        subject=_subject(choice, index),
        before=", ".join(one.value for one in own) or "works in every state",
        after=", ".join(one.value for one in states),
    )
    return replace(choice, select=replace(choice.select, status=states)), change


def _in_window(
    choice: SectionChoice, index: int, case: Case
) -> tuple[SectionChoice, Change | None]:
    """The last years, with those that breaks have taken."""
    rule, own = case.rules.work_years, choice.select.last_years
    if not rule:
        return choice, None
    months = break_months(case.cv.profile.breaks) if rule.breaks_extend else 0
    last = rule.last + ceil(months / YEAR)
    if own is not None and own <= last:
        return choice, None
    more = f" ({rule.last}, and {months} months of breaks)" if months else ""
    change = Change(
        rule=RuleName.WORK_YEARS,
        subject=_subject(choice, index),
        before="works of all years" if own is None else f"the last {own} years",
        after=f"the last {last} years{more}",
    )
    return replace(choice, select=replace(choice.select, last_years=last)), change


def _subject(choice: SectionChoice, index: int) -> str:
    return plain_text(choice.title) if choice.title else f"list {index + 1} of works"


def break_months(breaks: tuple[CareerBreak, ...]) -> int:
    """The months that breaks have taken: as they say, else from start to end."""
    return sum(one.months if one.months is not None else _span(one) for one in breaks)


def _span(one: CareerBreak) -> int:
    """The months from the start of a break to its end, both included."""
    end = one.end.date if one.end else None
    if not one.start or not end:
        return 0
    first = one.start.year * YEAR + (one.start.month or 1)
    last = end.year * YEAR + (end.month or (YEAR if not one.start.month else 1))
    return max(0, last - first + 1)
