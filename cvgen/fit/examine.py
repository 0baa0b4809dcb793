"""What a variant says of fitting that means nothing, or cannot be done.

Part of ``fit``, before anything is tried.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvgen.diagnostics import DataPath, Diagnostic, error, warning
from cvgen.fit.drops import DETAILS, PUBLICATIONS
from cvgen.model.cv import Cv
from cvgen.model.droppable import Droppable
from cvgen.model.entry_order import EntryOrder
from cvgen.model.section_key import SectionKey
from cvgen.model.variant import Variant
from cvgen.suggestion import suggest

__all__ = ["examine_fit"]

VARIANT = DataPath("variant")
KEYS = tuple(key.value for key in SectionKey if key is not SectionKey.SECTIONS)


def examine_fit(variant: Variant, cv: Cv) -> Iterator[Diagnostic]:
    """What is wrong with ``fit`` and ``droppable``; the limit may be a preset's."""
    if variant.fit and variant.limits.pages is None:
        yield error(
            "no-limit",
            "`fit` needs a limit of pages",
            path=VARIANT.child("fit"),
            hints=("write `limits: {pages: 2}`, or name a preset that has one",),
        )
    if variant.droppable and not variant.fit:
        yield error(
            "no-fit",
            "`droppable` has no meaning without `fit`",
            path=VARIANT.child("droppable"),
            hints=("write `fit: yes`",),
        )
    known = (*KEYS, *(one.id for one in cv.profile.sections))
    for i, one in enumerate(variant.droppable):
        yield from _droppable(one, variant, known, VARIANT.child("droppable", i))


def _droppable(
    one: Droppable, variant: Variant, known: tuple[str, ...], path: DataPath
) -> Iterator[Diagnostic]:
    name = one.what
    if name not in known and name not in DETAILS:
        yield _unknown(name, known, path)
    elif name in known:
        yield from _section(one, variant, path)
    elif one.keep is not None or one.whole:
        message = f"`{name}` is a detail of works, which goes from all of them at once"
        hint = f"write `{name}` alone"
        yield error("bad-droppable", message, path=path, hints=(hint,))


def _section(one: Droppable, variant: Variant, path: DataPath) -> Iterator[Diagnostic]:
    name = one.what
    if name == PUBLICATIONS and one.whole:
        yield error(
            "bad-droppable",
            "publications go one by one, and never a selected one",
            path=path,
            hints=("delete `whole`",),
        )
    if one.keep and one.whole:
        yield error(
            "bad-droppable",
            f"`{name}` goes as a whole or keeps entries, not both",
            path=path,
            hints=("delete `keep` or `whole`",),
        )
    choices = [choice for choice in variant.sections if choice.section == name]
    is_chosen = variant.sections and not variant.preset
    if is_chosen and not choices and name not in DETAILS:
        yield warning(
            "idle-droppable",
            f"`{name}` is droppable, but this variant does not print it",
            path=path,
        )
    if not one.whole and any(it.order is EntryOrder.OLDEST for it in choices):
        yield error(
            "bad-droppable",
            f"the last entries of `{name}` would go, and they are the newest",
            path=path,
            hints=("write `order: newest` for the section, or `whole: yes` here",),
        )


def _unknown(name: str, known: tuple[str, ...], path: DataPath) -> Diagnostic:
    return error(
        "unknown-droppable",
        f"there is nothing called `{name}` that could be dropped",
        path=path,
        hints=suggest(name, (*known, *DETAILS))
        or ("name a section, `publications`, or a detail of works such as `links`",),
    )
