"""Say which works a cut list would hold if it had all that the texts cite.

Part of ``document``, the step behind ``inline``, which finds works that are cited and
not listed; only when all texts are resolved is it known which places they may take.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from cvgen.counted import counted
from cvgen.diagnostics import Diagnostic
from cvgen.document.inline import InlineResolver
from cvgen.document.unresolved import UNLISTED
from cvgen.model.section_key import SectionKey
from cvgen.model.selection import Selection
from cvgen.model.variant import SectionChoice, Variant

__all__ = ["hint_at_works"]

KEPT = Selection(keep_cited=True)

CITE_LESS = "or leave the citation out"

MOST_WORKS = 20
"""Works that a hint names: nobody copies more by hand."""


def hint_at_works(found: InlineResolver, variant: Variant) -> Iterator[Diagnostic]:
    """What the texts of a variant refer to in vain, once all of them are resolved.

    Of a work that its only list lacks, the hint says how that would have it.
    """
    hint = _hint(found, variant)
    for one in found.diagnostics:
        is_meant = bool(hint) and one.code == UNLISTED
        yield replace(one, hints=(hint, CITE_LESS)) if is_meant else one


def _hint(found: InlineResolver, variant: Variant) -> str:
    """What to write into the variant or to the works; nothing if that is not clear."""
    name = SectionKey.PUBLICATIONS.value
    choices = [one for one in variant.sections if one.section == name]
    if len(choices) != 1:
        return ""
    select = choices[0].select
    if select.first is not None:
        return _for_cut_list(choices[0], select.first, found)
    if select == Selection(selected=True):
        return f"write `selected: true` to {_worded(tuple(found.missing))}"
    return ""


def _for_cut_list(choice: SectionChoice, most: int, found: InlineResolver) -> str:
    """How a list of the first works keeps all that is cited, or is written out.

    It keeps no work for what other works say of it.
    """
    room = most - sum(work in found.cited for work in found.listed) - len(found.missing)
    if room < 0:
        is_told = choice.select.keep_cited
        return (
            f"cite {counted(most, 'work')} at most: no more are listed"
            if is_told
            else ""
        )
    if _is_cut_by_preset(choice.select):
        return ""
    if choice.select == Selection(first=most) and not _is_cited_by_works(found):
        return f"write `select: {{first: {most}, keep-cited: true}}`"
    if most > MOST_WORKS:
        return ""
    ids = ", ".join((*_kept(found, room), *found.missing))
    sort = "" if choice.sort else " and `sort: -issued`"
    return f"write `select: {{ids: [{ids}]}}`{sort}"


def _is_cut_by_preset(select: Selection) -> bool:
    """Whether a preset may have made all of a choice, which no variant then says.

    Such a list keeps all that is cited, but for what only works say or a rule forbids.
    """
    ruled = replace(select, first=None, selected=None, list="", status=())
    return select.keep_cited and replace(ruled, last_years=None) == KEPT


def _is_cited_by_works(found: InlineResolver) -> bool:
    """Whether a work says something of another that no list has."""
    unlisted = (one.path for one in found.diagnostics if one.code == UNLISTED)
    return any(path and path.document == "publications" for path in unlisted)


def _kept(found: InlineResolver, room: int) -> Iterator[str]:
    """The listed works that are cited, and the first of the others that have room."""
    for work in found.listed:
        if work not in found.cited:
            room -= 1
        if work in found.cited or room >= 0:
            yield work


def _worded(works: Sequence[str]) -> str:
    """Works by their ids, the first of very many."""
    named = " and ".join(f"`{work}`" for work in works[:MOST_WORKS])
    more = len(works) - MOST_WORKS
    return f"{named} and {counted(more, 'work')} more" if more > 0 else named
