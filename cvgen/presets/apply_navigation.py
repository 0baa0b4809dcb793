"""Links and bookmarks of a variant, as a preset wants them.

Part of ``presets``, a step of ``apply_variant``.
"""

from __future__ import annotations

from msgspec.structs import replace

from cvgen.model.link_policy import LinkPolicy
from cvgen.model.preset.rule_name import RuleName
from cvgen.model.preset.sheet import Presence
from cvgen.model.variant import Variant
from cvgen.presets.report import Case, Change, Outcome, choose_all

__all__ = ["apply_navigation"]

STRICTER = (LinkPolicy.ALLOWED, LinkPolicy.VISIBLE_URLS, LinkPolicy.FORBIDDEN)


def apply_navigation(variant: Variant, case: Case) -> Outcome:
    """The variant with the links and bookmarks that are allowed."""
    return choose_all(variant, case, (_links, _bookmarks))


def _links(variant: Variant, case: Case) -> tuple[Variant, Change | None]:
    """The strictest of both; a variant that limits links knows what its call says."""
    rule, own = case.rules.links, variant.links
    if not rule:
        return variant, None
    asked = rule.only_if_said and own is LinkPolicy.ALLOWED
    wanted = LinkPolicy.FORBIDDEN if asked else rule.policy
    if STRICTER.index(own) >= STRICTER.index(wanted):
        return variant, None
    change = Change(
        rule=RuleName.LINKS, subject="links", before=own.value, after=wanted.value
    )
    return replace(variant, links=wanted), change


def _bookmarks(variant: Variant, case: Case) -> tuple[Variant, Change | None]:
    rule = case.rules.bookmarks
    if not rule or rule.policy is Presence.ALLOWED:
        return variant, None
    wanted = rule.policy is Presence.REQUIRED
    if variant.bookmarks is wanted:
        return variant, None
    before, after = ("none", "one a section") if wanted else ("one a section", "none")
    change = Change(
        rule=RuleName.BOOKMARKS, subject="bookmarks", before=before, after=after
    )
    return replace(variant, bookmarks=wanted), change
