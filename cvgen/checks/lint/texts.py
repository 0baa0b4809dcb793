"""Gather every text of the author's data with its place, to look for words in it.

Part of ``checks.lint``. Identifiers, addresses, dates and co-authors are no texts.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import TypeAlias

import msgspec
from msgspec.structs import fields

from cvgen.diagnostics import DataPath
from cvgen.model.cv import Cv
from cvgen.model.person import Name
from cvgen.model.publication import TranslatedTitle
from cvgen.model.text import (
    CitationRun,
    CountRun,
    MetricRun,
    Prose,
    RichText,
    Run,
    TextRun,
)
from cvgen.model.visibility import Visibility

__all__ = ["PlacedText", "gather_texts", "written"]

Steps: TypeAlias = tuple[str | int, ...]

NO_TEXTS = frozenset(
    {
        *("id", "language", "orcid", "file", "currency", "URL", "url", "DOI", "arxiv"),
        *("PMID", "PMCID", "ISBN", "ISSN", "identifiers", "email", "web", "links"),
        *("issued", "event-date", "accessed", "start", "end", "date", "years", "as-of"),
        *("lists", "funded-by", "doi", "amount", "repository"),
        *("author", "editor", "translator"),
    }
)
"""Fields that hold no words but names, dates and what was checked when it was read."""

TITLES = frozenset({"title", "title-translated"})


class PlacedText(msgspec.Struct, frozen=True):
    """A text, where it stands, and who may see it."""

    document: str
    steps: Steps
    text: str
    visibility: Visibility = Visibility.PUBLIC

    @property
    def path(self) -> DataPath:
        """Its place in the author's data."""
        return DataPath(self.document, self.steps)

    @property
    def work(self) -> int | None:
        """The position of the work that it is of, if it is of one."""
        step = self.steps[0]
        return step if isinstance(step, int) else None

    @property
    def field(self) -> str:
        """The field of the work, or of the profile, that it is in."""
        return str(self.steps[0 if self.work is None else 1])

    @property
    def is_title(self) -> bool:
        """Whether it is the title of a work, which nobody may change."""
        return self.work is not None and self.field in TITLES


def gather_texts(cv: Cv) -> tuple[PlacedText, ...]:
    """All texts of the profile and of the works, in the order of their fields."""
    profile = _of_struct(cv.profile, "profile", (), Visibility.PUBLIC)
    works = (
        text
        for index, work in enumerate(cv.publications)
        for text in _of_struct(work, "publications", (index,), Visibility.PUBLIC)
    )
    return (*profile, *works)


def written(text: RichText) -> str:
    """What the author wrote, without marks: citations and counts as they are typed."""
    return "".join(map(_typed, text.runs))


def _typed(run: Run) -> str:
    match run:
        case TextRun(text=text):
            return text
        case CitationRun(work=work):
            return f"[@{work}]"
        case CountRun(kind=kind):
            return f"{{count:{kind}}}"
        case MetricRun(name=name):
            return f"{{metric:{name}}}"


def _of_struct(
    value: msgspec.Struct, document: str, steps: Steps, seen_by: Visibility
) -> Iterator[PlacedText]:
    own = getattr(value, "visibility", seen_by)
    seen_by = own if isinstance(own, Visibility) else seen_by
    for attribute, key in _fields(type(value)):
        inner = getattr(value, attribute)
        if inner:
            yield from _of_value(inner, document, (*steps, key), seen_by)


def _of_value(
    value: object, document: str, steps: Steps, seen_by: Visibility
) -> Iterator[PlacedText]:
    match value:
        case str():
            yield PlacedText(document, steps, value, seen_by)
        case RichText():
            yield PlacedText(document, steps, written(value), seen_by)
        case Prose(paragraphs=paragraphs):
            text = "\n\n".join(map(written, paragraphs))
            yield PlacedText(document, steps, text, seen_by)
        case Name(display=name):
            yield PlacedText(document, steps, name, seen_by)
        case TranslatedTitle(title=title):
            yield PlacedText(document, steps, written(title), seen_by)
        case tuple():
            for index, item in enumerate(value):
                yield from _of_value(
                    item, document, (*steps, _step(item, index)), seen_by
                )
        case msgspec.Struct():
            yield from _of_struct(value, document, steps, seen_by)
        case _:
            pass


def _step(item: object, index: int) -> str | int:
    """How an item is found in its list: translated titles by their language."""
    return item.language if isinstance(item, TranslatedTitle) else index


@cache
def _fields(kind: type[msgspec.Struct]) -> tuple[tuple[str, str], ...]:
    """The fields that may hold texts: attribute and canonical key."""
    return tuple(
        (one.name, one.encode_name)
        for one in fields(kind)
        if one.encode_name not in NO_TEXTS
    )
