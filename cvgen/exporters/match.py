"""Match narratives with the boxes of a form.

Part of ``exporters``. A variant's ``boxes`` come first; else a box takes the narrative
that has its id, else the one that has its title. One that is for this preset wins over
one that is for any, and one that is for others is passed over.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from cvgen.diagnostics import DataPath, Diagnostic, error, warning
from cvgen.exporters.expand import Expanded
from cvgen.model.box_choice import BoxChoice
from cvgen.model.narrative import Narrative
from cvgen.model.preset.narrative import Box
from cvgen.suggestion import suggest_or_list

__all__ = ["Match", "left_over", "match_boxes", "used_narratives"]

BOXES = DataPath("variant", ("boxes",))


class Match(msgspec.Struct, frozen=True):
    """The ids of the narratives of each box, by the box's id; and what is wrong."""

    narratives: dict[str, tuple[str, ...]]
    diagnostics: tuple[Diagnostic, ...] = ()


def match_boxes(
    boxes: tuple[Box, ...],
    choices: tuple[BoxChoice, ...],
    narratives: tuple[Narrative, ...],
    preset: str,
) -> Match:
    """Which narratives go into which box of a preset."""
    chosen = {one.box: one.narratives for one in choices}
    usable = [one for one in narratives if not one.for_ or preset in one.for_]
    usable.sort(key=lambda one: preset not in one.for_)
    found = {
        box.id: chosen[box.id] if box.id in chosen else _fitting(box, usable)
        for box in boxes
    }
    known = {one.id for one in narratives}
    kept = {
        key: tuple(name for name in names if name in known)
        for key, names in found.items()
    }
    return Match(kept, tuple(_problems(boxes, choices, narratives, preset)))


def _fitting(box: Box, usable: list[Narrative]) -> tuple[str, ...]:
    """The narrative with a box's id or title."""
    title = box.title.casefold()
    by_id = [one.id for one in usable if one.id == box.id]
    by_title = [one.id for one in usable if one.title.casefold() == title]
    if box.texts is not None:
        return tuple(dict.fromkeys((*by_id, *by_title)))
    return tuple(by_id or by_title)[:1]


def _problems(
    boxes: tuple[Box, ...],
    choices: tuple[BoxChoice, ...],
    narratives: tuple[Narrative, ...],
    preset: str,
) -> Iterator[Diagnostic]:
    """Choices that name no box or no narrative, or one that is for others."""
    ids = [one.id for one in boxes]
    by_id = {one.id: one for one in narratives}
    for choice in choices:
        path = BOXES.child(choice.box)
        if choice.box not in ids:
            message = f"the preset `{preset}` has no box `{choice.box}`"
            hints = suggest_or_list(choice.box, ids)
            yield error("unknown-box", message, path=path, hints=hints)
        for name in choice.narratives:
            if name not in by_id:
                message = f"there is no narrative `{name}`"
                hints = suggest_or_list(name, by_id)
                yield error("unknown-narrative", message, path=path, hints=hints)
            elif by_id[name].for_ and preset not in by_id[name].for_:
                theirs = ", ".join(by_id[name].for_)
                message = f"the narrative `{name}` is for {theirs} and not for {preset}"
                hint = f"add {preset} to its `for`"
                yield warning("other-preset", message, path=path, hints=(hint,))


def used_narratives(match: Match, expanded: Expanded) -> frozenset[str]:
    """The ids of narratives that stand in a box, also as a part of another."""
    return frozenset(
        part
        for names in match.narratives.values()
        for name in names
        for part in expanded.parts.get(name, frozenset())
    )


def left_over(
    match: Match, expanded: Expanded, narratives: tuple[Narrative, ...], preset: str
) -> tuple[str, ...]:
    """Narratives for this preset, or for any, that stand in no box.

    What another narrative uses stands in the boxes of that one, of whatever preset.
    """
    borrowed = (part for key, parts in expanded.parts.items() for part in parts - {key})
    used = used_narratives(match, expanded).union(borrowed)
    return tuple(
        one.id
        for one in narratives
        if one.id not in used and (not one.for_ or preset in one.for_)
    )
