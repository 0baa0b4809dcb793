"""The theme of a variant, resolved: a theme file on its paper → styles in points.

Part of ``document``. What a theme says is legible piece by piece, as ``loading`` makes
sure; whether the pieces leave room for a text is seen here.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvgen.diagnostics import DataPath, Diagnostic, error, warning
from cvgen.document.inherit import laid_over, said
from cvgen.document.style import (
    Align,
    FontStyle,
    PageStyle,
    ParagraphStyle,
    TextStyle,
    Weight,
)
from cvgen.document.theme import Theme
from cvgen.model.paper import Paper
from cvgen.model.theme import Design, ThemeFile
from cvgen.model.theme_styles import (
    Alignment,
    Figures,
    FontRole,
    Ink,
    TypeStyle,
    TypeWeight,
)
from cvgen.units import POINTS_PER_MM, mm

__all__ = ["PAPERS", "named_families", "theme_of"]

PAPERS = {Paper.A4: (mm(210), mm(297)), Paper.LETTER: (612.0, 792.0)}
"""How wide and how tall papers are, in points."""

WEIGHTS = {
    TypeWeight.REGULAR: Weight.REGULAR,
    TypeWeight.SEMIBOLD: Weight.SEMIBOLD,
    TypeWeight.BOLD: Weight.BOLD,
}
ALIGNMENTS = {
    Alignment.LEFT: Align.LEFT,
    Alignment.RIGHT: Align.RIGHT,
    Alignment.CENTRED: Align.CENTRED,
    Alignment.JUSTIFIED: Align.JUSTIFIED,
}
FIGURES = {Figures.LINING: "lnum", Figures.OLD_STYLE: "onum"}
"""Features by their tags in OpenType's registry."""

TABULAR, SMALL_CAPS = "tnum", "smcp"

LEAST_MEASURE = mm(50)
"""Narrower than this no column of text can be read."""

LEADINGS = (1.0, 2.0)
"""Of the size: lines must not touch, and must be seen to go on."""

THEME = DataPath("variant", ("theme",))
FONTS = DataPath("variant", ("design", "fonts"))


def theme_of(
    file: ThemeFile, paper: Paper, design: Design | None = None
) -> tuple[Theme, tuple[Diagnostic, ...]]:
    """A whole theme file in points, and what cannot be done or has no effect.

    ``design`` are the changes that a variant has made in it.
    """
    theme = _Resolver(file, paper).theme()
    return theme, (*_crowded(theme), *_idle(file, design or Design()))


def named_families(file: ThemeFile) -> dict[str, str]:
    """The families that a part of the CV is set in, by the theme's key for each."""
    styles = (getattr(file.styles, name) for name in file.styles.__struct_fields__)
    used = {style.font or FontRole.TEXT for style in styles}
    return {
        font.value: said(getattr(file.fonts, font.value))
        for font in FontRole
        if font in used
    }


