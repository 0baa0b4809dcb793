"""The steps of the phase in order: owner, selection, order, groups, numbers, words.

The door of ``bibliography``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from msgspec.structs import replace

from cvgen.bibliography.annotations import SHOWN
from cvgen.bibliography.authors import word_legend
from cvgen.bibliography.bibliography import (
    Bibliography,
    Reference,
    ReferenceGroup,
    ReferenceList,
)
from cvgen.bibliography.cited import cited_in_texts
from cvgen.bibliography.cut import cut_works
from cvgen.bibliography.examine import examine_choices
from cvgen.bibliography.group import WorkGroup, group_works
from cvgen.bibliography.inherit_numbering import inherit_numbering
from cvgen.bibliography.number import NumberedList, number_works
from cvgen.bibliography.owner import identify_owner
from cvgen.bibliography.reference import Layout
from cvgen.bibliography.select import newest_year, select_works
from cvgen.bibliography.sort import NEWEST_FIRST, sort_works
from cvgen.bibliography.told import says
from cvgen.bibliography.worded import PUBLICATIONS, WordedWorks
from cvgen.bibliography.work import OwnedWork
from cvgen.diagnostics import Diagnostic
from cvgen.model.citation_style import CitationStyle
from cvgen.model.cv import Cv
from cvgen.model.locale import Locale
from cvgen.model.person import AuthorRole
from cvgen.model.selection import GroupBy, Selection
from cvgen.model.text import RichText
from cvgen.model.variant import SectionChoice, Variant, WorkDetail

__all__ = ["compose_bibliography"]


def compose_bibliography(
    cv: Cv,
    variant: Variant,
    locale: Locale,
    style: CitationStyle | None = None,
    known: WordedWorks | None = None,
) -> Bibliography:
    """The lists of a variant in their order, or one of all works.

    What is ``known`` from before is not worded again.

    A work without the owner, or with two, is an error among the diagnostics, and so is
    a choice that names what is not there.
    """
    known = known or WordedWorks()
    works, problems = _owned(cv, known)
    choices = _choices(variant)
    newest = newest_year(cv, variant)
    cited = partial(cited_in_texts, cv.profile, variant)
    lists = [_list(works, choice, variant, newest, locale, cited) for choice in choices]
    styled, failures = _styled(lists, variant, locale, style, known)
    layout = Layout(
        policy=variant.authors, shown=_shown(variant), locale=locale, styled=styled
    )
    return Bibliography(
        lists=_worded(lists, layout, known),
        works=tuple(work.id for work in cv.publications),
        counts=known.count(tuple(works)),
        diagnostics=(*problems, *failures, *examine_choices(cv, variant, lists)),
    )


def _owned(cv: Cv, known: WordedWorks) -> tuple[list[OwnedWork], list[Diagnostic]]:
    """The works with the owner's place, and what is wrong with that."""
    works: list[OwnedWork] = []
    diagnostics: list[Diagnostic] = []
    lost: dict[int, OwnedWork] = {}
    owner = identify_owner(cv.profile)
    for work, problems in known.owned(cv.publications, owner):
        works.append(work)
        if problems and work.owner is None:
            lost[len(diagnostics)] = work
        diagnostics += problems
    if not lost:
        return works, diagnostics
    from cvgen.bibliography.broken_aliases import (  # noqa: PLC0415 — seldom
        broken_aliases,
    )

    broken, explained = broken_aliases(cv.profile.aliases, lost)
    rest = (one for i, one in enumerate(diagnostics) if i not in explained)
    return works, [*broken, *rest]


def _choices(variant: Variant) -> Sequence[SectionChoice]:
    if not variant.sections:
        return (SectionChoice(section=PUBLICATIONS),)
    return tuple(one for one in variant.sections if one.section == PUBLICATIONS)


