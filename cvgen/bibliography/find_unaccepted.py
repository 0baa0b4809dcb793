"""Find works that nobody has accepted and that took places nobody chose them for.

Part of ``bibliography``, a step of ``examine``. Undated works are the newest of all,
and the first ten works of a list that is cut are manuscripts before they are papers.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from cvgen.bibliography.cited import cited_in_texts
from cvgen.bibliography.find_repeats import ListAt
from cvgen.bibliography.progress import is_accepted
from cvgen.bibliography.select import newest_year, select_works
from cvgen.bibliography.work import OwnedWork
from cvgen.counted import counted
from cvgen.diagnostics import Diagnostic, warning
from cvgen.model.cv import Cv
from cvgen.model.publication import Publication
from cvgen.model.selection import Selection
from cvgen.model.variant import Variant
from cvgen.model.work_type import Status

__all__ = ["find_unaccepted"]

MOST_NAMED = 4
"""Works that the message names."""


def find_unaccepted(
    cv: Cv, variant: Variant, lists: Sequence[ListAt]
) -> Iterator[Diagnostic]:
    """A warning of each list that is cut and holds works that nobody chose."""
    for one in lists:
        works = [work.work for work in one.works.works()]
        unready = [work for work in works if not (work.selected or is_accepted(work))]
        if not unready or _is_chosen(one):
            continue
        pool = _uncut(one.choice.select, cv, variant)
        cited = cited_in_texts(cv.profile, variant)
        names = [work.id for work in unready if work.id not in cited]
        if names and len(works) < len(pool):
            yield _told(one, names, len(works), _hints(one, pool, variant))


def _is_chosen(one: ListAt) -> bool:
    """Whether a list is not cut, or somebody has said which works go into it."""
    select = one.choice.select
    by_name = (select.ids, select.list, select.keywords, select.funded_by)
    by_state = (select.status, select.exclude_status)
    others = (select.authorship, one.choice.sort, select.selected is not None)
    return select.first is None or any((*by_name, *by_state, *others))


def _uncut(select: Selection, cv: Cv, variant: Variant) -> list[Publication]:
    """The works of a list that takes all; none of its filters asks for the owner."""
    works = [OwnedWork(work, None) for work in cv.publications]
    found = select_works(works, select, newest_year(cv, variant))
    return [one.work for one in found]


def _told(
    one: ListAt, names: Sequence[str], most: int, hints: tuple[str, ...]
) -> Diagnostic:
    more = len(names) - MOST_NAMED
    rest = (f"{counted(more, 'more work')}",) if more > 0 else ()
    told = "; ".join((*(f"`{name}`" for name in names[:MOST_NAMED]), *rest))
    verb = "is" if len(names) == 1 else "are"
    return warning(
        "unaccepted-first",
        f"{len(names)} of the {counted(most, 'work')} that this list is cut to {verb} "
        f"neither `selected` nor accepted yet: {told}",
        path=one.path,
        hints=hints,
    )


def _hints(
    one: ListAt, pool: Sequence[Publication], variant: Variant
) -> tuple[str, ...]:
    """What to write to the works and into the variant, if it has a place for that."""
    to_works = "write `selected: true` to the works that are to stand here"
    select = replace(one.choice.select, first=None, last_years=None)
    if variant.preset and select == Selection(keep_cited=True):
        return (to_works,)
    states = {work.status for work in pool if not is_accepted(work)}
    named = ", ".join(one.value for one in Status if one in states)
    into = "`selected: true` into the `select` of this list"
    is_marked = any(work.selected for work in pool)
    return (
        f"write {into}" if is_marked else f"{to_works}, and {into}",
        f"or write `exclude-status: [{named}]` there",
    )
