"""All checks of the data in their order.

The door of ``checks.lint``. Words and works are looked at as far as a variant prints
them, or all of them; metrics and private data matter only where they are printed.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from cvgen.bibliography.bibliography import Bibliography
from cvgen.checks.lint.author_names import check_author_names
from cvgen.checks.lint.brackets import check_brackets
from cvgen.checks.lint.coauthor_spellings import check_coauthor_spellings
from cvgen.checks.lint.double_words import check_double_words
from cvgen.checks.lint.forbidden import NOTHING_FORBIDDEN, Forbidden
from cvgen.checks.lint.groups import check_groups
from cvgen.checks.lint.metrics import check_metrics
from cvgen.checks.lint.missing_dois import check_missing_dois
from cvgen.checks.lint.placeholders import check_placeholders
from cvgen.checks.lint.printed import Printed, printed_by
from cvgen.checks.lint.private_data import check_private_data
from cvgen.checks.lint.reversed_pages import check_reversed_pages
from cvgen.checks.lint.same_work import check_same_work
from cvgen.checks.lint.split_names import check_split_names
from cvgen.checks.lint.states import check_states
from cvgen.checks.lint.texts import PlacedText, gather_texts
from cvgen.checks.lint.title_key import own_families
from cvgen.checks.lint.unread_marks import check_unread_marks
from cvgen.checks.lint.venue_spellings import check_venue_spellings
from cvgen.diagnostics import Diagnostic, Severity
from cvgen.model.cv import Cv
from cvgen.model.date import PartialDate
from cvgen.model.publication import Publication
from cvgen.model.variant import Variant

__all__ = ["lint", "lint_forbidden"]


def lint(
    cv: Cv,
    variant: Variant | None,
    bibliography: Bibliography,
    *,
    today: PartialDate | None = None,
    forbidden: Forbidden = NOTHING_FORBIDDEN,
) -> tuple[Diagnostic, ...]:
    """What a reader would stumble over, profile and publications in the file's order.

    Args:
        cv: The record.
        variant: What is printed of it; without one, the whole record is looked at.
        bibliography: The lists of the variant, or of a CV with everything.
        today: The day that submissions are old on, unless the variant says another.
        forbidden: What the application forbids: an error each.
    """
    printed = printed_by(variant or Variant(), cv.profile, bibliography)
    texts = gather_texts(cv)
    shown = tuple(text for text in texts if printed.has(text))
    works = tuple(enumerate(cv.publications))
    listed = tuple(one for one in works if one[0] in printed.works)
    day = (variant.as_of if variant else None) or today
    return (
        *_of_application(cv, printed, shown, listed, forbidden),
        *_of_words(shown if variant else texts),
        *_of_works(cv, listed if variant else works, day),
    )


def lint_forbidden(
    cv: Cv, variant: Variant, bibliography: Bibliography, forbidden: Forbidden
) -> tuple[Diagnostic, ...]:
    """What an application forbids and a variant prints all the same: errors alone.

    It is what a build says, in which nothing else of these checks is heard.
    """
    printed = printed_by(variant, cv.profile, bibliography)
    shown = tuple(text for text in gather_texts(cv) if printed.has(text))
    listed = tuple((i, cv.publications[i]) for i in sorted(printed.works))
    found = _of_application(cv, printed, shown, listed, forbidden)
    return tuple(one for one in found if one.severity is Severity.ERROR)


Works: TypeAlias = tuple[tuple[int, Publication], ...]


def _of_application(
    cv: Cv,
    printed: Printed,
    shown: tuple[PlacedText, ...],
    listed: Works,
    forbidden: Forbidden,
) -> Iterator[Diagnostic]:
    yield from check_metrics(shown, listed, printed, forbidden.metrics)
    yield from check_private_data(cv.profile, shown, printed, forbidden.private)


def _of_words(texts: tuple[PlacedText, ...]) -> Iterator[Diagnostic]:
    yield from check_placeholders(texts)
    yield from check_double_words(texts)
    yield from check_brackets(texts)
    yield from check_unread_marks(texts)


def _of_works(cv: Cv, works: Works, as_of: PartialDate | None) -> Iterator[Diagnostic]:
    yield from check_same_work(works, own_families(cv.profile))
    yield from check_author_names(works)
    yield from check_groups(works)
    yield from check_split_names(works)
    yield from check_states(works, as_of)
    yield from check_missing_dois(works)
    yield from check_reversed_pages(works)
    yield from check_venue_spellings(works)
    yield from check_coauthor_spellings(cv.profile, works)
