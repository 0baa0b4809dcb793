"""Laws of the lists of works, whatever the works and the variant."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from cvgen.bibliography.bibliography import Bibliography, Reference, ReferenceList
from cvgen.bibliography.compose import compose_bibliography
from cvgen.model.cv import Cv
from cvgen.model.numbering import Numbering, NumberingDirection, NumberingScheme
from cvgen.model.profile import Profile
from cvgen.model.publication import Publication
from cvgen.model.selection import Grouping, Selection, SortKey
from cvgen.model.text import TextRun
from cvgen.model.variant import AuthorPolicy, SectionChoice, Variant
from tests.property.any_list import (
    FILES,
    GROUPINGS,
    NUMBERINGS,
    OWNER,
    POLICIES,
    SELECTIONS,
    SORTS,
    VARIANTS,
)
from tests.support.samples import locale, locales

pytestmark = pytest.mark.property

PROFILE = Profile(name=OWNER)


def composed(works: Sequence[Publication], variant: Variant) -> Bibliography:
    cv = Cv(profile=PROFILE, publications=tuple(works))
    return compose_bibliography(cv, variant, locale())


def one_list(
    works: Sequence[Publication],
    numbering: Numbering | None = None,
    **choices: Selection | Grouping | tuple[SortKey, ...] | None,
) -> ReferenceList:
    """The only list of a variant that chooses so."""
    fields = {name: choice for name, choice in choices.items() if choice is not None}
    choice = replace(SectionChoice(section="publications"), **fields)
    usual = numbering or Numbering()
    (found,) = composed(works, Variant(sections=(choice,), numbering=usual)).lists
    return found


def ids(found: ReferenceList) -> list[str]:
    return [one.work for one in found.references()]


def labels(found: ReferenceList) -> list[str]:
    return [one.label for one in found.references()]


@given(FILES, VARIANTS, st.sampled_from(sorted(dict(locales()))))
def test_whatever_is_valid_is_composed(
    works: tuple[Publication, ...], variant: Variant, language: str
) -> None:
    cv = Cv(profile=PROFILE, publications=works)
    found = compose_bibliography(cv, variant, locale(language))
    assert len(found.lists) == max(1, len(variant.sections))
    assert {one.code for one in found.diagnostics} <= {"empty-list", "unknown-choice"}
    for each in found.lists:
        references = list(each.references())
        assert len({one.work for one in references}) == len(references)
        assert all(one.title.runs and one.authors.runs for one in references)


@given(FILES, GROUPINGS, SORTS)
def test_every_work_is_listed_once_however_it_is_sorted_and_grouped(
    works: tuple[Publication, ...], group: Grouping | None, sort: tuple[SortKey, ...]
) -> None:
    found = one_list(works, group=group, sort=sort)
    assert sorted(ids(found)) == sorted(one.id for one in works)
    assert all(group.references for group in found.groups)


@given(FILES, SELECTIONS, GROUPINGS, SORTS, st.sampled_from(NumberingDirection))
def test_a_list_counts_what_it_prints_from_one(
    works: tuple[Publication, ...],
    select: Selection,
    group: Grouping | None,
    sort: tuple[SortKey, ...],
    direction: NumberingDirection,
) -> None:
    found = labels(
        one_list(
            works, Numbering(direction=direction), select=select, group=group, sort=sort
        )
    )
    counted = [f"[{number}]" for number in range(1, len(found) + 1)]
    is_descending = direction is NumberingDirection.DESCENDING
    assert found == (counted[::-1] if is_descending else counted)


@given(FILES, GROUPINGS, st.sampled_from(NumberingScheme))
def test_descending_numbers_are_the_ascending_ones_from_the_end(
    works: tuple[Publication, ...], group: Grouping | None, scheme: NumberingScheme
) -> None:
    up, down = (
        one_list(works, Numbering(scheme=scheme, direction=direction), group=group)
        for direction in NumberingDirection
    )
    assert ids(up) == ids(down)
    for run in _runs(up, scheme):
        assert [labels(up)[i] for i in run] == [labels(down)[i] for i in run][::-1]


def _runs(found: ReferenceList, scheme: NumberingScheme) -> list[list[int]]:
    """The positions of the works that are counted together."""
    runs: dict[str, list[int]] = {}
    place = 0
    for number, group in enumerate(found.groups):
        for reference in group.references:
            letters = reference.label.strip("[]0123456789")
            is_alone = scheme is NumberingScheme.PER_GROUP
            runs.setdefault(f"{number}" if is_alone else letters, []).append(place)
            place += 1
    return list(runs.values())


@given(FILES, st.sets(st.integers(0, 7)), GROUPINGS, NUMBERINGS)
def test_a_work_that_is_filtered_out_leaves_no_trace_in_the_numbers(
    works: tuple[Publication, ...],
    left_out: set[int],
    group: Grouping | None,
    numbering: Numbering,
) -> None:
    gone = {one.id for i, one in enumerate(works) if i in left_out}
    rest = [one for one in works if one.id not in gone]
    filtered = one_list(
        works, numbering, select=Selection(exclude=tuple(sorted(gone))), group=group
    )
    without = one_list(rest, numbering, group=group)
    assert ids(filtered) == ids(without)
    assert labels(filtered) == labels(without)
    assert [one.title for one in filtered.groups] == [
        one.title for one in without.groups
    ]


@given(FILES, POLICIES)
def test_the_owner_stands_out_in_every_author_list(
    works: tuple[Publication, ...], policy: AuthorPolicy
) -> None:
    (found,) = composed(works, Variant(authors=policy)).lists
    for reference in found.references():
        assert len(_strong(reference)) == 1
        assert "Chen" in _strong(reference)[0]


def _strong(reference: Reference) -> list[str]:
    runs = reference.authors.runs
    return [run.text for run in runs if isinstance(run, TextRun) and run.strong]
