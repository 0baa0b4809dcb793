"""Total-fit line breaking against greedy: looseness, hyphens and time.

``python -m tests.benchmarks.paragraphs`` sets the paragraphs of the large sample's full
CV that need more than a line, with the breaks that cvgen chooses and with those of one
who fills each line and does not look ahead: ragged, and its prose justified too, where
both may hyphenate the same words. The last line of a paragraph does not count. Times
are the best of several runs in one process.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median

from msgspec.structs import replace

from cvgen.document.block import Document, Entry, Letterhead, Paragraph, Section
from cvgen.document.style import Align
from cvgen.files.bundled_fonts import bundled_faces
from cvgen.files.hyphenation import Patterns
from cvgen.layout.choose_breaks import BrokenText, choose_breaks
from cvgen.layout.demerits import EPSILON, LINE_PENALTY, SPACE_SHRINK, badness_of
from cvgen.layout.fontbook import FontBook
from cvgen.layout.hyphenate import Hyphenation
from cvgen.layout.linebreak import break_lines
from cvgen.layout.one_line import set_one_line
from cvgen.layout.shape import ShapedText, shape_text
from cvgen.layout.ties import BOND_PENALTY, TIE_PENALTY
from cvgen.layout.typeset import typeset
from cvgen.units import Pt
from tests.support.samples import LARGE, composed_document, fonts

__all__ = ["greedy_breaks", "main"]

REPEATS = 5
"""Runs of each measurement; the best counts, for all else is noise."""

HYPHEN = "\u00ad"


@dataclass(slots=True)
class Tally:
    """What the lines of many paragraphs add up to."""

    hyphens: int = 0
    ties: int = 0
    demerits: float = 0.0
    badness: list[float] = field(default_factory=list)
    looseness: float = 0.0

    def add(
        self, text: ShapedText, ends: Sequence[int], measure: Pt, align: Align
    ) -> None:
        """Count the lines of a paragraph but its last, which may be short."""
        badness = badness_of(align, measure)
        for start, end in pairwise((0, *ends[:-1])):
            gaps = sum(text.joints.gaps[start : end - 1])
            slack = measure - sum(text.widths[start:end]) - gaps
            slack -= text.joints.marks[end - 1]
            penalty = text.joints.penalties[end - 1]
            self.badness.append(badness(slack, gaps))
            self.hyphens += text.joints.marks[end - 1] > 0
            self.ties += penalty in {TIE_PENALTY, BOND_PENALTY}
            self.demerits += (LINE_PENALTY + self.badness[-1]) ** 2 + penalty**2
            self.looseness += abs(slack) / measure


def greedy_breaks(text: ShapedText, measure: Pt, align: Align) -> tuple[int, ...]:
    """Breaks that fill each line; a justified one may shrink as total fit lets it."""
    shrink = SPACE_SHRINK if align is Align.JUSTIFIED else 0.0
    widths, joints, count = text.widths, text.joints, len(text.widths)
    ends: list[int] = []
    start = 0
    while start < count:
        fits = start + 1
        width, gaps = widths[start], 0.0
        for end in range(start + 2, count + 1):
            gaps += joints.gaps[end - 2]
            width += widths[end - 1] + joints.gaps[end - 2]
            if width - gaps * shrink > measure + EPSILON:
                break
            mark = joints.marks[end - 1] if end < count else 0.0
            if width + mark - gaps * shrink <= measure + EPSILON:
                fits = end
        ends.append(fits)
        start = fits
    return tuple(ends)


def main() -> None:
    """Print the table."""
    sys.stdout.write("\n".join(report()) + "\n")


def report() -> Iterator[str]:
    """The lines of the report, a table in Markdown and a sentence."""
    document = large_document()
    paragraphs = list(long_paragraphs(document))
    prose = [pair for pair in paragraphs if not pair[0].has_names]
    yield f"{len(paragraphs)} paragraphs of more than a line, {len(prose)} of prose"
    yield ""
    yield (
        "| | lines | hyphens per 100 lines | broken ties | median badness "
        "| slack, of the measure | demerits, millions |"
    )
    yield "|---|---:|---:|---:|---:|---:|---:|"
    for align, chosen in ((Align.LEFT, paragraphs), (Align.JUSTIFIED, prose)):
        for name, breaker in (("greedy", greedy), ("total fit", total_fit)):
            yield _row(f"{align.value}, {name}", tally(chosen, align, breaker))
    yield ""
    yield _times(document, paragraphs)


Breaker = Callable[[Paragraph, Pt], BrokenText]


def total_fit(paragraph: Paragraph, measure: Pt) -> BrokenText:
    """What cvgen does."""
    return choose_breaks(paragraph, measure, fonts(), "en-GB", Patterns())


def greedy(paragraph: Paragraph, measure: Pt) -> BrokenText:
    """What filling each line does, with the same words, hyphens where justified."""
    align = paragraph.style.align
    rule = Hyphenation(Patterns(), 50.0, paragraph.has_names)
    text = shape_text(
        paragraph.runs,
        measure,
        fonts(),
        "en-GB",
        rule if align is Align.JUSTIFIED else None,
    )
    return BrokenText(text, greedy_breaks(text, measure, align))


def tally(
    paragraphs: Sequence[tuple[Paragraph, Pt]], align: Align, breaker: Breaker
) -> Tally:
    """The lines of all paragraphs, set in one way."""
    done = Tally()
    for paragraph, measure in paragraphs:
        aligned = replace(paragraph, style=replace(paragraph.style, align=align))
        broken = breaker(aligned, measure)
        done.add(broken.text, broken.ends, measure, align)
    return done


def large_document() -> Document:
    """The large sample's full CV."""
    texts = (LARGE / "profile.yaml", LARGE / "publications.yaml")
    return composed_document(*(path.read_text(encoding="utf-8") for path in texts))


