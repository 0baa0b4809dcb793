"""Records for the tests of the checks: small, from YAML, with what a variant prints."""

from __future__ import annotations

from collections.abc import Iterable

from cvgen.bibliography.compose import compose_bibliography
from cvgen.checks.lint.printed import Printed, printed_by
from cvgen.checks.lint.texts import PlacedText, gather_texts
from cvgen.diagnostics import Diagnostic
from cvgen.model.cv import Cv
from cvgen.model.publication import Publication
from cvgen.plan import Plan
from tests.support.samples import planned

__all__ = [
    "OWNER",
    "entry",
    "plan",
    "printed",
    "record",
    "said",
    "shown_texts",
    "texts",
    "works",
]

OWNER = "name: Mei Chen"


def entry(key: str, **fields: str) -> str:
    """A journal article as an item of a YAML list; what is empty is left out."""
    known = {"type": "article-journal", "title": f"On {key}", "issued": "2024"}
    known |= {"author": "[Ada Okafor, Mei Chen]"}
    known |= {name.replace("_", "-"): value for name, value in fields.items()}
    lines = (f"{name}: {value}" for name, value in known.items() if value)
    return "\n  ".join((f"- id: {key}", *lines)) + "\n"


def plan(profile: str = "", publications: str = "", variant: str = "") -> Plan:
    """What YAML says; the owner's name need not be written."""
    return planned(f"{OWNER}\n{profile}", publications or "[]", variant)


def record(profile: str = "", publications: str = "") -> Cv:
    """The record that YAML says."""
    return plan(profile, publications).cv


def works(*entries: str) -> tuple[tuple[int, Publication], ...]:
    """Works with their positions."""
    return tuple(enumerate(record(publications="".join(entries)).publications))


def texts(profile: str = "", publications: str = "") -> tuple[PlacedText, ...]:
    """All texts of a record."""
    return gather_texts(record(profile, publications))


def printed(of: Plan) -> Printed:
    """What a variant prints."""
    bibliography = compose_bibliography(of.cv, of.variant, of.locale)
    return printed_by(of.variant, of.cv.profile, bibliography)


def shown_texts(of: Plan) -> tuple[PlacedText, ...]:
    """The texts that a variant prints."""
    shown = printed(of)
    return tuple(text for text in gather_texts(of.cv) if shown.has(text))


def said(found: Iterable[Diagnostic]) -> list[tuple[str, str]]:
    """Place and message of each problem."""
    return [(str(one.path), one.message) for one in found]
