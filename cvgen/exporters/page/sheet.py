"""The style sheet of the web page: for a screen, in the dark, on a phone, on paper.

Part of ``exporters.page``. Text and links have a contrast of at least 7:1 on their
ground (WCAG 2.2, 1.4.6), which a test measures.
"""

from __future__ import annotations

__all__ = ["DARK", "LIGHT", "style_sheet"]

LIGHT = {
    "ground": "#ffffff",
    "text": "#1a1a1a",
    "quiet": "#4a5160",
    "accent": "#1f3b63",
}
DARK = {"ground": "#15181d", "text": "#e8e8e6", "quiet": "#b6bcc8", "accent": "#a9c6f2"}

RULES = """
html { background: var(--ground); color: var(--text); }
body { font: 1rem/1.5 "Source Serif 4", Georgia, "Noto Serif", serif; margin: 0 auto;
  max-width: 48rem; padding: 2rem 1.25rem 4rem; }
h1, h2, h3, .label, .headline, .unit, .organization, address
  { font-family: "Source Sans 3", "Helvetica Neue", Arial, "Noto Sans", sans-serif; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 0.3rem; }
header { display: flex; flex-wrap: wrap; gap: 0.8rem 2.5rem;
  justify-content: space-between; }
header > * { flex: 1 1 18rem; }
h2 { border-bottom: 1px solid var(--accent); color: var(--accent); font-size: 1.25rem;
  margin: 2.2rem 0 0.9rem; padding-bottom: 0.2rem; }
h3 { font-size: 1.05rem; margin: 1.4rem 0 0.5rem; }
p { margin: 0; }
p[dir], h1[dir], h3[dir] { text-align: -webkit-match-parent; text-align: match-parent; }
section > p { margin: 0 0 0.7rem; }
a { color: var(--accent); text-decoration: underline; text-underline-offset: 0.15em; }
a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
ol, ul { list-style: none; margin: 0; padding: 0; }
sub, sup { line-height: 0; }
.row { align-items: baseline; display: grid; gap: 0 1.25rem;
  grid-template-columns: 6.5rem minmax(0, 1fr);
  margin-bottom: 0.8rem; }
.label { color: var(--quiet); font-size: 0.9rem; line-height: 1.65; text-align: end; }
.label .badge { color: var(--text); font-weight: 600; }
.title { font-weight: 600; }
.headline, .unit, .organization, address { color: var(--quiet); font-style: normal; }
address { font-size: 0.95rem; }
.mark { border: 2px solid currentcolor; font-weight: 700; margin-bottom: 1.5rem;
  padding: 0.4rem 0.8rem; }
.body { overflow-wrap: anywhere; }
@media (max-width: 36rem) {
  .row { display: block; } .label { text-align: start; } .label p { display: inline; }
}
@media print {
  body { font-size: 10pt; max-width: none; padding: 0; }
  .row, h2, h3 { break-inside: avoid; } h2, h3 { break-after: avoid; }
}
"""


def style_sheet() -> str:
    """The rules, with the colours of both grounds."""
    dark = f"@media screen and (prefers-color-scheme: dark) {{\n{_colours(DARK)}}}\n"
    scheme = ":root { color-scheme: light dark; }\n"
    return scheme + _colours(LIGHT) + dark + RULES.lstrip()


def _colours(colours: dict[str, str]) -> str:
    pairs = " ".join(f"--{name}: {colour};" for name, colour in colours.items())
    return f":root {{ {pairs} }}\n"
