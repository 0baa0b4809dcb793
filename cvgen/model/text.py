"""Rich text: the one type of inline text, parsed once and never as markup again.

Part of ``model``; ``loading.markup`` makes it, ``document`` resolves it into styles.
"""

from collections.abc import Iterable, Sequence
from typing import TypeAlias

import msgspec
from msgspec.structs import replace

from cvgen.closed import Closed
from cvgen.model.direction import runs_backwards

__all__ = [
    "FIXED_SPACE",
    "MIDDLE_DOT",
    "CitationRun",
    "CountRun",
    "Isolate",
    "MetricRun",
    "Prose",
    "RichText",
    "Run",
    "Shift",
    "TextRun",
    "coalesced",
    "emphasised",
    "forwards",
    "isolated",
    "isolated_alike",
    "literal",
    "plain_text",
]


FIXED_SPACE = "\N{NO-BREAK SPACE}"
MIDDLE_DOT = f"{FIXED_SPACE}· "
"""Between things of one rank in a line; it does not begin the next one."""


class Shift(Closed):
    """Where a run stands against the baseline."""

    NONE = "none"
    SUBSCRIPT = "sub"
    SUPERSCRIPT = "sup"


class Isolate(Closed):
    """Whether a run is a part of something whose order is its own (UAX 9, X5c)."""

    NONE = "none"
    BEGINS = "begins"
    GOES_ON = "goes-on"


class TextRun(msgspec.Struct, frozen=True, tag=True):
    """Characters that share their marks; ``link`` is an address of an allowed kind.

    A name or a field that is put into a line is an isolate if it runs right to left:
    what stands beside it keeps its place, as if it were within FSI and PDI.
    """

    text: str
    emphasis: bool = False
    strong: bool = False
    shift: Shift = Shift.NONE
    link: str | None = None
    isolate: Isolate = Isolate.NONE


class CitationRun(msgspec.Struct, frozen=True, tag=True):
    """A reference to a work by its ``id``, printed as the number it has."""

    work: str


class CountRun(msgspec.Struct, frozen=True, tag=True):
    """A number of works, of one kind or of all: ``{count:article-journal}``."""

    kind: str


class MetricRun(msgspec.Struct, frozen=True, tag=True):
    """A metric of the profile with its source and date: ``{metric:h-index}``."""

    name: str


Run: TypeAlias = TextRun | CitationRun | CountRun | MetricRun


class RichText(msgspec.Struct, frozen=True):
    """Inline text: runs in reading order."""

    runs: tuple[Run, ...] = ()


class Prose(msgspec.Struct, frozen=True):
    """One or more paragraphs of rich text.

    ``has_items`` says that lines in them begin as the items of a list do.
    """

    paragraphs: tuple[RichText, ...] = ()
    has_items: bool = False


def literal(text: str) -> RichText:
    """Rich text of one unmarked run."""
    return RichText((TextRun(text),))


def coalesced(runs: Iterable[Run]) -> RichText:
    """Rich text of these runs, neighbours with the same marks made one."""
    groups: list[list[Run]] = []
    for run in runs:
        first = groups[-1][0] if groups else None
        if (
            isinstance(run, TextRun)
            and isinstance(first, TextRun)
            and _alike(first, run)
        ):
            groups[-1].append(run)
        else:
            groups.append([run])
    return RichText(tuple(map(_as_one, groups)))


def _as_one(runs: Sequence[Run]) -> Run:
    """Runs with the same marks as one."""
    first = runs[0]
    if len(runs) == 1 or not isinstance(first, TextRun):
        return first
    texts = [run.text for run in runs if isinstance(run, TextRun)]
    return replace(first, text="".join(texts))


def emphasised(text: RichText) -> RichText:
    """The text in italics, and upright what was in italics."""
    return RichText(
        tuple(
            TextRun(
                run.text,
                not run.emphasis,
                run.strong,
                run.shift,
                run.link,
                run.isolate,
            )
            if isinstance(run, TextRun)
            else run
            for run in text.runs
        )
    )


def isolated(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    """The runs as one isolate, if any runs right to left and none is in one yet."""
    texts = [run for run in runs if isinstance(run, TextRun)]
    if not any([runs_backwards(run.text) for run in texts]):  # noqa: C419 (it is faster)
        return runs
    return _isolate(runs)


def isolated_alike(parts: Sequence[tuple[Run, ...]]) -> Sequence[tuple[Run, ...]]:
    """The parts of a list, each an isolate if any of them is or has to be.

    In a paragraph that runs right to left two Latin names side by side would else be
    one, and change places with all that stands between them.
    """
    if not any([_is_apart(run) for part in parts for run in part]):  # noqa: C419
        return parts
    return [_isolate(part) for part in parts]


def forwards(text: RichText) -> RichText:
    """The text for a paragraph that runs left to right: what in it does so too is none.

    Only in the other direction such isolates keep an order.
    """
    if all([not _begins(run) or _runs_by_itself(run) for run in text.runs]):  # noqa: C419
        return text
    runs: list[Run] = []
    start = 0
    while start < len(text.runs):
        stop = start + 1
        while stop < len(text.runs) and _goes_on(text.runs[stop]):
            stop += 1
        group = text.runs[start:stop]
        runs += group if any(map(_runs_by_itself, group)) else map(_freed, group)
        start = stop
    return coalesced(runs)


def _begins(run: Run) -> bool:
    return isinstance(run, TextRun) and run.isolate is Isolate.BEGINS


def _goes_on(run: Run) -> bool:
    return isinstance(run, TextRun) and run.isolate is Isolate.GOES_ON


def _is_apart(run: Run) -> bool:
    """Whether a run is in an isolate, or runs right to left."""
    return isinstance(run, TextRun) and (
        run.isolate is not Isolate.NONE or runs_backwards(run.text)
    )


def _runs_by_itself(run: Run) -> bool:
    return isinstance(run, TextRun) and runs_backwards(run.text)


def _freed(run: Run) -> Run:
    return replace(run, isolate=Isolate.NONE) if isinstance(run, TextRun) else run


def _has_none(runs: tuple[Run, ...]) -> bool:
    return not any(
        isinstance(run, TextRun) and run.isolate is not Isolate.NONE for run in runs
    )


def _isolate(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    """The runs as one isolate, unless one of them is in one."""
    texts = [run for run in runs if isinstance(run, TextRun)]
    if not texts or not _has_none(runs):
        return runs
    first = texts[0]
    return tuple(
        replace(run, isolate=Isolate.BEGINS if run is first else Isolate.GOES_ON)
        if isinstance(run, TextRun)
        else run
        for run in runs
    )


def plain_text(text: RichText) -> str:
    """The characters of a rich text without its marks; only what it says itself."""
    return "".join(run.text for run in text.runs if isinstance(run, TextRun))


def _alike(left: TextRun, right: TextRun) -> bool:
    """Whether two runs bear the same marks, and one goes on in the other's isolate."""
    return (
        _is_one(left.isolate, right.isolate)
        and left.emphasis == right.emphasis
        and left.strong == right.strong
        and left.shift is right.shift
        and left.link == right.link
    )


def _is_one(left: Isolate, right: Isolate) -> bool:
    """Whether nothing begins or ends between two runs."""
    if left is Isolate.NONE:
        return right is Isolate.NONE
    return right is Isolate.GOES_ON
