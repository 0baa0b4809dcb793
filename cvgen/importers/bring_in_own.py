"""The owner's works of a file within the author's; those of others are left out.

Part of ``importers``: ``bring_in`` as ``import`` and ``new`` use it. A work that does
not have the owner among its authors would stop every build, and a bibliography of
references is full of them.
"""

from __future__ import annotations

import msgspec
from msgspec.structs import replace

from cvgen.diagnostics import Diagnostic
from cvgen.importers.bring_in import Outcome, bring_in_works
from cvgen.importers.draft import Draft, Imported
from cvgen.importers.owner import check_owner, families_of, find_strangers
from cvgen.loading.source import SourceText

__all__ = ["OwnOutcome", "bring_in_own"]


class OwnOutcome(msgspec.Struct, frozen=True):
    """What came of the owner's works, and how many entries are other people's.

    ``findings`` are all that is to be said, of the others' works too.
    """

    outcome: Outcome
    findings: tuple[Diagnostic, ...]
    strangers: int = 0


def bring_in_own(
    imported: Imported, publications: SourceText, profile: SourceText
) -> OwnOutcome:
    """The works of a file that are the owner's, who is the one of the profile.

    Raises:
        InvalidInput: The author's file is at fault, or cannot be changed.
    """
    own = families_of(profile)
    outcome = bring_in_works(imported, publications, own)
    file = imported.source.name
    strangers = tuple(check_owner(profile, outcome.merged, file, is_left_out=True))
    if not strangers:
        return OwnOutcome(outcome, outcome.findings)
    rest = _drafts_of_the_owner(imported, outcome, profile)
    outcome = bring_in_works(replace(imported, drafts=rest), publications, own)
    return OwnOutcome(
        outcome,
        (*outcome.findings, *strangers),
        len(imported.drafts) - len(rest),
    )


def _drafts_of_the_owner(
    imported: Imported, outcome: Outcome, profile: SourceText
) -> tuple[Draft, ...]:
    """The drafts but those of which a stranger's work was made, by their places."""
    works = frozenset(find_strangers(profile, outcome.merged))
    strange = {draft for draft, work in outcome.merged.homes if work in works}
    return tuple(
        draft for place, draft in enumerate(imported.drafts) if place not in strange
    )
