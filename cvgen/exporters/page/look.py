"""How the parts of a document look, as classes of a style sheet.

Part of ``exporters.page``. A document's styles are resolved, so that a page has the
families, sizes, weights and colours of the PDF's theme without knowing it. Sizes are
shares of the text's own, which a reader's browser decides.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from cvgen.document.block import Block, Paragraph, Section
from cvgen.document.style import Align, ParagraphStyle, TextStyle
from cvgen.exporters.page.paragraphs import paragraphs_of
from cvgen.model.preset.metric_twins import twins_of

__all__ = ["Look", "family_of"]

SANS = re.compile(r"sans|arial|arimo|helvetica|carlito|calibri|inter", re.IGNORECASE)
MONO = re.compile(r"mono|courier|cousine", re.IGNORECASE)
GENERIC = {
    "serif": 'Georgia, "Noto Serif", serif',
    "sans-serif": '"Helvetica Neue", Arial, "Noto Sans", sans-serif',
    "monospace": "monospace",
}
"""What stands in where a reader has not the family: a page brings no fonts."""

NOT_IN_A_NAME = re.compile(r"[^\w -]")
FEATURES = {
    "smcp": "font-variant-caps: small-caps",
    "c2sc": "font-variant-caps: all-small-caps",
}
FIGURES = {"onum": "oldstyle-nums", "tnum": "tabular-nums", "lnum": "lining-nums"}
ALIGNED = {
    Align.CENTRED: "center",
    Align.RIGHT: "end",
    Align.JUSTIFIED: "justify; hyphens: auto",
}


class Look:
    """The classes of paragraphs, the colours, and the text that all else goes by."""

    def __init__(self, blocks: Iterable[Block]) -> None:
        """Take all styles of a document."""
        known = tuple(blocks)
        paragraphs = tuple(paragraphs_of(known))
        self.base = _base(paragraphs)
        self.head = next((one for one in known if isinstance(one, Section)), None)
        styles = (one.style for one in paragraphs)
        self.classes: dict[ParagraphStyle, str] = {}
        for style in dict.fromkeys(styles):
            self.classes[style] = f"s{len(self.classes) + 1}"
        links = (run.style for one in paragraphs for run in one.runs if run.link)
        self.link = next((one.colour for one in links), self.base.text.colour)
        rule = (self.head.rule_colour,) if self.head else ()
        own = (style.text.colour for style in self.classes)
        found = dict.fromkeys((self.base.text.colour, self.link, *rule, *own))
        self.inks = {colour: f"--ink-{i}" for i, colour in enumerate(found)}

    def rules(self) -> Iterator[str]:
        """A rule for each class."""
        for style, name in self.classes.items():
            yield f".{name} {{ {'; '.join(self._declared(style))} }}"

    def ink(self, colour: str) -> str:
        """A colour as the sheet refers to it, by day and by night."""
        return f"var({self.inks[colour]})"

    def share(self, length: float) -> str:
        """A length as a share of the size of the text."""
        return f"{length / self.base.text.size:.3f}".rstrip("0").rstrip(".") + "rem"

    def _declared(self, style: ParagraphStyle) -> Iterator[str]:
        text = style.text
        yield f"font-family: {family_of(text.font.family)}"
        yield f"font-size: {self.share(text.size)}"
        yield f"font-weight: {text.font.weight.value}"
        yield f"color: {self.ink(text.colour)}"
        if text.font.italic:
            yield "font-style: italic"
        if text.tracking:
            yield f"letter-spacing: {text.tracking:g}em"
        yield from _featured(text)
        if style.align in ALIGNED:
            yield f"text-align: {ALIGNED[style.align]}"


def family_of(family: str) -> str:
    """A family with those that may stand in for it; a name can say nothing else."""
    kind = "serif"
    if SANS.search(family):
        kind = "sans-serif"
    elif MONO.search(family):
        kind = "monospace"
    names = (NOT_IN_A_NAME.sub("", one) for one in twins_of(family)[:3])
    return ", ".join((*(f'"{name}"' for name in names if name), GENERIC[kind]))


def _base(paragraphs: Iterable[Paragraph]) -> ParagraphStyle:
    """The style of most of the text."""
    counts = Counter[ParagraphStyle]()
    for one in paragraphs:
        counts[one.style] += sum(len(run.text) for run in one.runs)
    return counts.most_common(1)[0][0]


def _featured(text: TextStyle) -> Iterator[str]:
    """What a style asks of the font beside its usual forms."""
    yield from (rule for tag, rule in FEATURES.items() if tag in text.features)
    figures = [word for tag, word in FIGURES.items() if tag in text.features]
    if figures:
        yield f"font-variant-numeric: {' '.join(figures)}"
