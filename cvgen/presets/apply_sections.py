"""The sections of a variant under the heads, and in the order, that a preset wants.

Part of ``presets``, a step of ``apply_variant``. A variant that names no sections gets
those that the heads hold; of one that does, heads and order change and nothing goes.
A section stands under the head whose title it has, wherever it comes from, and else
under the one that holds its kind; it is parted where one head is for what goes on and
another for what has ended.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from msgspec.structs import replace

from cvgen.model.entry_order import Tenure
from cvgen.model.preset.content import Heading
from cvgen.model.preset.preset import Rules
from cvgen.model.preset.rule_name import RuleName
from cvgen.model.section_key import SectionKey
from cvgen.model.text import RichText, literal, plain_text
from cvgen.model.variant import SectionChoice, Variant
from cvgen.presets.lost_sections import is_there, lost_sections
from cvgen.presets.report import Case, Change, Left, Outcome, unchanged

__all__ = ["apply_sections", "is_letterhead"]

ALL = "all sections"


def apply_sections(variant: Variant, case: Case) -> Outcome:
    """The variant with the preset's heads."""
    titles = _headings(case.rules)
    if not titles:
        return unchanged(variant)
    rule = RuleName.HEADINGS if case.rules.headings else RuleName.NARRATIVE
    chosen = variant.sections
    parted = tuple(one for each in chosen for one in _parted(each, titles, case))
    ordered = _ordered(parted, titles, case)
    headed = tuple(_headed(ordered, titles, case))
    made = headed if chosen else _built(titles, case)
    empty = () if case.is_worksheet else _unfilled(rule, titles, made, case)
    sections = made or _bare(titles)
    left = (*empty, *lost_sections(rule, titles, case, (chosen, sections)))
    if not sections or sections == chosen:
        return unchanged(variant, *left)
    changes = (*_moved(rule, chosen, sections), *_renamed(rule, ordered, headed))
    return Outcome(replace(variant, sections=sections), changes, left)


def _moved(
    rule: RuleName, chosen: tuple[SectionChoice, ...], after: tuple[SectionChoice, ...]
) -> Iterator[Change]:
    """That sections were chosen, parted or put in another order."""
    before = _words(chosen) if chosen else ALL
    if before != _words(after):
        yield Change(rule=rule, subject="sections", before=before, after=_words(after))


def _renamed(
    rule: RuleName, before: tuple[SectionChoice, ...], after: tuple[SectionChoice, ...]
) -> Iterator[Change]:
    """The heads that sections were given, over them or in place of their own."""
    new = [(old, one) for old, one in zip(before, after, strict=True) if old != one]
    if new:
        yield Change(
            rule=rule,
            subject="heads",
            before=", ".join(_head(old) for old, _ in new),
            after=", ".join(_head(one) for _, one in new),
        )


def _head(choice: SectionChoice) -> str:
    """The head of a section, with the one above it."""
    own = f"“{plain_text(choice.title)}”" if choice.title else choice.section
    return f"{own} under “{plain_text(choice.part)}”" if choice.part else own


def _headings(rules: Rules) -> tuple[Heading, ...]:
    """The heads; those of the texts if there are no others."""
    if rules.headings:
        return rules.headings.titles
    boxes = rules.narrative.boxes if rules.narrative else ()
    return tuple(Heading(title=one.title, optional=one.optional) for one in boxes)


def _built(titles: tuple[Heading, ...], case: Case) -> tuple[SectionChoice, ...]:
    """The sections that have content, under the heads that hold them."""
    return tuple(one for heading in titles for one in _under(heading, case))


def _bare(titles: tuple[Heading, ...]) -> tuple[SectionChoice, ...]:
    """A section that is empty: where no head has anything, nothing else stands in."""
    held = [key.value for heading in titles for key in heading.holds]
    return tuple(SectionChoice(section=name) for name in held[:1])


def _under(heading: Heading, case: Case) -> Iterator[SectionChoice]:
    """The sections of a head: the first has its title."""
    names = list(_own(heading, case))
    if not (names and heading.own_alone):
        names += (k.value for k in heading.holds if is_there(k, case, heading.when))
    for i, name in enumerate(names):
        when = None if i < len(list(_own(heading, case))) else heading.when
        title = None if i else literal(heading.title)
        yield SectionChoice(section=name, title=title, when=when, part=_part(heading))


def _part(heading: Heading) -> RichText | None:
    """The head over a head."""
    return literal(heading.under) if heading.under else None


