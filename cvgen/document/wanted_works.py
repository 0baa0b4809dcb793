"""Say which works a cut list would hold if it had all that the texts cite.

Part of ``document``, the step behind ``inline``, which finds works that are cited and
not listed; only when all texts are resolved is it known which places they may take.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from msgspec.structs import replace

from cvgen.diagnostics import Diagnostic
from cvgen.document.inline import InlineResolver
from cvgen.document.unresolved import UNLISTED
from cvgen.model.section_key import SectionKey
from cvgen.model.selection import Selection
from cvgen.model.variant import Variant

__all__ = ["hint_at_works"]

CITE_LESS = "or leave the citation out"


def hint_at_works(found: InlineResolver, variant: Variant) -> Iterator[Diagnostic]:
    """What the texts of a variant refer to in vain, once all of them are resolved.

    Of a work that its only list lacks, the hint says how that would have it.
    """
    hint = _hint(variant, tuple(found.listed), found.cited, tuple(found.missing))
    for one in found.diagnostics:
        is_meant = bool(hint) and one.code == UNLISTED
        yield replace(one, hints=(hint, CITE_LESS)) if is_meant else one


def _hint(
    variant: Variant,
    listed: Sequence[str],
    cited: Collection[str],
    missing: Sequence[str],
) -> str:
    """What to write into the variant or to the works; nothing if that is not clear.

    ``listed`` are the works of the variant in printing order, ``cited`` those of them
    that its texts cite, ``missing`` the others that they cite, in order of appearance.
    """
    name = SectionKey.PUBLICATIONS.value
    choices = [one for one in variant.sections if one.section == name]
    if len(choices) != 1:
        return ""
    select = choices[0].select
    if select.first is not None:
        ids = _within(select.first, listed, cited, missing)
        if ids and select == Selection(first=select.first):
            return f"write `select: {{first: {select.first}, keep-cited: true}}`"
        sort = "" if choices[0].sort else " and `sort: -issued`"
        return f"write `select: {{ids: [{', '.join(ids)}]}}`{sort}" if ids else ""
    if select == Selection(selected=True):
        works = " and ".join(f"`{work}`" for work in missing)
        return f"write `selected: true` to {works}"
    return ""


def _within(
    most: int, listed: Sequence[str], cited: Collection[str], missing: Sequence[str]
) -> list[str]:
    """As many works as there may be, all that are cited among them."""
    kept = [work for work in listed if work in cited]
    room = most - len(kept) - len(missing)
    if room < 0:
        return []
    others = [work for work in listed if work not in cited][:room]
    return [work for work in listed if work in kept or work in others] + [*missing]
