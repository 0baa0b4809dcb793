"""Read a plan: the preset that a variant names is known only when that is loaded.

Part of ``files``.
"""

from __future__ import annotations

from pathlib import Path

from msgspec.structs import replace

from cvgen.diagnostics import DataPath, InvalidInput
from cvgen.files.presets import read_preset
from cvgen.kept import Kept
from cvgen.load import load
from cvgen.loading.variant import load_variant
from cvgen.model.cv import Cv
from cvgen.model.variant import Variant
from cvgen.plan import Plan, Sources, located

__all__ = ["read_plan"]

PRESET = DataPath("variant", ("preset",))


def read_plan(
    sources: Sources, data: Path, cv: Cv | None = None, kept: Kept | None = None
) -> Plan:
    """What is to be built, with the preset that the variant names.

    The texts are from the folder ``data``; ``cv`` is theirs, if loaded before, and
    ``kept`` what the builds before this one have left.

    Raises:
        InvalidInput: The data is at fault, or there is no such preset.
    """
    variant = load_variant(sources.variant) if sources.variant else Variant()
    try:
        name = variant.preset
        preset = read_preset(name, data, PRESET) if name else None
    except InvalidInput as invalid:
        raise InvalidInput(located(invalid.diagnostics, sources)) from None
    return load(replace(sources, preset=preset), cv, variant, kept)
