"""The letterhead without personal details, where a preset wants none at all.

Part of ``presets``, a step of ``fit_variant``. Where only some are forbidden, what a
detail is stands in its label, which ``checks`` reads.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from cvgen.model.cv import Cv
from cvgen.model.preset.content import PrivateField
from cvgen.model.preset.rule_name import RuleName
from cvgen.model.profile import Profile
from cvgen.model.visibility import Visibility, is_visible
from cvgen.presets.report import Case, Change

__all__ = ["apply_private"]


def apply_private(case: Case, audience: Visibility) -> tuple[Cv, tuple[Change, ...]]:
    """The data without postal addresses and personal details, if all are forbidden."""
    cv, rule = case.cv, case.rules.private_fields
    printed = ", ".join(_printed(cv.profile, audience))
    if not rule or not printed or set(rule.forbidden) != set(PrivateField):
        return cv, ()
    contact = cv.profile.contact
    contact = replace(contact, address=()) if contact else None
    profile = replace(cv.profile, contact=contact, personal=())
    change = Change(
        rule=RuleName.PRIVATE_FIELDS,
        subject="letterhead",
        before=printed,
        after="left out",
    )
    return replace(cv, profile=profile), (change,)


def _printed(profile: Profile, audience: Visibility) -> Iterator[str]:
    """What the letterhead would tell an audience of the person."""
    addresses = profile.contact.address if profile.contact else ()
    if any(is_visible(one.visibility, audience) for one in addresses):
        yield "postal address"
    for one in profile.personal:
        if is_visible(one.visibility, audience):
            yield one.label
