"""What there is a JSON Schema of.

Part of ``cli``; a module of its own, so that the choice can be offered before anything
else is loaded.
"""

from __future__ import annotations

from enum import Enum

from cvgen.model.files import DataFile

__all__ = ["Described"]


class Described(Enum):
    """The data files, and what ``--format json`` of a command prints."""

    PROFILE = DataFile.PROFILE.value
    PUBLICATIONS = DataFile.PUBLICATIONS.value
    VARIANT = DataFile.VARIANT.value
    THEME = DataFile.THEME.value
    PRESET = DataFile.PRESET.value
    MEASUREMENT = "measurement"
    JUDGEMENT = "judgement"
    BUILD = "build"
