"""Report authors who are nobody: "and others", "et al.", "Lastname, Firstname".

Part of ``checks.lint``. The plainest of these are refused when the list is read; here
are those that come as a group, as a mapping or in another language.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from cvgen.checks.lint.placeholders import find_placeholders, replace_them
from cvgen.diagnostics import DataPath, Diagnostic, warning
from cvgen.model.person import Name
from cvgen.model.publication import Publication

__all__ = ["check_author_names"]

REST = re.compile(
    r"(?:.*\s)?(?:et\.?\s?al(?:ii|iae)?\.?|u\.\s?(?:v\.\s?)?a\.|und andere"
    r"|(?:and|&)\s(?:\d+\s)?(?:\w+\s)?others?|others|и\sдр\.?|y\sotros|e\saltri"
    r"|et\sautres|e\soutros|\.\.\.|…)|等|他|.+\s[等他]",
    re.IGNORECASE,
)


def check_author_names(
    works: Iterable[tuple[int, Publication]],
) -> Iterator[Diagnostic]:
    """Authors that stand for others, and placeholders; works with their positions.

    A list that is said not to be whole is one that funders do not take.
    """
    for index, work in works:
        for place, author in enumerate(work.author):
            if _is_nobody(author.literal, author.given, author.family):
                yield _said(author, DataPath("publications", (index, "author", place)))
        if work.and_others:
            yield _cut(work, DataPath("publications", (index, "and-others")))


@lru_cache(maxsize=65536)
def _is_nobody(literal: str, given: str, family: str) -> bool:
    name = literal or f"{given} {family}"
    return _is_rest(name) or any(map(find_placeholders, (literal, given, family)))


def _is_rest(name: str) -> bool:
    return REST.fullmatch(name.strip()) is not None


def _cut(work: Publication, path: DataPath) -> Diagnostic:
    return warning(
        "truncated-authors",
        f"authors of `{work.id}` are not named: `and-others` prints `et al.` for them",
        path=path,
        hints=("name them all and delete `and-others`",),
    )


def _said(author: Name, path: DataPath) -> Diagnostic:
    if not _is_rest(author.display):
        return replace_them((author.display,), path)
    return warning(
        "truncated-authors",
        f"`{author.display}` stands for authors who are not named",
        path=path,
        hints=("name all authors: a variant's `limit` cuts the list",),
    )
