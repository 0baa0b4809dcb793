"""Read what a build depends on beside the texts: fonts, photo, style, moment.

Part of ``files``.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from cvgen.files.environment import build_day, source_date_epoch
from cvgen.files.families import find_families
from cvgen.files.fonts import fonts_for
from cvgen.files.hyphenation import Patterns
from cvgen.files.photo import read_photo
from cvgen.kept import Kept
from cvgen.model.citation_style import CitationStyle
from cvgen.model.variant import Variant
from cvgen.plan import Inputs, Plan

__all__ = ["read_inputs"]

PATTERNS = Patterns()


def read_inputs(
    plan: Plan,
    data: Path,
    environment: Mapping[str, str],
    kept: Kept | None = None,
) -> Inputs:
    """The inputs of a plan whose texts are from the folder ``data``.

    Fonts that ``kept`` has are not opened again.

    Raises:
        InvalidInput: Something that the plan names is missing or cannot be read.
    """
    kept = kept or Kept()
    epoch = source_date_epoch(environment)
    named = find_families(plan, data, kept)
    return Inputs(
        fonts=fonts_for(plan.sources, plan.locale_name, named.faces, kept),
        substitutes=named.substitutes,
        hyphenator=PATTERNS,
        picture=read_photo(plan.cv.profile, plan.variant, data),
        style=_style(plan.variant, data),
        epoch=epoch,
        today=build_day(epoch),
    )


def _style(variant: Variant, data: Path) -> CitationStyle | None:
    if not variant.citation_style:
        return None
    from cvgen.files.citation_style import (  # noqa: PLC0415 — few variants name one
        read_style,
    )

    return read_style(variant, data)