class _Resolver:
    """Resolves one theme file."""

    def __init__(self, file: ThemeFile, paper: Paper) -> None:
        self._file = file
        self._size = said(file.size)
        self._leading = said(file.leading)
        self._paper = PAPERS[paper]

    def theme(self) -> Theme:
        """All of it."""
        file, styles = self._file, self._file.styles
        return Theme(
            page=self._page(),
            accent=self._colour(Ink.ACCENT),
            grey=self._colour(Ink.GREY),
            name=self._style(styles.name),
            headline=self._style(styles.headline),
            unit=self._style(styles.unit),
            contact=self._style(styles.contact),
            letterhead_form=said(file.letterhead.form),
            letterhead_gap=mm(said(file.letterhead.gap)),
            head=self._style(styles.head),
            head_rule_colour=self._colour(file.head_rule.colour),
            head_rule_thickness=said(file.head_rule.thickness),
            head_rule_gap=said(file.head_rule.gap),
            head_space_after=said(file.head_rule.space_after),
            subhead=self._style(styles.subhead),
            minor_head=self._style(styles.minor_head),
            body=self._style(styles.body),
            prose=self._style(laid_over(styles.body, styles.prose)),
            label=self._style(styles.label),
            badge=self._style(styles.badge),
            number=self._style(styles.number),
            work_title=self._style(styles.work_title),
            legend=self._style(styles.legend),
            paragraph_gap=said(file.gaps.paragraph),
            entry_gap=said(file.gaps.entry),
            reference_gap=said(file.gaps.work),
            marginal=self._text(styles.marginal),
            marginal_head_offset=mm(said(file.running_head.head)),
            marginal_foot_offset=mm(said(file.running_head.foot)),
            marginal_rule_thickness=said(file.running_head.rule_thickness),
            marginal_rule_gap=said(file.running_head.rule_gap),
        )

    def _page(self) -> PageStyle:
        (width, height), margins, grid = (
            self._paper,
            self._file.margins,
            self._file.grid,
        )
        return PageStyle(
            width=width,
            height=height,
            top=mm(said(margins.top)),
            right=mm(said(margins.right)),
            bottom=mm(said(margins.bottom)),
            left=mm(said(margins.left)),
            label_width=mm(said(grid.label_width)),
            gutter=mm(said(grid.gutter)),
        )

    def _style(self, style: TypeStyle) -> ParagraphStyle:
        text = self._text(style)
        # Lines of a larger text must not touch where nobody says how far apart.
        leading = style.leading or max(self._leading, text.size)
        return ParagraphStyle(
            text=text,
            leading=leading,
            align=ALIGNMENTS[style.align or Alignment.LEFT],
            space_before=style.space_before or 0.0,
        )

    def _text(self, style: TypeStyle) -> TextStyle:
        weight = WEIGHTS[style.weight or TypeWeight.REGULAR]
        return TextStyle(
            font=FontStyle(self._family(style.font), weight, bool(style.italic)),
            size=style.size or self._size,
            colour=self._colour(style.colour),
            features=tuple(self._features(style)),
            tracking=style.tracking or 0.0,
        )

    def _family(self, font: FontRole | None) -> str:
        fonts = self._file.fonts
        return said(fonts.display if font is FontRole.DISPLAY else fonts.text)

    def _colour(self, ink: Ink | None) -> str:
        colours = self._file.colours
        match ink:
            case Ink.ACCENT:
                return said(colours.accent).code
            case Ink.GREY:
                return said(colours.grey).code
            case Ink.TEXT | None:
                return said(colours.text).code

    def _features(self, style: TypeStyle) -> Iterator[str]:
        if figures := style.figures or self._file.figures:
            yield FIGURES[figures]
        if style.tabular:
            yield TABULAR
        if style.small_caps:
            yield SMALL_CAPS


def _crowded(theme: Theme) -> Iterator[Diagnostic]:
    """What of a theme stands in the way of something else."""
    page, body = theme.page, theme.body
    if page.main_measure < LEAST_MEASURE:
        measure = page.main_measure / POINTS_PER_MM
        message = (
            f"margins and left column leave {measure:.0f} mm for the text, "
            f"less than {LEAST_MEASURE / POINTS_PER_MM:.0f}"
        )
        yield error("no-room", message, path=THEME)
    low, high = LEADINGS
    ratio = body.leading / body.text.size
    if not low <= ratio <= high:
        message = (
            f"lines of {body.text.size:g} points stand {body.leading:g} points apart, "
            f"not {low:g} to {high:g} times their size"
        )
        yield error("bad-leading", message, path=THEME)
    head, foot = theme.marginal_head_offset, theme.marginal_foot_offset
    if head >= page.top or foot >= page.bottom:
        yield error("no-room", "the running head is not in the margin", path=THEME)


def _idle(file: ThemeFile, design: Design) -> Iterator[Diagnostic]:
    """Families that a variant names and that no style of its theme is set in."""
    used = named_families(file)
    for font in FontRole:
        key = font.value
        if getattr(design.fonts, key) and key not in used:
            message = f"nothing of this theme is set in the family of `{key}`"
            hint = "name the family of `text`" if font is FontRole.DISPLAY else ""
            yield warning(
                "no-effect",
                message,
                path=FONTS.child(key),
                hints=(hint,) if hint else (),
            )
