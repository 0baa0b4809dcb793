"""Resolve rich text into styled runs: marks become faces, citations numbers.

Part of ``document``. Emphasis within italics turns upright; strong is bold; a
subscript or superscript is smaller and shifted.
"""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from types import MappingProxyType

import msgspec
from msgspec.structs import replace

from cvgen.diagnostics import DataPath, Diagnostic, error, warning
from cvgen.document.block import Link, NodeTarget, StyledRun, WebTarget, work_node
from cvgen.document.style import TextStyle, Weight
from cvgen.model.text import CitationRun, RichText, Shift, TextRun

__all__ = ["Citations", "InlineResolver"]

SHIFTED_SIZE = 0.68
"""Of the em: sub- and superscripts stay legible at 10 pt and clear the next line."""

RISES = MappingProxyType({Shift.SUBSCRIPT: -0.14, Shift.SUPERSCRIPT: 0.33})
"""Of the em."""


class Citations(msgspec.Struct, frozen=True):
    """What a citation prints, by the work's id."""

    labels: Mapping[str, str]


class InlineResolver:
    """Resolves one document's rich texts; unresolved citations gather here."""

    def __init__(self, citations: Citations, link_colour: str) -> None:
        self.diagnostics: list[Diagnostic] = []
        self._citations = citations
        self._link_colour = link_colour

    def resolve(
        self, text: RichText, style: TextStyle, origin: DataPath | None = None
    ) -> tuple[StyledRun, ...]:
        """The runs of ``text`` set in ``style`` where they bear no mark."""
        resolved: list[StyledRun] = []
        for i, run in enumerate(text.runs):
            if isinstance(run, TextRun):
                resolved.append(self._text(run, style, origin))
                continue
            if i and isinstance(text.runs[i - 1], CitationRun):
                resolved.append(StyledRun(", ", style))
            resolved.append(self._citation(run, style, origin))
        return tuple(resolved)

    def _text(
        self, run: TextRun, style: TextStyle, origin: DataPath | None
    ) -> StyledRun:
        if "@" in run.text:
            self._warn_of_bare_ids(run.text, origin)
        link: Link | None = None
        if run.link is not None:
            link = WebTarget(run.link)
            style = replace(style, colour=self._link_colour)
        return StyledRun(run.text, _marked(run, style), link)

    def _warn_of_bare_ids(self, text: str, origin: DataPath | None) -> None:
        for work in self._citations.labels:
            if f"@{work}" in text.replace(",", " ").replace(";", " ").split():
                self.diagnostics.append(_bare_id(work, origin))

    def _citation(
        self, run: CitationRun, style: TextStyle, origin: DataPath | None
    ) -> StyledRun:
        label = self._citations.labels.get(run.work)
        if label is None:
            self.diagnostics.append(_unresolved(run.work, self._citations, origin))
            return StyledRun(f"[{run.work}]", style)
        return StyledRun(label, style, NodeTarget(work_node(run.work)))


def _marked(run: TextRun, style: TextStyle) -> TextStyle:
    """The style with the marks of a run applied."""
    if run.emphasis:
        style = replace(style, font=replace(style.font, italic=not style.font.italic))
    if run.strong:
        style = replace(style, font=replace(style.font, weight=Weight.BOLD))
    if run.shift is Shift.NONE:
        return style
    rise = RISES[run.shift] * style.size
    return replace(style, size=style.size * SHIFTED_SIZE, rise=rise)


def _bare_id(work: str, origin: DataPath | None) -> Diagnostic:
    return warning(
        "bare-citation",
        f"`@{work}` is printed as it stands, though a work has that id",
        path=origin,
        hints=(f"write `[@{work}]` for the number of the work",),
    )


def _unresolved(work: str, citations: Citations, origin: DataPath | None) -> Diagnostic:
    near = difflib.get_close_matches(work, citations.labels, n=3)
    hints = tuple(f"did you mean `[@{one}]`?" for one in near)
    return error(
        "unresolved-citation",
        f"no work has the id `{work}`",
        path=origin,
        hints=hints or ("cite a work by the `id` that it has in the publications",),
    )
