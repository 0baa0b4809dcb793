"""Works for the tests of the phase: small, and owned by the last of two authors."""

from __future__ import annotations

from msgspec.structs import replace

from cvgen.bibliography.bibliography import Bibliography, Reference
from cvgen.bibliography.work import OwnedWork
from cvgen.loading.names import read_author
from cvgen.model.date import PartialDate
from cvgen.model.person import Author
from cvgen.model.publication import Publication
from cvgen.model.text import literal
from tests.support.samples import composed_bibliography

__all__ = [
    "BARE",
    "ME",
    "OTHER",
    "OWNER",
    "entry",
    "ids",
    "labels",
    "listed",
    "own",
    "references",
]

OWNER = "name: Mei Chen"
ME = read_author("Mei Chen")
OTHER = read_author("Ada Okafor")
BARE = Publication(id="w", title=literal("Flat minima"), author=(OTHER, ME))


def own(
    work: Publication = BARE,
    *,
    owner: int | None = 1,
    year: int | None = None,
    authors: tuple[Author, ...] = (),
) -> OwnedWork:
    """A work, perhaps of a year and by other authors."""
    changed = replace(
        work,
        issued=PartialDate(year) if year else work.issued,
        author=authors or work.author,
    )
    return OwnedWork(changed, owner)


def entry(key: str, **fields: str) -> str:
    """A work as an item of a YAML list; a field that is empty is left out."""
    known = {"title": key.capitalize(), "author": "[Ada Okafor, Mei Chen]"}
    known |= {"issued": "2024"} | {k.replace("_", "-"): v for k, v in fields.items()}
    lines = (f"{name}: {value}" for name, value in known.items() if value)
    return "\n  ".join((f"- id: {key}", *lines)) + "\n"


def listed(works: str, choice: str = "", variant: str = "") -> Bibliography:
    """The bibliography of works under one choice for its only list."""
    section = f"sections: [{{section: publications, {choice}}}]\n" if choice else ""
    return composed_bibliography(OWNER, works, f"{section}{variant}")


def references(bibliography: Bibliography) -> list[Reference]:
    """The references of all lists in printing order."""
    return [one for each in bibliography.lists for one in each.references()]


def ids(bibliography: Bibliography) -> list[str]:
    """The ids of the works of all lists in printing order."""
    return [one.work for one in references(bibliography)]


def labels(bibliography: Bibliography) -> dict[str, str]:
    """The printed numbers by the works' ids."""
    return {one.work: one.label for one in references(bibliography)}
