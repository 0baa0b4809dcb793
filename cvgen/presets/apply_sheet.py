"""Paper, limit of pages, theme and file name of a variant, as a preset wants them.

Part of ``presets``, a step of ``apply_variant``. Margins and type are the theme's, and
follow when it is known.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from cvgen.model.preset.rule_name import RuleName
from cvgen.model.preset.sheet import Delivery
from cvgen.model.theme import USUAL_THEME
from cvgen.model.variant import Variant
from cvgen.presets.report import Case, Change, Left, Outcome, choose_all

__all__ = ["apply_sheet"]

PLAIN = "plain"
"""The theme that is nearest to the rules of funders."""

TEXTS = "`cvgen export text` with this variant prints what is typed in"


def apply_sheet(variant: Variant, case: Case) -> Outcome:
    """The variant on the paper, in the pages and under the name that are asked for."""
    return choose_all(variant, case, (_paper, _pages, _theme, _name), _left(case))


def _paper(variant: Variant, case: Case) -> tuple[Variant, Change | None]:
    rule = case.rules.paper
    if not rule or variant.paper in rule.sizes:
        return variant, None
    paper = rule.sizes[0]
    change = Change(
        rule=RuleName.PAPER,
        subject="paper",
        before=variant.paper.value,
        after=paper.value,
    )
    return replace(variant, paper=paper), change


def _pages(variant: Variant, case: Case) -> tuple[Variant, Change | None]:
    """The limit of pages; a tighter one of the variant stays."""
    rule, own = case.rules.pages, variant.limits.pages
    if not rule:
        return variant, None
    most = rule.most_in(case.cv.profile.language)
    if own is not None and own <= most:
        return variant, None
    change = Change(
        rule=RuleName.PAGES,
        subject="limit of pages",
        before="none" if own is None else str(own),
        after=str(most),
    )
    return replace(variant, limits=replace(variant.limits, pages=most)), change


def _theme(variant: Variant, case: Case) -> tuple[Variant, Change | None]:
    """A theme that fits rules of type, unless the variant has chosen one."""
    rules = case.rules
    asks = {
        RuleName.TYPE_SIZE: rules.type_size,
        RuleName.FONT_FAMILY: rules.font_family,
        RuleName.LINE_SPACING: rules.line_spacing,
        RuleName.TEXT_COLOUR: rules.text_colour,
    }
    asking = next((name for name, rule in asks.items() if rule), None)
    if variant.theme or not asking:
        return variant, None
    change = Change(rule=asking, subject="theme", before=USUAL_THEME, after=PLAIN)
    return replace(variant, theme=PLAIN), change


def _name(variant: Variant, case: Case) -> tuple[Variant, Change | None]:
    """The funder's name; one of the author's that goes on from it tells two apart."""
    rule = case.rules.file_name
    if not rule or not rule.name or variant.filename.startswith(rule.name):
        return variant, None
    change = Change(
        rule=RuleName.FILE_NAME,
        subject="file name",
        before=variant.filename or "the usual one",
        after=f"{rule.name}.pdf",
    )
    return replace(variant, filename=rule.name), change


def _left(case: Case) -> Iterator[Left]:
    """What the way of delivery means for a file of cvgen's."""
    rule = case.rules.delivery
    if not rule:
        return
    place = f": {rule.place}" if rule.place else ""
    match rule.mode:
        case Delivery.GENERATOR_ONLY:
            reason = f"only the funder's own system makes the document{place}"
            yield Left(RuleName.DELIVERY, f"{reason}; {TEXTS}")
        case Delivery.TEXT_BOXES:
            reason = f"the funder takes text, not this PDF{place}"
            yield Left(RuleName.DELIVERY, f"{reason}; {TEXTS}")
        case Delivery.TEMPLATE if rule.official_template:
            reason = "the funder's own template must be filled in"
            yield Left(RuleName.DELIVERY, reason)
        case Delivery.INSERT_PDF:
            yield Left(RuleName.DELIVERY, f"the pages go into another PDF{place}")
        case Delivery.TEMPLATE | Delivery.OWN_PDF:
            pass
