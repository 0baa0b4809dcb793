"""What stands in the margins of a variant's pages, as a preset wants it.

Part of ``presets``, a step of ``apply_variant``.
"""

from __future__ import annotations

from msgspec.structs import replace

from cvgen.model.preset.rule_name import RuleName
from cvgen.model.preset.sheet import Delivery, MarginalRule, Presence
from cvgen.model.running_head import RunningHeadForm
from cvgen.model.variant import Variant
from cvgen.presets.report import Case, Change, Left, Outcome

__all__ = ["NOT_FOR_SUBMISSION", "apply_marginals"]

NOT_FOR_SUBMISSION = "Worksheet, not for submission"


def apply_marginals(variant: Variant, case: Case) -> Outcome:
    """The variant with the running heads that are allowed, and marked if it must be."""
    variant, head = _running_head(variant, case)
    variant, mark = _mark(variant, case)
    return Outcome(variant, tuple(one for one in (head, mark) if one), _left(case))


def _running_head(variant: Variant, case: Case) -> tuple[Variant, Change | None]:
    name, wanted = _wanted(case)
    if wanted is None or variant.running_head is wanted:
        return variant, None
    change = Change(
        rule=name,
        subject="running head",
        before=variant.running_head.value,
        after=wanted.value,
    )
    return replace(variant, running_head=wanted), change


def _wanted(case: Case) -> tuple[RuleName, RunningHeadForm | None]:
    """The form of running heads that the rules leave, and the rule that says so."""
    rules, none = case.rules, RunningHeadForm.NONE
    if rules.margins and rules.margins.headers_count:
        return RuleName.MARGINS, none
    for name, rule in (
        (RuleName.HEADER, rules.header),
        (RuleName.FOOTER, rules.footer),
    ):
        if rule and rule.policy is Presence.FORBIDDEN:
            return name, none
    if _belongs_to_whole(case):
        return RuleName.FOOTER, none
    if rules.header and rules.header.policy is Presence.REQUIRED:
        return RuleName.HEADER, RunningHeadForm.NAME_ON_EVERY_PAGE
    return RuleName.HEADER, None


def _belongs_to_whole(case: Case) -> bool:
    """Whether a footer that is asked for is that of the PDF that the pages go into."""
    rule: MarginalRule | None = case.rules.footer
    is_asked = rule is not None and rule.policy is Presence.REQUIRED
    return is_asked and case.delivery is Delivery.INSERT_PDF


def _mark(variant: Variant, case: Case) -> tuple[Variant, Change | None]:
    if not case.is_worksheet or variant.mark == NOT_FOR_SUBMISSION:
        return variant, None
    change = Change(
        rule=RuleName.DELIVERY,
        subject="mark on every page",
        before=variant.mark or "none",
        after=NOT_FOR_SUBMISSION,
    )
    return replace(variant, mark=NOT_FOR_SUBMISSION), change


def _left(case: Case) -> tuple[Left, ...]:
    rule = case.rules.footer
    if not rule or not _belongs_to_whole(case):
        return ()
    reason = f"“{rule.text}” is left to the PDF that the pages go into"
    return (Left(RuleName.FOOTER, reason),)
