"""A preset file becomes a ``Preset``, or every problem of it.

Part of ``loading``, beside ``load``.
"""

from __future__ import annotations

from cvgen.loading.evidence import refuse_unsourced
from cvgen.loading.fault import Fault
from cvgen.loading.source import SourceText
from cvgen.loading.whole import load_whole
from cvgen.model.preset.preset import Preset

__all__ = ["load_preset"]

EMPTY = Fault(
    "empty-file",
    "the preset is empty",
    ("copy one that `cvgen presets` lists, and change it",),
)


def load_preset(source: SourceText) -> Preset:
    """Read a preset.

    Raises:
        InvalidInput: with all problems of the file.
    """
    return load_whole(source, "preset", Preset, EMPTY, refuse_unsourced)
