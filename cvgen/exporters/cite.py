"""Word the citations of a text for a box, where no list of works is at hand.

Part of ``exporters``. Citations that stand together share a pair of brackets. What
names no work is left for the resolver of inline text, which says so.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby

from cvgen.bibliography.reference import cite_by_name
from cvgen.model.box_choice import CitationForm
from cvgen.model.locale import Locale
from cvgen.model.publication import Publication
from cvgen.model.text import CitationRun, RichText, Run, TextRun, coalesced, plain_text

__all__ = ["Citer", "word_citation"]


def word_citation(work: Publication, form: CitationForm, locale: Locale) -> str:
    """A work as it is cited where it has no number: by its name, with its DOI if so."""
    parts = [cite_by_name(work, locale)]
    if form is not CitationForm.NAME:
        parts.append(_identifier(work))
    return ", ".join(filter(None, parts))


class Citer:
    """Cites works in one text; a numbered one knows what it has cited."""

    def __init__(
        self, works: Mapping[str, Publication], form: CitationForm, locale: Locale
    ) -> None:
        self._works = works
        self._form = form
        self._locale = locale
        self._cited: list[str] = []

    def cite(self, text: RichText) -> RichText:
        """The text with its citations in words."""
        return coalesced(self._runs(text.runs))

    def works_cited(self) -> Iterator[RichText]:
        """The list below a text with numbers, an item each."""
        if self._form is not CitationForm.NUMBER:
            return
        for i, name in enumerate(self._cited, start=1):
            work = self._works[name]
            parts = (
                cite_by_name(work, self._locale),
                plain_text(work.title),
                _identifier(work),
            )
            words = ". ".join(part.rstrip(".") for part in parts if part)
            yield RichText((TextRun(f"[{i}] {words}."),))

    def _runs(self, runs: Iterable[Run]) -> Iterator[Run]:
        for is_cited, group in groupby(runs, key=self._is_known):
            if not is_cited:
                yield from group
                continue
            names = [run.work for run in group if isinstance(run, CitationRun)]
            yield TextRun(self._bracketed(names))

    def _is_known(self, run: Run) -> bool:
        return isinstance(run, CitationRun) and run.work in self._works

    def _bracketed(self, names: list[str]) -> str:
        match self._form:
            case CitationForm.NUMBER:
                return f"[{', '.join(str(self._number(one)) for one in names)}]"
            case CitationForm.NAME | CitationForm.NAME_AND_DOI as form:
                words = (
                    word_citation(self._works[one], form, self._locale) for one in names
                )
                return f"({'; '.join(words)})"

    def _number(self, name: str) -> int:
        """The place of a work among those that this text cites."""
        if name not in self._cited:
            self._cited.append(name)
        return self._cited.index(name) + 1


def _identifier(work: Publication) -> str:
    """The DOI of a work, else where arXiv has it."""
    if work.doi:
        return f"doi:{work.doi.name}"
    return f"arXiv:{work.arxiv.name}" if work.arxiv else ""
