"""A document in LaTeX's language, for LuaLaTeX with fontspec and microtype."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from cvgen.document.block import (
    Document,
    Entry,
    Letterhead,
    Paragraph,
    Section,
    StyledRun,
    WebTarget,
)
from cvgen.document.style import Align, FontStyle, TextStyle, Weight
from cvgen.files.bundled import bundled_folder
from tests.comparison.runs import Source

__all__ = ["LatexSource"]

SPECIAL = re.compile(r"[&%$#_{}]")
FAMILIES = ("Source Serif 4", "Source Sans 3")
FACES = {
    (Weight.REGULAR, False): "Regular",
    (Weight.REGULAR, True): "Italic",
    (Weight.SEMIBOLD, False): "SemiBold",
    (Weight.SEMIBOLD, True): "SemiBoldItalic",
    (Weight.BOLD, False): "Bold",
    (Weight.BOLD, True): "BoldItalic",
}


class LatexSource(Source):
    """Sizes in bp, PDF's points; ragged2e hyphenates where ragged text asks for it."""

    def preamble(self, document: Document) -> str:
        page = document.page
        faces = chain.from_iterable(map(_declared, FAMILIES))
        fonts = "\n".join((_main_font(FAMILIES[0]), *faces))
        return rf"""\documentclass{{article}}
\usepackage[paperwidth={page.width}bp,paperheight={page.height}bp,
  margin={page.left}bp]{{geometry}}
\usepackage{{fontspec,microtype,xcolor,ragged2e}}
\usepackage[british]{{babel}}
\usepackage[hidelinks,pdftitle={{{document.title}}}]{{hyperref}}
\parindent0pt \parskip0pt \pagestyle{{empty}} \lineskip0pt
\setlength\RaggedRightParindent{{0pt}} \setlength\JustifyingParindent{{0pt}}
{fonts}
\begin{{document}}\RaggedRight
\fontsize{{10bp}}{{12.4bp}}\selectfont"""

    def letterhead(self, block: Letterhead) -> str:
        main, side = (
            r"\par ".join(self.lines(column)) for column in (block.main, block.side)
        )
        return (
            rf"\parbox[t]{{0.64\textwidth}}{{\RaggedRight\strut {main}\strut\par}}"
            rf"\hfill\parbox[t]{{0.34\textwidth}}{{\RaggedLeft\strut {side}\strut"
            r"\par}\par"
        )

    def head(self, section: Section) -> str:
        head = section.head
        colour = section.rule_colour.removeprefix("#")
        return (
            rf"\vskip{head.style.space_before}bp {self.text(head)}\par\nobreak"
            rf"\vskip{section.rule_gap}bp{{\color[HTML]{{{colour}}}"
            rf"\hrule height {section.rule_thickness}bp}}\nobreak"
            rf"\vskip{section.space_after_rule}bp "
        )

    def text(self, paragraph: Paragraph) -> str:
        text = super().text(paragraph)
        if paragraph.style.align is Align.JUSTIFIED:
            return rf"{{\justifying {text}\par}}"
        return text

    def paragraph(self, paragraph: Paragraph) -> str:
        return rf"{self.text(paragraph)}\par"

    def entry(self, entry: Entry) -> str:
        labels, body = (
            r"\par ".join(self.lines(column)) for column in (entry.label, entry.body)
        )
        return (
            rf"\vskip{entry.space_before}bp \parbox[t]{{24mm}}{{\RaggedLeft\strut "
            rf"{labels}\strut\par}}\hskip5mm\parbox[t]{{\dimexpr\textwidth-29mm}}"
            rf"{{\RaggedRight\strut {body}\strut\par}}\par"
        )

    def run(self, run: StyledRun) -> str:
        text = SPECIAL.sub(r"\\\g<0>", run.text.replace("\\", r"\textbackslash "))
        # Behind \color spaces would be ignored.
        text = f"{{}}{text}"
        text = text.replace("~", r"\textasciitilde{}").replace("^", r"\^{}")
        colour = run.style.colour.removeprefix("#")
        made = (
            rf"{{{_font(run.style)}\fontsize{{{run.style.size:g}bp}}{{12.4bp}}"
            rf"\selectfont\color[HTML]{{{colour}}}\raisebox{{{run.style.rise:g}bp}}"
            rf"{{{text}}}}}"
            if run.style.rise
            else rf"{{{_font(run.style)}\fontsize{{{run.style.size:g}bp}}"
            rf"{{12.4bp}}\selectfont\color[HTML]{{{colour}}}{text}}}"
        )
        if isinstance(run.link, WebTarget):
            address = SPECIAL.sub(r"\\\g<0>", run.link.address)
            return rf"\href{{{address}}}{made}"
        return made

    def end(self) -> str:
        return r"\end{document}"


def _font(style: TextStyle) -> str:
    """The commands that choose a face, its features and letter-spacing."""
    features = "".join(f"+{tag};" for tag in style.features)
    spacing = f"LetterSpace={100 * style.tracking:g}" if style.tracking else ""
    added = ",".join(filter(None, (f"RawFeature={{{features}}}", spacing)))
    return rf"{_command(style.font)}\addfontfeatures{{{added}}}"


def _command(font: FontStyle) -> str:
    letters = "".join(filter(str.isalpha, font.family))
    return rf"\{letters}{FACES[font.weight, font.italic]}"


def _main_font(family: str) -> str:
    """The family of what no command sets."""
    stem = family.replace(" ", "")
    folder = bundled_folder("fonts") / stem
    return (
        rf"\setmainfont{{{stem}}}[Path={folder}/,Extension=.ttf,"
        r"UprightFont=*-Regular,BoldFont=*-Bold,ItalicFont=*-Italic,"
        r"BoldItalicFont=*-BoldItalic]"
    )


def _declared(family: str) -> Iterator[str]:
    """The commands of a family."""
    stem = family.replace(" ", "")
    folder = bundled_folder("fonts") / stem
    for (weight, italic), face in FACES.items():
        command = _command(FontStyle(family, weight, italic))
        yield rf"\newfontface{command}{{{stem}-{face}.ttf}}[Path={folder}/]"
