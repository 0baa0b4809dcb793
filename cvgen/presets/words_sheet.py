"""Rules of the sheet in words.

Part of ``presets``, of ``words``.
"""

from __future__ import annotations

from cvgen.counted import counted
from cvgen.model.paper import Paper
from cvgen.model.preset.evidence import Rule
from cvgen.model.preset.rule_name import RuleName
from cvgen.model.preset.sheet import (
    Delivery,
    DeliveryRule,
    MarginalRule,
    MarginRule,
    PageRule,
    PaperRule,
    Presence,
    PresenceRule,
)

__all__ = ["PAPER_NAMES", "listed", "word_sheet"]

DELIVERIES = {
    Delivery.OWN_PDF: "a PDF of your own",
    Delivery.INSERT_PDF: "pages within another PDF",
    Delivery.TEMPLATE: "the funder's template",
    Delivery.TEXT_BOXES: "texts in boxes of a form",
    Delivery.GENERATOR_ONLY: "the funder's own system alone; a worksheet for it",
}
PAPER_NAMES = {Paper.A4: "A4", Paper.LETTER: "US Letter"}
PRESENCES = {
    Presence.REQUIRED: "must be there",
    Presence.ALLOWED: "may be there",
    Presence.FORBIDDEN: "must not be there",
}
SUBJECTS = {
    RuleName.PHOTO: "a photograph",
    RuleName.ORCID: "the ORCID iD",
    RuleName.BOOKMARKS: "bookmarks",
    RuleName.HEADER: "a header",
    RuleName.FOOTER: "a footer",
    RuleName.PAGE_NUMBERS: "page numbers",
    RuleName.ENCRYPTION: "encryption, a password or other protection",
    RuleName.EMBEDDED_FONTS: "all fonts, embedded,",
    RuleName.FORMS: "form fields",
    RuleName.ATTACHMENTS: "attached files",
    RuleName.METADATA: "title and author in the file's properties",
}


def listed(words: tuple[str, ...], last: str = "and") -> str:
    """Words with commas, and a word before the last."""
    if len(words) < 2:  # noqa: PLR2004 — one needs nothing between
        return "".join(words)
    return f"{', '.join(words[:-1])} {last} {words[-1]}"


def word_sheet(name: RuleName, rule: Rule) -> str | None:
    """The words of a rule of the sheet, or nothing if it is of another kind."""
    text: str | None
    match rule:
        case DeliveryRule():
            text = _delivery(rule)
        case PaperRule():
            text = (
                f"{listed(tuple(PAPER_NAMES[one] for one in rule.sizes), 'or')} paper"
            )
        case MarginRule():
            text = _margins(rule)
        case PageRule():
            text = _pages(rule)
        case MarginalRule() if rule.text:
            text = f"{SUBJECTS[name]} “{rule.text}” {PRESENCES[rule.policy]}"
        case PresenceRule():
            text = f"{SUBJECTS[name]} {PRESENCES[rule.policy]}"
        case _:
            text = None
    return text


def _delivery(rule: DeliveryRule) -> str:
    text = DELIVERIES[rule.mode]
    if rule.official_template:
        text += ", whose own file must be filled in"
    return f"{text}: {rule.place}" if rule.place else text


def _margins(rule: MarginRule) -> str:
    sides = ("top", "right", "bottom", "left")
    widths = {side: getattr(rule, side) for side in sides}
    known = {side: f"{width:g} mm" for side, width in widths.items() if width}
    if len(known) == len(sides) and len(set(known.values())) == 1:
        text = f"margins of at least {known['top']}"
    else:
        parts = tuple(f"{width} {side}" for side, width in known.items())
        text = f"margins of at least {listed(parts)}"
    if rule.headers_count is None:
        return text
    with_or_without = "also free of" if rule.headers_count else "not counting"
    return f"{text}, {with_or_without} running heads and page numbers"


def _pages(rule: PageRule) -> str:
    others = tuple(f"{one.most} in `{one.language}`" for one in rule.by_language)
    text = f"at most {counted(rule.most, 'page')}"
    return f"{text}, {listed(others)}" if others else text
