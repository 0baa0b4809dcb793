"""What a variant prints of works, dates and its owner, as a preset wants it.

Part of ``presets``, a step of ``apply_variant``.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from cvgen.model.preset.content import DateForm
from cvgen.model.preset.rule_name import RuleName
from cvgen.model.preset.sheet import Presence
from cvgen.model.preset.works import AuthorListing
from cvgen.model.variant import AuthorLimit, DatePrecision, Variant
from cvgen.presets.report import Case, Change, Left, Outcome, choose_all

__all__ = ["apply_statements"]

PRECISIONS = {DateForm.MONTH: DatePrecision.MONTH, DateForm.DAY: DatePrecision.DAY}

FINER = tuple(DatePrecision)
"""From the year on, each says more than the one before."""


def apply_statements(variant: Variant, case: Case) -> Outcome:
    """The variant with the authors, details and dates that are asked for."""
    return choose_all(variant, case, (_authors, _details, _dates, _photo), _left(case))


def _authors(variant: Variant, case: Case) -> tuple[Variant, Change | None]:
    """All authors, or so many as a list must have before it may be cut."""
    rule, limit = case.rules.authors, variant.authors.limit.count
    if not rule or not limit:
        return variant, None
    fewest = 0 if rule.policy is AuthorListing.ALL else rule.cut_from or 1
    if fewest and fewest <= limit:
        return variant, None
    change = Change(
        rule=RuleName.AUTHORS,
        subject="authors",
        before=f"at most {limit}",
        after=f"at most {fewest}" if fewest else "all",
    )
    policy = replace(variant.authors, limit=AuthorLimit(fewest))
    return replace(variant, authors=policy), change


def _details(variant: Variant, case: Case) -> tuple[Variant, Change | None]:
    rule = case.rules.work_details
    wanted = rule.show if rule else ()
    show = (*variant.show, *(one for one in wanted if one not in variant.show))
    hide = tuple(one for one in variant.hide if one not in wanted)
    if (show, hide) == (variant.show, variant.hide):
        return variant, None
    change = Change(
        rule=RuleName.WORK_DETAILS,
        subject="printed of each work",
        before=", ".join(one.value for one in variant.show) or "the usual",
        after=", ".join(one.value for one in show),
    )
    return replace(variant, show=show, hide=hide), change


def _dates(variant: Variant, case: Case) -> tuple[Variant, Change | None]:
    rule = case.rules.dates
    wanted = PRECISIONS.get(rule.form) if rule else None
    if wanted is None or FINER.index(variant.dates) >= FINER.index(wanted):
        return variant, None
    change = Change(
        rule=RuleName.DATES,
        subject="dates",
        before=variant.dates.value,
        after=wanted.value,
    )
    return replace(variant, dates=wanted), change


def _photo(variant: Variant, case: Case) -> tuple[Variant, Change | None]:
    rule = case.rules.photo
    if not rule or rule.policy is not Presence.FORBIDDEN or not variant.photo:
        return variant, None
    change = Change(
        rule=RuleName.PHOTO, subject="photo", before="printed", after="left out"
    )
    return replace(variant, photo=False), change


def _left(case: Case) -> Iterator[Left]:
    """What only the data can say."""
    rules = case.rules
    if rules.dates and rules.dates.form is DateForm.DAY:
        reason = "dates without a day in the data are printed without one"
        yield Left(RuleName.DATES, reason)
    if rules.appointment_years:
        last = rules.appointment_years.last
        reason = f"which appointments are elsewhere, in the last {last} years, is yours"
        yield Left(RuleName.APPOINTMENT_YEARS, reason)
    if rules.orcid and not any(
        one.register.value == "orcid" for one in case.cv.profile.identifiers
    ):
        yield Left(RuleName.ORCID, "the profile has no ORCID iD")
