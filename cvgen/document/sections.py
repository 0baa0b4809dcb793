"""One function per kind of section: its rows from the profile.

Part of ``document``. Each returns the content of its section, or nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from cvgen.diagnostics import DataPath
from cvgen.document.block import Entry, Paragraph
from cvgen.document.builder import BlockBuilder, joined, strong
from cvgen.document.dates import word_period
from cvgen.document.terms import ADVISED_BY, STUDENTSHIPS, THESIS
from cvgen.model.profile import Education, Position, Profile
from cvgen.model.text import RichText, TextRun, emphasised, literal

__all__ = [
    "education_rows",
    "interest_rows",
    "position_rows",
    "studentship_rows",
    "summary_paragraphs",
]

PROFILE = DataPath("profile")


def summary_paragraphs(profile: Profile, build: BlockBuilder) -> Iterator[Paragraph]:
    """The research summary across the whole measure."""
    origin = PROFILE.child("summary")
    yield from build.prose("summary", profile.summary, build.theme.body, origin)


def interest_rows(profile: Profile, build: BlockBuilder) -> Iterator[Entry]:
    """A row for each labelled interest; neighbours without a label share one."""
    first = 0
    for label, group in groupby(profile.interests, key=lambda one: one.label):
        texts = [one.text for one in group]
        rows = [joined(texts, "; ")] if label is None else texts
        for text in rows:
            node, origin = f"interests/{first}", PROFILE.child("interests", first)
            body = build.paragraph(
                f"{node}/text", text, build.theme.body, origin=origin
            )
            yield build.row(node, label, (body,), origin)
            first += 1
        first += len(texts) - len(rows)


def position_rows(profile: Profile, build: BlockBuilder) -> Iterator[Entry]:
    """A row for each appointment: period, post and institution, unit, details."""
    for i, position in enumerate(profile.positions):
        node, origin = f"positions/{i}", PROFILE.child("positions", i)
        lines = (
            joined((strong(position.title), position.organization, position.place)),
            joined(position.unit),
        )
        yield build.row(
            node,
            literal(word_period(position.start, position.end)),
            _body(node, lines, position, build, origin),
            origin,
        )


def education_rows(profile: Profile, build: BlockBuilder) -> Iterator[Entry]:
    """A row for each degree: degree or period, subject and institution, thesis."""
    for i, degree in enumerate(profile.education):
        node, origin = f"education/{i}", PROFILE.child("education", i)
        period = word_period(degree.start, degree.end)
        lines = (
            joined(
                (
                    _degree_head(degree, period),
                    *degree.unit,
                    degree.organization,
                    degree.place,
                )
            ),
            _thesis(degree),
        )
        yield build.row(
            node,
            literal(period) if period or degree.field is None else degree.degree,
            _body(node, lines, degree, build, origin),
            origin,
        )


def studentship_rows(profile: Profile, build: BlockBuilder) -> Iterator[Entry]:
    """A row for each notice of places."""
    for i, notice in enumerate(profile.studentships):
        node, origin = f"studentships/{i}", PROFILE.child("studentships", i)
        yield build.row(
            node,
            notice.label or literal(STUDENTSHIPS),
            build.prose(node, notice.text, build.theme.body, origin),
            origin,
        )


def _body(
    node: str,
    lines: tuple[RichText | None, ...],
    entry: Position | Education,
    build: BlockBuilder,
    origin: DataPath,
) -> Iterator[Paragraph]:
    """The lines that there are, then the details."""
    for i, line in enumerate(lines):
        if line and line.runs:
            yield build.paragraph(
                f"{node}/line/{i}", line, build.theme.body, origin=origin
            )
    yield from build.prose(f"{node}/details", entry.details, build.theme.body, origin)


def _degree_head(degree: Education, period: str) -> RichText:
    """What stands in bold: the subject, with the degree unless that is the label."""
    if degree.field is None:
        return strong(degree.degree)
    return strong(joined((degree.degree if period else None, degree.field), " "))


def _thesis(degree: Education) -> RichText | None:
    thesis = (
        RichText((TextRun(f"{THESIS}: "), *emphasised(degree.thesis).runs))
        if degree.thesis
        else None
    )
    advisor = (
        RichText((TextRun(f"{ADVISED_BY} "), *degree.advisor.runs))
        if degree.advisor
        else None
    )
    return joined((thesis, advisor))
