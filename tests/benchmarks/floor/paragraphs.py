"""What ``bare.typ`` prints of each work: three lines that belong together.

The second step of the floor.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tests.benchmarks.floor.read import Value

__all__ = ["Texts", "paragraphs_of"]

Texts = tuple[str, ...]
"""A work's number and title; its authors; where and when it appeared."""


def paragraphs_of(works: Sequence[dict[str, Value]]) -> Iterator[Texts]:
    """The texts of every work, numbered from one."""
    for number, work in enumerate(works, 1):
        get = work.get
        authors = get("author", ())
        names = authors if type(authors) is list else (authors,) if authors else ()
        year = f"{get('issued', '')}".partition("-")[0]
        yield (
            f"{number}. {get('container-title-short', '')} {get('title', '')}",
            ", ".join(
                [_named(one) if type(one) is str else _parts(one) for one in names]
            ),
            f"{get('container-title', '')}, {year}. {get('DOI', '')}",
        )


@cache
def _named(name: str) -> str:
    return " ".join(name.split(", ")[::-1])


def _parts(name: Value) -> str:
    if not isinstance(name, dict):
        return str(name)
    whole = f"{name.get('given', '')} {name.get('family', '')}"
    return str(name.get("literal", whole))
