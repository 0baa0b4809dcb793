"""A section of examples, as short as a preset wants it.

Part of ``presets``, a step of ``apply_variant``: where one section is all that is asked
for, its entries are the examples. How many points a list of bullets makes is for the
author to see to.
"""

from __future__ import annotations

from msgspec.structs import replace

from cvgen.document.arrange import arrange
from cvgen.document.outline import arrangement_of
from cvgen.model.cv import Cv
from cvgen.model.entry import SectionEntry
from cvgen.model.preset.rule_name import RuleName
from cvgen.model.section_key import SECTION_KEYS, SectionKey
from cvgen.model.text import plain_text
from cvgen.model.variant import SectionChoice, Variant
from cvgen.presets.report import Case, Change, Outcome, unchanged

__all__ = ["apply_examples"]


def apply_examples(variant: Variant, case: Case) -> Outcome:
    """The variant with its only section cut to as many examples as there may be."""
    rule = case.rules.examples
    if rule is None or len(variant.sections) != 1:
        return unchanged(variant)
    (choice,) = variant.sections
    wanted = arrangement_of(choice, variant.audience, case.newest)
    shown = len(arrange(_entries(choice, case.cv), wanted))
    if shown <= rule.most:
        return unchanged(variant)
    title = plain_text(choice.title) if choice.title else choice.section
    change = Change(
        rule=RuleName.EXAMPLES,
        subject=title,
        before=str(shown),
        after=f"the first {rule.most}",
    )
    cut = replace(choice, first=rule.most)
    return Outcome(replace(variant, sections=(cut,)), (change,))


def _entries(choice: SectionChoice, cv: Cv) -> tuple[SectionEntry, ...]:
    """The entries of a section; lists of works are not examples."""
    if choice.section == SectionKey.PUBLICATIONS.value:
        return ()
    if choice.section in SECTION_KEYS:
        found: object = getattr(cv.profile, choice.section)
        every = found if isinstance(found, tuple) else ()
        return tuple(one for one in every if isinstance(one, SectionEntry))
    own = (one for one in cv.profile.sections if one.id == choice.section)
    return tuple(entry for one in own for entry in one.entries)
