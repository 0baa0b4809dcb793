"""The style sheet of the web page: for a screen, in the dark, on a phone, on paper.

Part of ``exporters.page``. Families, sizes and colours are those of the document; text
and links have a contrast of at least 7:1 on their ground (WCAG 2.2, 1.4.6), which a
test measures. On paper it has the sheet, the margins and the size of the PDF.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from cvgen.document.block import Document
from cvgen.exporters.page.ink import DARK, ENOUGH, LIGHT, legible
from cvgen.exporters.page.look import Look, family_of
from cvgen.units import Pt

__all__ = ["style_sheet"]

OF_TEXT = 13.0
"""The contrast of the text, which on a dark ground would else be grey."""

LEAST_LEADING = 1.4
"""Of the text on a screen, whose lines are longer than those of a page."""

RULES = """
html { background: var(--ground); }
body { margin: 0 auto; max-width: 50rem; padding: 2rem 1.25rem 4rem; }
h1, h2, h3, p { margin: 0; }
h1 { line-height: 1.2; margin-bottom: 0.3rem; overflow-wrap: anywhere;
  word-break: keep-all; }
header { align-items: start; display: flex; flex-wrap: wrap; gap: 0.8rem 2.5rem; }
header > div { flex: 1 1 16rem; }
header > address { flex: 0 1 auto; margin-inline-start: auto; max-width: 21rem; }
header > img { flex: none; }
header.centred { display: block; }
header.centred > address, header.long > address { margin: 0; max-width: none; }
header.long > address { flex-basis: 100%; order: 1; }
header.long .contact { text-align: start; }
header.centred > img { float: inline-end; margin-inline-start: 1rem; }
h2 { margin: 2rem 0 0.8rem; padding-bottom: 0.15rem; }
h3 { margin: 1.3rem 0 0.5rem; }
p[dir], h1[dir], h3[dir] { text-align: -webkit-match-parent; text-align: match-parent; }
section > p { margin: 0 0 0.7rem; }
a { text-decoration: underline; text-underline-offset: 0.15em; }
ol, ul { list-style: none; margin: 0; padding: 0; }
sub, sup { line-height: 0; }
address { font-style: normal; overflow-wrap: anywhere; }
.row { align-items: baseline; display: grid; margin-bottom: 0.7rem; }
.mark { border: 2px solid currentcolor; font-weight: 700; margin-bottom: 1.5rem;
  padding: 0.4rem 0.8rem; }
.body { overflow-wrap: anywhere; }
@media screen and (max-width: 52rem) {
  header > address { margin: 0; } header .contact { text-align: start; }
}
@media (max-width: 36rem) {
  .row { display: block; } .label p { display: inline; margin-inline-end: 0.4em; }
}
"""

PRINTED = """\
  body { max-width: none; padding: 0; }
  a { text-decoration: none; }
  h2 { margin: 1.2rem 0 0.4rem; } h3 { margin: 0.7rem 0 0.2rem; }
  .row { margin-bottom: 0.3rem; } section > p { margin-bottom: 0.3rem; }
  .row, header, img { break-inside: avoid; } h2, h3 { break-after: avoid; }
"""


def style_sheet(document: Document, look: Look) -> str:
    """The rules, with the colours of both grounds."""
    return "".join(f"{one}\n" for one in _parts(document, look))


def _parts(document: Document, look: Look) -> Iterator[str]:
    dark = _colours(look, DARK)
    yield ":root { color-scheme: light dark; }"
    yield _colours(look, LIGHT)
    yield f"@media screen and (prefers-color-scheme: dark) {{ {dark} }}"
    yield RULES.strip()
    yield from _of_theme(document, look)
    yield from look.rules()
    yield f"@media print {{\n{_printed(look)}{PRINTED}}}"
    yield f"@page {{ {_sheet(document)} }}"


def _colours(look: Look, ground: str) -> str:
    pairs = [("--ground", ground)]
    for colour, name in look.inks.items():
        is_text = colour == look.base.text.colour
        pairs.append((name, legible(colour, ground, OF_TEXT if is_text else ENOUGH)))
    return f":root {{ {' '.join(f'{name}: {colour};' for name, colour in pairs)} }}"


def _of_theme(document: Document, look: Look) -> Iterator[str]:
    """The text, the links, the rule under heads, and the columns."""
    base, page, head = look.base, document.page, look.head
    leading = max(base.leading / base.text.size, LEAST_LEADING)
    family, link = family_of(base.text.font.family), look.ink(look.link)
    yield f"body {{ color: {look.ink(base.text.colour)}; font-family: {family};"
    yield f"  line-height: {leading:.3g}; }}"
    yield f"a {{ color: {link}; }}"
    yield f"a:focus-visible {{ outline: 3px solid {link}; outline-offset: 2px; }}"
    if head and head.rule_thickness:
        rule = f"{head.rule_thickness:g}pt solid {look.ink(head.rule_colour)}"
        yield f"h2 {{ border-bottom: {rule}; }}"
    columns = f"{look.share(page.label_width)} minmax(0, 1fr)"
    gap = look.share(page.gutter)
    yield f".row {{ column-gap: {gap}; grid-template-columns: {columns}; }}"


def _printed(look: Look) -> str:
    """The size of the text on paper, of which all others are shares."""
    base = look.base
    leading = base.leading / base.text.size
    return (
        f"  html {{ font-size: {base.text.size:g}pt; }}\n"
        f"  body {{ line-height: {leading:.3g}; }}\n"
    )


def _sheet(document: Document) -> str:
    page = document.page
    length: Callable[[Pt], str] = "{:.4g}pt".format
    sides = " ".join(map(length, (page.top, page.right, page.bottom, page.left)))
    return f"size: {length(page.width)} {length(page.height)}; margin: {sides};"
