"""A document in Typst's language."""

from __future__ import annotations

import re

from cvgen.document.block import (
    Document,
    Entry,
    Letterhead,
    Paragraph,
    Section,
    StyledRun,
    WebTarget,
)
from cvgen.document.style import Align
from tests.comparison.runs import Source

__all__ = ["TypstSource"]

SPECIAL = re.compile(r"[\\#*_`$<>@\[\]~/=+-]")


class TypstSource(Source):
    """Typst's defaults for spacing are put aside: a line is as high as its leading."""

    def preamble(self, document: Document) -> str:
        page = document.page
        return f"""\
#set document(title: "{document.title}", author: "{document.author}")
#set page(width: {page.width}pt, height: {page.height}pt, margin: {page.left}pt)
#set text(lang: "en", region: "GB", size: 10pt)
#set par(leading: 0pt, spacing: 0pt)
#show link: it => it
"""

    def letterhead(self, block: Letterhead) -> str:
        main, side = (
            " ".join(f"#block(spacing: 0pt)[{line}]" for line in self.lines(column))
            for column in (block.main, block.side)
        )
        return f"#grid(columns: (2fr, 1fr), [{main}], align(right)[{side}])"

    def head(self, section: Section) -> str:
        head = section.head
        return (
            f"#v({head.style.space_before}pt)"
            f"#block(spacing: 0pt, sticky: true)[{self.text(head)}"
            f"#v({section.rule_gap}pt)#line(length: 100%, "
            f'stroke: {section.rule_thickness}pt + rgb("{section.rule_colour}"))'
            f"#v({section.space_after_rule}pt)]"
        )

    def text(self, paragraph: Paragraph) -> str:
        text = super().text(paragraph)
        if paragraph.style.align is Align.JUSTIFIED:
            return f"#par(justify: true, leading: 0pt)[{text}]"
        return text

    def paragraph(self, paragraph: Paragraph) -> str:
        return f"#block(spacing: 0pt)[{self.text(paragraph)}]"

    def entry(self, entry: Entry) -> str:
        labels, body = (
            " ".join(f"#block(spacing: 0pt)[{line}]" for line in self.lines(column))
            for column in (entry.label, entry.body)
        )
        return (
            f"#v({entry.space_before}pt)#block(breakable: false, spacing: 0pt)"
            f"[#grid(columns: (24mm, 1fr), column-gutter: 5mm, "
            f"align(right)[{labels}], [{body}])]"
        )

    def run(self, run: StyledRun) -> str:
        font, style = run.style.font, run.style
        text = SPECIAL.sub(r"\\\g<0>", run.text)
        # A line of the leading's height whatever the face: 12.4 pt at 10 pt.
        made = (
            f'#text(font: "{font.family}", size: {style.size:g}pt, '
            f"weight: {font.weight.value}, "
            f'style: "{"italic" if font.italic else "normal"}", '
            f'fill: rgb("{style.colour}"), baseline: {-style.rise:g}pt, '
            f"tracking: {style.tracking:g}em, features: {_features(style.features)}, "
            f"top-edge: 9.1pt, bottom-edge: -3.3pt)[{text}]"
        )
        if isinstance(run.link, WebTarget):
            return f'#link("{run.link.address}")[{made}]'
        return made

    def end(self) -> str:
        return ""


def _features(tags: tuple[str, ...]) -> str:
    return "(" + "".join(f'"{tag}", ' for tag in tags) + ")"
