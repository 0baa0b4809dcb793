"""Plan a variant: its file, and the preset that it names.

Part of ``cli``, for every command that looks at a variant.
"""

from __future__ import annotations

from pathlib import Path

from msgspec.structs import replace

from cvgen.diagnostics import DataPath, InvalidInput
from cvgen.files.presets import read_preset
from cvgen.loading.variant import load_variant
from cvgen.model.cv import Cv
from cvgen.model.variant import Variant
from cvgen.pipeline import Plan, Sources, load, located

__all__ = ["plan_variant"]

PRESET = DataPath("variant", ("preset",))


def plan_variant(sources: Sources, folder: Path, cv: Cv | None = None) -> Plan:
    """What the texts of a data folder say; ``cv`` is theirs, if loaded before.

    Raises:
        InvalidInput: The data is at fault, or there is no such preset.
    """
    variant = load_variant(sources.variant) if sources.variant else Variant()
    try:
        name = variant.preset
        preset = read_preset(name, folder, PRESET) if name else None
    except InvalidInput as invalid:
        raise InvalidInput(located(invalid.diagnostics, sources)) from None
    return load(replace(sources, preset=preset), cv, variant)
