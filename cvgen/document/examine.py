"""Find what a variant asks of its sections in vain, and what hides a section.

Part of ``document``; ``outline`` composes the sections that there are.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from cvgen.diagnostics import DataPath, Diagnostic, error, warning
from cvgen.model.entry import Period
from cvgen.model.profile import Profile
from cvgen.model.section_key import SECTION_KEYS, SECTION_WORDS, SectionKey
from cvgen.model.variant import SectionChoice, Tenure
from cvgen.suggestion import did_you_mean, suggest_or_list

if TYPE_CHECKING:  # few CVs have one
    from cvgen.model.sections.general import GeneralSection

__all__ = [
    "emptied_sections",
    "examine_sections",
    "undecided_sections",
    "unknown_sections",
]

DATED = frozenset({Tenure.CURRENT, Tenure.PAST})
"""What hangs on the day that it is."""


def examine_sections(
    choices: Sequence[SectionChoice], profile: Profile, newest: int
) -> Iterator[Diagnostic]:
    """What is wrong with a variant's choices and with general sections.

    ``newest`` is the year from which years are counted back, or 0 if there is none.
    """
    yield from _bad_ids(profile.sections)
    yield from _hollow(profile.sections)
    known = _known(one.id for one in profile.sections)
    seen: set[tuple[str, Tenure | None]] = set()
    for i, choice in enumerate(choices):
        name, path = choice.section, DataPath("variant", ("sections", i))
        if name not in known:
            yield _unknown_section(name, known, path)
        elif _is_repeated(choice, seen):
            yield _repeated_section(name, path)
        if choice.last_years is not None and not newest:
            yield _no_year(path.child("last-years"))
        seen.add((name, choice.when))


def unknown_sections(names: Sequence[str], own: Sequence[str]) -> Iterator[Diagnostic]:
    """Names of a variant's sections that are none, where something else is at fault.

    ``own`` are the ids of the author's sections. A name that is empty is none.
    """
    known = _known(own)
    for i, name in enumerate(names):
        if name and name not in known:
            yield _unknown_section(name, known, DataPath("variant", ("sections", i)))


def _known(own: Iterable[str]) -> tuple[str, ...]:
    """The names of all sections that a CV with own ones of these ids can have."""
    return (*(key for key in SECTION_KEYS if key != SectionKey.SECTIONS.value), *own)


def _is_repeated(
    choice: SectionChoice, seen: Collection[tuple[str, Tenure | None]]
) -> bool:
    """Whether entries of a section would stand in the CV twice."""
    if choice.section == SectionKey.PUBLICATIONS.value:
        return False
    whens = {when for name, when in seen if name == choice.section}
    return bool(whens) and (
        choice.when is None or not {None, choice.when}.isdisjoint(whens)
    )


def undecided_sections(
    choices: Sequence[SectionChoice], profile: Profile, newest: int
) -> Iterator[Diagnostic]:
    """Sections of what goes on or has ended, where nobody says which day it is.

    What ends after the year of the ``newest`` work goes on for all that is known; a job
    that was over a year ago must not be called current for that without a word.
    """
    asked = {one.section: i for i, one in enumerate(choices) if one.when in DATED}
    for name, i in asked.items():
        found: object = getattr(profile, name) if name in SECTION_KEYS else ()
        entries = found if isinstance(found, tuple) else ()
        if any(isinstance(one, Period) and _is_guessed(one, newest) for one in entries):
            yield warning(
                "unsure-tenure",
                f"what ends after {newest}, the year of the newest work, is taken to "
                f"go on among `{name}`",
                path=DataPath("variant", ("sections", i)),
                hints=("write the day of the application as `as-of` of the variant",),
            )


def _is_guessed(entry: Period, newest: int) -> bool:
    """Whether an entry goes on only because its end is later than all works."""
    return not entry.is_pending and entry.is_current(newest) and not entry.is_current(0)


def emptied_sections(
    choices: Sequence[SectionChoice], profile: Profile, empty: Sequence[bool]
) -> Iterator[Diagnostic]:
    """Sections that a variant asks for and of which its choices leave nothing.

    ``empty`` says of each choice whether nothing is printed.
    """
    for i, (choice, is_empty) in enumerate(zip(choices, empty, strict=False)):
        name = choice.section
        is_known = name in SECTION_KEYS and name != SectionKey.PUBLICATIONS.value
        if is_empty and is_known and getattr(profile, name, None):
            yield warning(
                "empty-section",
                f"nothing of `{name}` is left for this variant",
                path=DataPath("variant", ("sections", i)),
                hints=("look at `audience`, and at `when` and `last-years` here",),
            )


def _bad_ids(sections: Sequence[GeneralSection]) -> Iterator[Diagnostic]:
    """Ids by which a variant would name another section."""
    seen: set[str] = set()
    for i, section in enumerate(sections):
        if section.id in SECTION_KEYS:
            message = f"the id `{section.id}` is taken by a section that cvgen knows"
        elif section.id in seen:
            message = f"the id `{section.id}` is taken by an earlier section"
        else:
            seen.add(section.id)
            continue
        yield error(
            "duplicate-id",
            message,
            path=DataPath("profile", ("sections", i, "id")),
            hints=("give it another id",),
        )


def _hollow(sections: Sequence[GeneralSection]) -> Iterator[Diagnostic]:
    """Sections that are nothing but a head, which alone is never printed."""
    for i, section in enumerate(sections):
        if not (section.text or section.entries or section.bullets):
            yield error(
                "empty-section",
                f"the section `{section.id}` is empty",
                path=DataPath("profile", ("sections", i)),
                hints=("write `text`, `entries` or `bullets`, or delete the section",),
            )


def _unknown_section(name: str, known: Sequence[str], path: DataPath) -> Diagnostic:
    meant = SECTION_WORDS.get(name, "")
    hints = (did_you_mean(meant),) if meant else suggest_or_list(name, known)
    message = f"there is no section `{name}`"
    return error("unknown-section", message, path=path, hints=hints)


def _repeated_section(name: str, path: DataPath) -> Diagnostic:
    return error(
        "repeated-section",
        f"the section `{name}` is there already",
        path=path,
        hints=("only `publications` may stand in a CV more than once",),
    )


def _no_year(path: DataPath) -> Diagnostic:
    return error(
        "no-year",
        "there is no year to count `last-years` back from: no work has a date",
        path=path,
        hints=("write `as-of: 2026` into the variant",),
    )
