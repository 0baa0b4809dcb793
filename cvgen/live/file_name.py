"""What the PDF of a variant is called, as its preset wants it.

Part of ``live``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cvgen.document.filename import word_filename
from cvgen.files.variants import DEFAULT
from cvgen.plan import Plan

if TYPE_CHECKING:  # few CVs have a preset
    from cvgen.presets.report import Change

__all__ = ["name_file"]


def name_file(plan: Plan, name: str) -> tuple[str, tuple[Change, ...]]:
    """What the CV of a variant is called, and what its preset has changed in that.

    Raises:
        InvalidInput: The variant's pattern names what there is not.
    """
    shown = "" if name == DEFAULT else name
    file_name = word_filename(plan.cv.profile, plan.variant, shown)
    if not plan.preset:
        return file_name, ()
    from cvgen.presets.apply_file_name import (  # noqa: PLC0415 — few have a preset
        apply_file_name,
    )

    return apply_file_name(file_name, plan.preset.case.rules)
