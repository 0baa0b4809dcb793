"""Education: period or degree, subject and institution, thesis and advisors.

Part of ``document.sections``.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvgen.document.arrange import Entries
from cvgen.document.block import Entry
from cvgen.document.builder import BlockBuilder
from cvgen.document.phrase import filled, joined, labelled, listed, opening, strong
from cvgen.model.locale import Locale
from cvgen.model.sections.education import Degree
from cvgen.model.text import RichText, emphasised

__all__ = ["degree_rows"]


def degree_rows(degrees: Entries[Degree], build: BlockBuilder) -> Iterator[Entry]:
    """A row for each degree; one without dates has the degree as its label."""
    for i, degree in degrees:
        period = build.period(degree)
        place = (*degree.unit, degree.organization, degree.place)
        yield build.entry(
            "education",
            i,
            degree,
            period or (degree.degree if degree.field else None),
            joined(_head(degree, period), *place, degree.grade),
            _thesis(degree, build.locale),
        )


def _head(degree: Degree, period: str) -> RichText:
    """What stands in bold: the subject, with the degree unless that is the label."""
    if degree.field is None:
        return strong(degree.degree)
    return strong(
        joined(degree.degree if period else None, degree.field, separator=" ")
    )


def _thesis(degree: Degree, locale: Locale) -> RichText:
    title = emphasised(degree.thesis) if degree.thesis else None
    advisors = listed(degree.advisor, locale)
    return opening(
        joined(
            labelled(locale.thesis, title, locale),
            filled(locale.advised_by, advisors),
        )
    )