def _list(
    works: Sequence[OwnedWork],
    choice: SectionChoice,
    variant: Variant,
    newest: int,
    locale: Locale,
    cited: Callable[[], frozenset[str]],
) -> NumberedList:
    """The works of a list in their groups; years are counted back from the newest."""
    selection = choice.select
    chosen = _chosen(works, selection, newest, cited)
    if selection.ids and not choice.sort:
        places = {name: place for place, name in enumerate(selection.ids)}
        chosen.sort(key=lambda one: places[one.work.id])
    else:
        file = [one.work.id for one in works]
        chosen = sort_works(chosen, choice.sort or NEWEST_FIRST, file)
    chosen = cut_works(chosen, selection, cited)
    groups = group_works(chosen, choice.group, locale)
    if _tells_type(choice, locale):
        groups = [replace(one, tells=one.tells | {GroupBy.TYPE}) for one in groups]
    numbering = inherit_numbering(choice.numbering, variant.numbering)
    return NumberedList(tuple(groups), numbering)


def _chosen(
    works: Sequence[OwnedWork],
    selection: Selection,
    newest: int,
    cited: Callable[[], frozenset[str]],
) -> list[OwnedWork]:
    """The works of a list before it is cut; a mark keeps none out that must be kept."""
    is_kept = selection.keep_cited and selection.first is not None
    if not (is_kept and selection.selected):
        return select_works(works, selection, newest)
    wanted, unmarked = cited(), replace(selection, selected=None)
    return [
        one
        for one in select_works(works, unmarked, newest)
        if one.work.selected or one.work.id in wanted
    ]


def _tells_type(choice: SectionChoice, locale: Locale) -> bool:
    """Whether the heads over a list of one type say which."""
    if len(choice.select.types) != 1:
        return False
    value = choice.select.types[0].value
    heads = filter(None, (choice.title, choice.part))
    return any(says(head, GroupBy.TYPE, value, locale) for head in heads)


def _shown(variant: Variant) -> frozenset[WorkDetail]:
    return (SHOWN | set(variant.show)) - set(variant.hide)


def _styled(
    lists: Sequence[NumberedList],
    variant: Variant,
    locale: Locale,
    style: CitationStyle | None,
    known: WordedWorks,
) -> tuple[Mapping[str, RichText], tuple[Diagnostic, ...]]:
    """The listed works in a citation style, if there is one."""
    if style is None:
        return {}, ()
    from cvgen.bibliography.csl.word import (  # noqa: PLC0415 — few CVs have a style
        word_in_style,
    )

    works = {work.work.id: work for one in lists for work in one.works()}
    return word_in_style(tuple(works.values()), style, variant.authors, locale, known)


def _worded(
    lists: Sequence[NumberedList], layout: Layout, known: WordedWorks
) -> tuple[ReferenceList, ...]:
    """The lists in words; the marks are explained once, where they first stand."""
    known.begin(layout)
    worded: list[ReferenceList] = []
    explained: frozenset[AuthorRole] = frozenset()
    for one, labels in zip(lists, number_works(lists), strict=True):
        groups, roles = _groups(one, labels, layout, known)
        worded.append(
            ReferenceList(
                groups=groups,
                legend=word_legend(roles - explained, layout.locale.roles),
                all_selected=all(work.work.selected for work in one.works()),
            )
        )
        explained |= roles
    return tuple(worded)


def _groups(
    one: NumberedList, labels: Mapping[str, str], layout: Layout, known: WordedWorks
) -> tuple[tuple[ReferenceGroup, ...], frozenset[AuthorRole]]:
    """The groups in words, and the roles that are marked in them."""
    marked: set[AuthorRole] = set()
    groups: list[ReferenceGroup] = []
    for group in one.groups:
        references: list[Reference] = []
        is_told, under = GroupBy.TYPE in group.tells, _under_head(layout, group)
        for work in group.works:
            label = labels.get(work.work.id, "")
            reference, roles = known.word(work, label, under, is_told=is_told)
            references.append(_under(group.title, reference))
            marked |= roles
        groups.append(ReferenceGroup(title=group.title, references=tuple(references)))
    return tuple(groups), frozenset(marked)


def _under_head(layout: Layout, group: WorkGroup) -> Layout:
    """The layout without the state of a work, where the head above it is that."""
    if GroupBy.STATUS not in group.tells:
        return layout
    return replace(layout, shown=layout.shown - {WorkDetail.STATUS})


def _under(head: RichText | None, reference: Reference) -> Reference:
    """A reference without a year in its badge that is the head above it."""
    return (
        replace(reference, badge=RichText()) if reference.badge == head else reference
    )
