"""Resolve rich text into styled runs: marks become faces, references what they name.

Part of ``document``. Emphasis within italics turns upright; strong is bold; a
subscript or superscript is smaller and shifted. Citations, counts and metrics are
looked up among the facts.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import groupby
from types import MappingProxyType

from msgspec.structs import replace

from cvgen.diagnostics import DataPath, Diagnostic
from cvgen.document.block import Link, NodeTarget, StyledRun, WebTarget, work_node
from cvgen.document.facts import Facts
from cvgen.document.style import TextStyle, Weight
from cvgen.document.unresolved import (
    ambiguous_citation,
    ambiguous_metric,
    bare_id,
    unknown_count,
    unknown_metric,
    unresolved_citation,
)
from cvgen.model.direction import runs_backwards
from cvgen.model.link_policy import LinkPolicy
from cvgen.model.text import (
    CitationRun,
    CountRun,
    Isolate,
    MetricRun,
    RichText,
    Run,
    Shift,
    TextRun,
)

__all__ = ["InlineResolver"]

SHIFTED_SIZE = 0.68
"""Of the em: sub- and superscripts stay legible at 10 pt and clear the next line."""

RISES = MappingProxyType({Shift.SUBSCRIPT: -0.14, Shift.SUPERSCRIPT: 0.33})
"""Of the em."""


class InlineResolver:
    """Resolves one document's rich texts; what leads nowhere gathers here.

    ``lookups`` counts how often a text asked for what only the whole document knows;
    ``cited`` are the works that it cites, and ``missing`` those that no list has.
    """

    def __init__(
        self,
        facts: Facts,
        link_colour: str,
        links: LinkPolicy = LinkPolicy.ALLOWED,
    ) -> None:
        self.diagnostics: list[Diagnostic] = []
        self.lookups = 0
        self.cited: set[str] = set()
        self.missing: dict[str, None] = {}
        self._facts = facts
        self._link_colour = link_colour
        self._links = links
        self._bare_ids: Mapping[str, str] = {
            f"@{work}": work for work in facts.citations
        }

    @property
    def listed(self) -> Iterable[str]:
        """The works that the document lists, in printing order."""
        return self._facts.citations

    def resolve(
        self, text: RichText, style: TextStyle, origin: DataPath | None = None
    ) -> tuple[StyledRun, ...]:
        """The runs of ``text`` set in ``style`` where they bear no mark."""
        resolved: list[StyledRun] = []
        runs = _without_blank_links(text.runs)
        is_isolated = False
        for i, run in enumerate(runs):
            if isinstance(run, TextRun):
                resolved.append(self._text(run, style, origin))
                is_isolated = run.isolate is not Isolate.NONE
                continue
            self.lookups += 1
            if i and all(isinstance(one, CitationRun) for one in runs[i - 1 : i + 1]):
                resolved.append(
                    _within(StyledRun(", ", style), is_isolated=is_isolated)
                )
            made = self._looked_up(run, style, origin)
            resolved.append(_within(made, is_isolated=is_isolated))
        return tuple(resolved)

    def _looked_up(
        self,
        run: CitationRun | CountRun | MetricRun,
        style: TextStyle,
        origin: DataPath | None,
    ) -> StyledRun:
        match run:
            case CitationRun():
                return self._citation(run, style, origin)
            case CountRun():
                return self._count(run, style, origin)
            case MetricRun():
                return self._metric(run, style, origin)

    def _text(
        self, run: TextRun, style: TextStyle, origin: DataPath | None
    ) -> StyledRun:
        if "@" in run.text:
            self.lookups += 1
            self._warn_of_bare_ids(run.text, origin)
        link: Link | None = None
        if run.link is not None and self._is_allowed(run.text, run.link):
            link = WebTarget(run.link)
            style = replace(style, colour=self._link_colour)
        return StyledRun(run.text, _marked(run, style), link, run.isolate)

    def _is_allowed(self, text: str, address: str) -> bool:
        match self._links:
            case LinkPolicy.ALLOWED:
                return True
            case LinkPolicy.VISIBLE_URLS:
                return text == address
            case LinkPolicy.FORBIDDEN:
                return False

    def _warn_of_bare_ids(self, text: str, origin: DataPath | None) -> None:
        bare, before = self._bare_ids, ""
        for word in text.replace(",", " ").replace(";", " ").split():
            if work := bare.get(word) or bare.get(word.strip(".:!?()")):
                where = f"{before} {word}" if before else word
                self.diagnostics.append(bare_id(work, where, origin))
            before = word

    def _citation(
        self, run: CitationRun, style: TextStyle, origin: DataPath | None
    ) -> StyledRun:
        text = self._facts.citations.get(run.work)
        if text is None:
            if run.work in self._facts.unlisted:
                self.missing[run.work] = None
            self.diagnostics.append(unresolved_citation(run.work, self._facts, origin))
            return StyledRun(f"[{run.work}]", style)
        self.cited.add(run.work)
        if text in self._facts.shared:
            self.diagnostics.append(ambiguous_citation(run.work, text, origin))
        title = self._facts.titles.get(run.work)
        aim = NodeTarget(work_node(run.work), f"{text} {title}" if title else "")
        isolate = Isolate.BEGINS if runs_backwards(text) else Isolate.NONE
        allowed = self._links is LinkPolicy.ALLOWED
        link = aim if allowed else None
        return StyledRun(text, style, link, isolate, fact=f"@{run.work}")

    def _count(
        self, run: CountRun, style: TextStyle, origin: DataPath | None
    ) -> StyledRun:
        number = self._facts.counts.number(run.kind)
        if number is None:
            self.diagnostics.append(unknown_count(run.kind, self._facts, origin))
        return StyledRun(str(number), style, fact=f"count:{run.kind}")

    def _metric(
        self, run: MetricRun, style: TextStyle, origin: DataPath | None
    ) -> StyledRun:
        text = self._facts.metrics.get(run.name)
        if text is None:
            self.diagnostics.append(unknown_metric(run.name, self._facts, origin))
        elif run.name in self._facts.repeated:
            self.diagnostics.append(ambiguous_metric(run.name, text, origin))
        return StyledRun(text or run.name, style)


def _within(run: StyledRun, *, is_isolated: bool) -> StyledRun:
    """A run that goes on in the isolate of the author's words before it."""
    return replace(run, isolate=Isolate.GOES_ON) if is_isolated else run


def _without_blank_links(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    """The runs, but no link of which nothing is seen: nobody could follow it."""
    texts = [run for run in runs if isinstance(run, TextRun) and run.link]
    if all([run.text.strip() for run in texts]):  # noqa: C419 (it is faster)
        return runs
    done: list[Run] = []
    for _, group in groupby(runs, key=_link_of):
        same = tuple(group)
        is_blank = all(map(_is_blank_link, same))
        done += [_unlinked(run) for run in same] if is_blank else same
    return tuple(done)


def _is_blank_link(run: Run) -> bool:
    return isinstance(run, TextRun) and bool(run.link) and not run.text.strip()


def _link_of(run: Run) -> str | None:
    return run.link if isinstance(run, TextRun) else None


def _unlinked(run: Run) -> Run:
    return replace(run, link=None) if isinstance(run, TextRun) else run


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
