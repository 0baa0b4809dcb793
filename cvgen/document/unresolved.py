"""Say what in a prose leads nowhere, and what may have been meant.

Part of ``document``; ``inline`` finds these, here they are worded.
"""

from __future__ import annotations

from collections.abc import Iterable

from cvgen.diagnostics import DataPath, Diagnostic, error, warning
from cvgen.document.facts import Facts
from cvgen.suggestion import named, suggest

__all__ = [
    "UNLISTED",
    "ambiguous_citation",
    "ambiguous_metric",
    "bare_id",
    "unknown_count",
    "unknown_metric",
    "unresolved_citation",
]

UNLISTED = "unlisted-citation"


def bare_id(work: str, where: str, origin: DataPath | None) -> Diagnostic:
    """An id without the brackets that make it a citation, and words to find it by."""
    return warning(
        "bare-citation",
        f"`@{work}` is printed as it stands, though a work has that id",
        path=origin,
        hints=(f"write `[@{work}]` for the number of the work",),
        found=where,
    )


def unresolved_citation(work: str, facts: Facts, origin: DataPath | None) -> Diagnostic:
    """A citation of a work that there is not, or that this variant does not list."""
    if work in facts.unlisted:
        return error(
            UNLISTED,
            f"`{work}` is cited, but no list of this variant has it",
            path=origin,
            hints=("let a list of the variant `select` it, or leave the citation out",),
            found=f"@{work}",
        )
    hints = suggest(work, facts.citations, most=3, form="`[@{}]`")
    return error(
        "unresolved-citation",
        f"no work has the id `{work}`",
        path=origin,
        hints=hints or ("cite a work by the `id` that it has in the publications",),
        found=f"@{work}",
    )


def ambiguous_citation(work: str, text: str, origin: DataPath | None) -> Diagnostic:
    """A citation that more than one work of the CV answers to."""
    return warning(
        "ambiguous-citation",
        f"`{work}` is cited as {text}, and another work has the same number",
        path=origin,
        hints=("give the lists a `prefix` or number them with `scheme: continuous`",),
        found=f"@{work}",
    )


def ambiguous_metric(name: str, text: str, origin: DataPath | None) -> Diagnostic:
    """A metric whose name another one has too."""
    return warning(
        "ambiguous-metric",
        f"several metrics are called `{name}`, and this one is printed: {text}",
        path=origin,
        hints=("give each a name of its own, such as `h-index (Scopus)`",),
        found=f"{{metric:{name}",
    )


def unknown_count(kind: str, facts: Facts, origin: DataPath | None) -> Diagnostic:
    """A count of works of a kind that there is not."""
    return _unknown("unknown-count", "count", kind, facts.counts.kinds(), origin)


def unknown_metric(name: str, facts: Facts, origin: DataPath | None) -> Diagnostic:
    """A metric that the profile does not have."""
    return _unknown("unknown-metric", "metric", name, tuple(facts.metrics), origin)


def _unknown(
    code: str, what: str, name: str, known: Iterable[str], origin: DataPath | None
) -> Diagnostic:
    names = tuple(known)
    near = suggest(name, names, form=f"`{{{{{what}:{{}}}}}}`")
    rest = f"there are: {named(names)}" if names else f"the profile has no `{what}s`"
    return error(
        code,
        f"there is no {what} `{name}`",
        path=origin,
        hints=near or (rest,),
        found=f"{{{what}:{name}",
    )
