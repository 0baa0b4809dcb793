"""Read the texts of a CV: the author's files, and the locales and themes.

Part of ``files``.
"""

from __future__ import annotations

from pathlib import Path

from cvgen.files.locales import bundled_locales
from cvgen.files.read import read_data
from cvgen.files.themes import theme_texts
from cvgen.files.variants import read_variant, usual_variant
from cvgen.plan import Sources

__all__ = ["read_sources"]


def read_sources(data: Path, variant: str = "") -> Sources:
    """The texts of a data folder's variant, or of the CV with everything.

    Raises:
        InvalidInput: Something is missing or cannot be read; all that is known is said.
    """
    profile, publications = read_data(data)
    variant = usual_variant(data, variant)
    return Sources(
        profile=profile,
        publications=publications,
        variant=read_variant(data, variant) if variant else None,
        variant_name=variant,
        locales=bundled_locales(),
        themes=theme_texts(data),
    )
