"""Read a plan: the preset that a variant names is known only when that is loaded.

Part of ``files``. The data and the variant are read whatever is wrong with the other,
so that all of it is said at once; what needs both is said not to have been checked.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from msgspec.structs import replace

from cvgen.diagnostics import DataPath, Diagnostic, InvalidInput, in_order, warning
from cvgen.kept import Kept
from cvgen.load import load, load_data
from cvgen.loading.locate_all import locate_all
from cvgen.loading.source import SourceText
from cvgen.loading.variant import load_variant, named_sections, section_ids
from cvgen.model.cv import Cv
from cvgen.model.date import PartialDate
from cvgen.model.variant import Variant
from cvgen.plan import Plan, Sources, located

__all__ = ["NOT_CHECKED", "read_plan", "tried", "vain_sections"]

PRESET = DataPath("variant", ("preset",))

NOT_CHECKED = warning("not-checked", "citations, lists and pages were not checked")

T = TypeVar("T")


def read_plan(
    sources: Sources,
    data: Path,
    cv: Cv | None = None,
    kept: Kept | None = None,
    today: PartialDate | None = None,
) -> Plan:
    """What is to be built, with the preset that the variant names.

    The texts are from the folder ``data``; ``cv`` is theirs, if loaded before, and
    ``kept`` what the builds before this one have left. Dates that are too far ahead of
    ``today`` are said.

    Raises:
        InvalidInput: The data or the variant is at fault, or there is no such preset.
    """
    found: list[Diagnostic] = []
    source = sources.variant
    cv = cv or tried(lambda: load_data(sources, kept), found)
    variant = (
        Variant() if source is None else tried(lambda: load_variant(source), found)
    )
    if cv is None or variant is None:
        found += vain_sections(source, sources.profile) if source else ()
        raise InvalidInput((*in_order(found), NOT_CHECKED))
    try:
        name = variant.preset
        preset = _read_preset(name, data) if name else None
        return load(replace(sources, preset=preset), cv, variant, kept, today)
    except InvalidInput as invalid:
        problems = located(invalid.diagnostics, sources)
        raise InvalidInput((*problems, NOT_CHECKED)) from None


def vain_sections(variant: SourceText, profile: SourceText) -> tuple[Diagnostic, ...]:
    """The sections that a variant names in vain, beside faults of it or of the data."""
    from cvgen.document.examine import unknown_sections  # noqa: PLC0415 — few have faults

    own = section_ids(profile)
    if own is None:
        return ()
    found = unknown_sections(named_sections(variant), own)
    return locate_all(found, {"variant": variant})


def _read_preset(name: str, data: Path) -> SourceText:
    from cvgen.files.presets import read_preset  # noqa: PLC0415 — few name one

    return read_preset(name, data, PRESET)


def tried(read: Callable[[], T], found: list[Diagnostic]) -> T | None:
    """What is read, or nothing if it is at fault, which is added to what was found."""
    try:
        return read()
    except InvalidInput as invalid:
        found += invalid.diagnostics
        return None
