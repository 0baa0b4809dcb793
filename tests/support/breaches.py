"""For every kind of rule a finished PDF that breaks it, by the rule's own numbers."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO

import pikepdf
from msgspec.structs import replace
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from cvgen.checks.measured.measured import Measured
from cvgen.model.link_policy import LinkPolicy
from cvgen.model.preset.content import LinkRule, MetricRule
from cvgen.model.preset.evidence import Rule
from cvgen.model.preset.file import FileSizeRule
from cvgen.model.preset.rule_name import RuleName
from cvgen.model.preset.sheet import (
    Delivery,
    DeliveryRule,
    MarginalRule,
    MarginRule,
    PageRule,
    Presence,
    PresenceRule,
)
from cvgen.model.preset.typography import DensityRule, SizeRule, SpacingRule
from cvgen.model.preset.works import AuthorListing, AuthorRule, WorkRule
from cvgen.units import mm
from tests.support.finished import Prose, changed, drawn, measured, prose

__all__ = ["METRICS", "NOT_SHOWN", "break_rule", "plain"]

NOT_SHOWN = {
    RuleName.DELIVERY: "whether a funder takes a PDF is not the file's to keep",
    RuleName.AUTHORS: "how many names a list had before it was cut",
    RuleName.WORK_DETAILS: "what a work says of itself",
    RuleName.WORK_YEARS: "the year of a work",
    RuleName.APPOINTMENT_YEARS: "the years of an appointment",
    RuleName.EXAMPLES: "what is an example",
    RuleName.DATES: "what is a date",
    RuleName.NARRATIVE_TOTAL: "which texts count: those of `export text`, where it can",
}
"""Rules of which some, or all, no finished file breaks, and what it does not show."""

METRICS = {
    "impact-factor": "a journal with an impact factor of 12.1",
    "journal-ranking": "a Q1 journal of the first quartile",
    "conference-ranking": "a venue of CORE rank A*",
    "institution-ranking": "fifth in the QS ranking of 2025",
    "h-index": "an h-index of 41",
    "i10-index": "an i10-index of 60",
    "citations": "with 1,204 citations",
    "acceptance-rate": "at an acceptance rate of 12 %",
    "totals": "104 papers in total",
    "rank-words": "in top-tier venues",
}

TEXT = (
    "The record of an efficient office affects the modest",
    "and the wealthy alike, and what was counted there",
    "is compared with what had been on file before, not",
    "station by station, since the differences are small",
    "and were found to be quite without any effect for us",
    "by those who have read all that was written of them",
    "in the years before, until the office was closed",
    "and its papers were given to an archive in a town",
)


def plain(**changes: object) -> Prose:
    """Text with wide margins in a large type."""
    usual = Prose(lines=TEXT, left=90.0, top=120.0, size=12.0, leading=16.0)
    return replace(usual, **changes)


Drawing = Callable[[Canvas], object]


def page(*more: Drawing) -> Drawing:
    def draw(canvas: Canvas) -> None:
        prose(plain())(canvas)
        for one in more:
            one(canvas)

    return draw


def words(*lines: str) -> Measured:
    return measured(drawn(prose(plain(lines=(*TEXT, *lines)))))


def margins(rule: MarginRule) -> Measured:
    left = mm((rule.left or 0.0) - 3)
    return measured(drawn(prose(plain(left=left))))


def pages(rule: PageRule) -> Measured:
    return measured(drawn(*(page() for _ in range(rule.most + 1))))


def sizes(rule: SizeRule) -> Measured:
    arial = [one.least for one in rule.families if one.family == "Arial"]
    least = rule.least or arial[0]
    return measured(drawn(prose(plain(size=least - 0.091))))


def narrow(_rule: Rule) -> Measured:
    """The text in a family that nobody takes for a similar one."""

    def rename(pdf: pikepdf.Pdf) -> None:
        for font in pdf.pages[0].Resources.Font.values():
            font.BaseFont = pikepdf.Name("/ArialNarrow")

    return measured(changed(rename, drawn(page())))


def spacing(rule: SpacingRule) -> Measured:
    per_inch = rule.lines_per_inch
    leading = 72 / per_inch - 0.5 if per_inch else (rule.least or 1.0) * 12 - 0.5
    return measured(drawn(prose(plain(leading=leading))))


def density(_rule: DensityRule) -> Measured:
    return measured(drawn(prose(plain(size=8.0))))


def letters(_rule: Rule) -> Measured:
    def draw(canvas: Canvas) -> None:
        text = canvas.beginText(90, 300)
        text.setFont("Helvetica", 12)
        text.setCharSpace(-0.5)
        text.setHorizScale(80)
        text.textLine(TEXT[0])
        canvas.drawText(text)

    return measured(drawn(page(draw)))


def coloured(_rule: Rule) -> Measured:
    def draw(canvas: Canvas) -> None:
        canvas.setFillColorRGB(0.0, 0.2, 0.6)
        canvas.drawString(90, 300, "https://example.org")

    return measured(drawn(page(draw)))


def alignment(_rule: Rule) -> Measured:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 12)
        for number, line in enumerate(TEXT):
            canvas.drawRightString(500, 700 - 16 * number, line)

    return measured(drawn(draw))


def works(rule: WorkRule) -> Measured:
    lines: list[str] = []
    for title, most in [(one.title, one.most) for one in rule.lists] or [
        ("", rule.most or 0)
    ]:
        lines += [title, *(f"[{n}] A work of Ada Okafor" for n in range(1, most + 2))]
    text = plain(lines=tuple(filter(None, lines)))
    return measured(drawn(prose(text)))


def metrics(rule: MetricRule) -> Measured:
    return words(*(METRICS[one.value] for one in rule.forbidden))


def links(rule: LinkRule) -> Measured:
    assert rule.policy is not LinkPolicy.ALLOWED

    def draw(canvas: Canvas) -> None:
        canvas.linkURL("https://example.org", (90, 715, 200, 732))

    return measured(drawn(page(draw)))


def bookmarks(_rule: Rule) -> Measured:
    def draw(canvas: Canvas) -> None:
        canvas.bookmarkPage("start")
        canvas.addOutlineEntry("Publications", "start")

    return measured(drawn(page(draw)))


def at_height(*lines: str, top: float) -> list[Drawing]:
    return [page(prose(plain(lines=(line,), top=top))) for line in lines]


def marginal(top: float) -> Callable[[MarginalRule], Measured]:
    """A running head or foot where none may be, or another than the one asked for."""

    def broken(_rule: MarginalRule) -> Measured:
        lines = "Ada’s draft 1", "Ada’s draft 2"
        return measured(drawn(*at_height(*lines, top=top)))

    return broken


def header(rule: MarginalRule) -> Measured:
    if rule.policy is Presence.REQUIRED:
        return words()
    return marginal(40.0)(rule)


def page_numbers(rule: PresenceRule) -> Measured:
    if rule.policy is Presence.REQUIRED:
        return words()
    return measured(drawn(*at_height("1", "2", top=800.0)))


def photo(_rule: Rule) -> Measured:
    file = BytesIO()
    Image.new("RGB", (30, 40), "grey").save(file, "PNG")

    def draw(canvas: Canvas) -> None:
        canvas.drawImage(ImageReader(file), 400, 600, 90, 120)

    return measured(drawn(page(draw)))


def named(_rule: Rule) -> Measured:
    return measured(drawn(page()), f"Étude {'x' * 60};.pdf")


def large(rule: FileSizeRule) -> Measured:
    found = words()
    size = int(rule.megabytes * 1_000_000) + 1
    return replace(found, file=replace(found.file, size=size))


def producer(_rule: Rule) -> Measured:
    def change(pdf: pikepdf.Pdf) -> None:
        pdf.docinfo["/Producer"] = "macOS Quartz PDFContext"

    return measured(changed(change))


def no_metadata(_rule: Rule) -> Measured:
    def change(pdf: pikepdf.Pdf) -> None:
        del pdf.trailer["/Info"]

    return measured(changed(change))


def encrypted(_rule: Rule) -> Measured:
    lock = pikepdf.Encryption(owner="secret", user="")
    return measured(changed(lambda _pdf: None, encryption=lock))


def form(_rule: Rule) -> Measured:
    def draw(canvas: Canvas) -> None:
        canvas.acroForm.textfield(name="name", x=90, y=300)

    return measured(drawn(page(draw)))


def attached(_rule: Rule) -> Measured:
    def change(pdf: pikepdf.Pdf) -> None:
        pdf.attachments["more.txt"] = b"More of me"

    return measured(changed(change))


def authors(rule: AuthorRule) -> Measured:
    assert rule.policy is AuthorListing.ALL
    return words("A. Okafor, J. Lindqvist et al., On echoes, 2024.")


def paper(_rule: Rule) -> Measured:
    return measured(drawn(page(), paper=(500.0, 842.0)))


def delivery(rule: DeliveryRule) -> Measured:
    assert rule.mode is Delivery.GENERATOR_ONLY
    return words()


# Each takes a rule of its own kind, which its name tells.
BREACHES: dict[RuleName, Callable[..., Measured]] = {  # type: ignore[explicit-any]  # see above
    RuleName.DELIVERY: delivery,
    RuleName.PAPER: paper,
    RuleName.MARGINS: margins,
    RuleName.PAGES: pages,
    RuleName.TYPE_SIZE: sizes,
    RuleName.FONT_FAMILY: narrow,
    RuleName.LINE_SPACING: spacing,
    RuleName.CHARACTERS_PER_INCH: density,
    RuleName.LETTERS: letters,
    RuleName.TEXT_COLOUR: coloured,
    RuleName.ALIGNMENT: alignment,
    RuleName.HEADINGS: lambda _rule: words("Something else"),
    RuleName.WORKS: works,
    RuleName.WORK_STATES: lambda _rule: words("On echoes, in preparation, 2026."),
    RuleName.AUTHORS: authors,
    RuleName.METRICS: metrics,
    RuleName.PRIVATE_FIELDS: lambda _rule: words("Home address: 1 Quiet Street"),
    RuleName.PHOTO: photo,
    RuleName.ORCID: lambda _rule: words("No iD"),
    RuleName.LINKS: links,
    RuleName.BOOKMARKS: bookmarks,
    RuleName.HEADER: header,
    RuleName.FOOTER: marginal(800.0),
    RuleName.PAGE_NUMBERS: page_numbers,
    RuleName.FILE_NAME: named,
    RuleName.FILE_SIZE: large,
    RuleName.PDF_VERSION: lambda _rule: words("PDF 1.3"),
    RuleName.PDF_PRODUCER: producer,
    RuleName.ENCRYPTION: encrypted,
    RuleName.EMBEDDED_FONTS: lambda _rule: words("Helvetica"),
    RuleName.FORMS: form,
    RuleName.ATTACHMENTS: attached,
    RuleName.METADATA: no_metadata,
    RuleName.NARRATIVE: lambda _rule: words("No texts"),
}


def break_rule(name: RuleName, rule: Rule) -> Measured | None:
    """A file that breaks a rule; None if no file could."""
    is_for_a_form = isinstance(rule, DeliveryRule) and (
        rule.mode is not Delivery.GENERATOR_ONLY
    )
    may_be_cut = isinstance(rule, AuthorRule) and rule.policy is not AuthorListing.ALL
    if name not in BREACHES or is_for_a_form or may_be_cut:
        return None
    return BREACHES[name](rule)