def _own(heading: Heading, case: Case) -> Iterator[str]:
    """The author's own sections with a head's title."""
    for one in case.cv.profile.sections:
        if _is_called(one.title, heading):
            yield one.id


def _is_called(title: RichText | None, heading: Heading) -> bool:
    return (
        title is not None and plain_text(title).casefold() == heading.title.casefold()
    )


def _parted(
    choice: SectionChoice, titles: tuple[Heading, ...], case: Case
) -> Iterator[SectionChoice]:
    """A choice, or one each for what goes on and what has ended, as heads ask for."""
    asked = [one for one in titles if choice.section in {k.value for k in one.holds}]
    is_free = choice.when is None and choice.title is None
    if not (is_free and asked and all(one.when for one in asked)):
        yield choice
        return
    for when in Tenure:
        if is_there(SectionKey(choice.section), case, when):
            yield replace(choice, when=when)


def _ordered(
    chosen: tuple[SectionChoice, ...], titles: tuple[Heading, ...], case: Case
) -> tuple[SectionChoice, ...]:
    """The author's choices in the heads' order; what no head holds comes last."""
    return tuple(sorted(chosen, key=lambda one: _place(one, titles, case)))


def _headed(
    chosen: tuple[SectionChoice, ...], titles: tuple[Heading, ...], case: Case
) -> Iterator[SectionChoice]:
    """Choices in the heads' order, each head over the first that it holds."""
    for place, group in groupby(chosen, key=lambda one: _place(one, titles, case)):
        members = tuple(group)
        if place == len(titles):
            yield from members
        elif _are_lists(members, titles[place]):
            part = literal(titles[place].title)
            yield from (replace(one, part=one.part or part) for one in members)
        else:
            under = _part(titles[place])
            first, *more = (replace(o, part=o.part or under) for o in members)
            yield from (_titled(first, titles[place]), *more)


def _are_lists(members: tuple[SectionChoice, ...], heading: Heading) -> bool:
    """Whether lists of works with titles of their own need the head above them."""
    first = members[0]
    is_list = first.section == SectionKey.PUBLICATIONS.value and bool(first.title)
    is_there = any(_is_called(one.title, heading) for one in members)
    return is_list and not is_there and not heading.under


def _place(choice: SectionChoice, titles: tuple[Heading, ...], case: Case) -> int:
    """The position of the head that a choice stands under; past all if none does."""
    for i, heading in enumerate(titles):
        if _is_called(choice.title, heading):
            return i
    for i, heading in enumerate(titles):
        fits = choice.when in {None, heading.when}
        if choice.section in {key.value for key in heading.holds} and fits:
            return i
        if choice.section in _own(heading, case):
            return i
    return len(titles)


def _titled(choice: SectionChoice, heading: Heading) -> SectionChoice:
    if choice.title or _is_called(choice.part, heading):
        return choice
    return replace(choice, title=literal(heading.title))


def _unfilled(
    rule: RuleName,
    titles: tuple[Heading, ...],
    sections: tuple[SectionChoice, ...],
    case: Case,
) -> Iterator[Left]:
    """Heads without content; of a form, that is for who exports its texts to say."""
    for heading in titles:
        is_filled = any(_fills(one, heading, case) for one in sections)
        if not is_filled and not heading.optional and not is_letterhead(heading):
            reason = f"there is nothing for the head “{heading.title}”"
            yield Left(rule, f"{reason}: {_filling(heading, case)}")


def _filling(heading: Heading, case: Case) -> str:
    """What would fill a head."""
    there = [k.value for k in heading.holds if is_there(k, case, heading.when)]
    if there:
        names = " or ".join(f"`{name}`" for name in there)
        return f"{names} among the variant's `sections` fills it"
    return "a section of your own with it as `title` fills it"


def _fills(choice: SectionChoice, heading: Heading, case: Case) -> bool:
    """Whether a section that is printed is what a head asks for."""
    if _is_called(choice.title, heading) or choice.section in _own(heading, case):
        return True
    holds = {key.value for key in heading.holds}
    return choice.section in holds and heading.when in {None, choice.when}


LETTERHEAD = ("personal data", "personal information")


def is_letterhead(heading: Heading) -> bool:
    """Whether a head asks for what stands at the top of every CV."""
    return heading.title.casefold() in LETTERHEAD


def _words(sections: tuple[SectionChoice, ...]) -> str:
    return ", ".join(one.section for one in sections)
