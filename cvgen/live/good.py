"""A build that has succeeded, and the seal by which its file is known again.

Part of ``live``.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from msgspec.structs import replace

from cvgen.files.fingerprint import Fingerprint
from cvgen.model.date import PartialDate
from cvgen.plan import Inputs, Plan, Result
from cvgen.record.seal import Seal, digest_name, seal_file

if TYPE_CHECKING:  # few CVs have a preset
    from cvgen.presets.report import Change

__all__ = ["Good", "named_files", "sealed"]

STYLE_FILE = ".csl"


class Good(msgspec.Struct, frozen=True, kw_only=True):
    """What was built of what; ``pdf`` are the bytes of the file.

    ``renamed`` are the changes of a preset in the name.
    """

    variant: str
    plan: Plan
    inputs: Inputs
    result: Result
    pdf: bytes
    file_name: str
    renamed: tuple[Change, ...] = ()


def sealed(good: Good, found: Fingerprint, data: Path) -> Good:
    """The build with a seal in its file, if the fingerprint tells all of it.

    A build that warns is to be made again, so that it warns again; and what fonts a
    machine has is in no fingerprint.
    """
    is_told = named_files(good.plan, data) <= found.files.keys()
    if good.result.diagnostics or good.inputs.fonts.has_reserves or not is_told:
        return good
    seal = Seal(
        inputs=found.digest,
        name=digest_name(good.file_name),
        pages=len(good.result.pages),
        until=_until(good.plan),
    )
    return replace(good, pdf=seal_file(good.result.pdf, seal))


def named_files(plan: Plan, data: Path) -> set[Path]:
    """The files that the data name."""
    photo, style = plan.cv.profile.photo, plan.variant.citation_style
    named = {data / photo.file} if photo and plan.variant.photo else set()
    return named | ({data / style} if style.endswith(STYLE_FILE) else set())


def _until(plan: Plan) -> str:
    """The last day on which there is no warning that the rules of a preset are old."""
    if not plan.preset:
        return ""
    from cvgen.presets.age import (  # noqa: PLC0415 — few CVs have a preset
        oldest_reading,
        word_day,
    )

    read = oldest_reading(plan.preset.preset)
    return word_day(PartialDate(read.year + 1, read.month, read.day))