def long_paragraphs(document: Document) -> Iterator[tuple[Paragraph, Pt]]:
    """Paragraphs of the main column that one line does not hold, with its measure."""
    page = document.page
    for block in document.blocks:
        match block:
            case Letterhead():
                continue
            case Section():
                for one in block.content:
                    match one:
                        case Paragraph():
                            yield from _long(one, page.measure)
                        case Entry():
                            for paragraph in one.body:
                                yield from _long(paragraph, page.main_measure)


def _long(paragraph: Paragraph, measure: Pt) -> Iterator[tuple[Paragraph, Pt]]:
    if set_one_line(paragraph.runs, measure, fonts(), "en-GB") is None:
        yield paragraph, measure


def _row(name: str, done: Tally) -> str:
    lines = len(done.badness)
    return (
        f"| {name} | {lines} | {100 * done.hyphens / lines:.1f} | {done.ties} "
        f"| {median(done.badness):.0f} | {100 * done.looseness / lines:.1f} % "
        f"| {done.demerits / 1e6:.0f} |"
    )


def _times(document: Document, paragraphs: Sequence[tuple[Paragraph, Pt]]) -> str:
    """What total fit takes of the time of layout, nothing shaped before."""
    shaped = [
        (shape_text(one.runs, measure, fonts(), "en-GB"), measure)
        for one, measure in paragraphs
    ]

    def break_all(breaker: Callable[[ShapedText, Pt], object]) -> Callable[[], None]:
        def run() -> None:
            for text, measure in shaped:
                breaker(text, measure)

        return run

    fitted = _best(
        break_all(lambda t, m: break_lines(t.widths, t.joints, m, Align.LEFT))
    )
    filled = _best(break_all(lambda t, m: greedy_breaks(t, m, Align.LEFT)))
    whole = _best(lambda: typeset(document, FontBook(bundled_faces()), Patterns()))
    return (
        f"breaking: greedy {1000 * filled:.1f} ms, total fit {1000 * fitted:.1f} ms; "
        f"layout in all {1000 * whole:.1f} ms, of which total fit costs "
        f"{100 * (fitted - filled) / (whole - fitted + filled):.0f} % more than greedy"
    )


def _best(run: Callable[[], object]) -> float:
    """The seconds of the quickest of several runs."""
    times = []
    for _ in range(REPEATS):
        start = time.perf_counter()
        run()
        times.append(time.perf_counter() - start)
    return min(times)


if __name__ == "__main__":
    main()
