"""Imported works among whose authors the owner is not, which no build prints.

Part of ``importers``. A bibliography of references holds other people's works too, and
a list that ends with ``and others`` may hide the owner.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvgen.bibliography.owner import Owner, find_owner, identify_owner
from cvgen.checks.lint.fold import fold
from cvgen.checks.lint.title_key import OwnFamilies, own_families
from cvgen.diagnostics import DataPath, Diagnostic
from cvgen.importers.draft import found
from cvgen.importers.merge.merge import Merged
from cvgen.importers.tree import text_of
from cvgen.importers.writing.name import write_name
from cvgen.loading.fault import quoted
from cvgen.loading.load import load_profile
from cvgen.loading.report import Report
from cvgen.loading.source import SourceText
from cvgen.model.profile import Profile
from cvgen.model.publication import Publication

__all__ = ["check_owner", "families_of", "find_strangers"]

MENDED = (
    "add the spelling that is yours to `aliases` in the profile",
    "or mark yourself with `self: true`, or delete the work",
)
BROUGHT = (
    "add the spelling that is yours to `aliases` in the profile and import it again",
    "or bring it in with `import … --others` and mark yourself with `self: true`",
)


def check_owner(
    profile: SourceText, merged: Merged, file: str, *, is_left_out: bool = False
) -> Iterator[Diagnostic]:
    """A word on each new work that is not the owner's, as far as names tell.

    The first says the way out, which is another one for works that are left out.
    """
    owner = _owner(profile)
    if owner is None:
        return
    start = len(merged.works) - merged.new
    hints: tuple[str, ...] = BROUGHT if is_left_out else MENDED
    for index in _strangers(owner, merged):
        name = quoted(merged.works[index].id)
        whose = f"{owner.display} is not among its authors"
        message = f"{name} is left out: {whose}" if is_left_out else f"{name}: {whose}"
        line = merged.added[index - start].line
        several = tuple(_several(merged.works[index], owner))
        yield found("not-yours", message, file, line, (*several, *hints))
        hints = ()


def _several(work: Publication, owner: Owner) -> Iterator[str]:
    """A hint on a name that holds the owner's and more, and so perhaps is several."""
    for author in work.author:
        if fold(owner.display) in fold(author.display):
            written = text_of(write_name(author, 0)) or author.display
            yield f"part {quoted(written)}, if these are several people"


def find_strangers(profile: SourceText, merged: Merged) -> tuple[int, ...]:
    """The new works that are not the owner's, by their places among the works."""
    owner = _owner(profile)
    return tuple(_strangers(owner, merged)) if owner else ()


def _strangers(owner: Owner, merged: Merged) -> Iterator[int]:
    start = len(merged.works) - merged.new
    for index, work in enumerate(merged.works[start:], start):
        place, _ = find_owner(work, owner, DataPath("publications", (index,)))
        if place is None:
            yield index


def families_of(profile: SourceText) -> OwnFamilies:
    """The owner's family names, by which works are known again, if it can be read."""
    person = _person(profile)
    return own_families(person) if person else frozenset()


def _owner(profile: SourceText) -> Owner | None:
    """Whose works they are, if the profile tells."""
    person = _person(profile)
    return identify_owner(person) if person else None


def _person(profile: SourceText) -> Profile | None:
    report = Report(profile, "profile")
    person = load_profile(report) if profile.text.strip() else None
    return None if report.count else person
