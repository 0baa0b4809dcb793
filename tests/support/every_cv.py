"""Every CV that the samples make: each variant of each sample in each theme.

New variants and themes join by themselves: both are listed here and nowhere else.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType

from msgspec.structs import replace

from cvgen.files.bundled import bundled_folder
from cvgen.files.variants import variant_names
from cvgen.model.variant import ThemeName
from cvgen.pipeline import Inputs, Result, build, load
from tests.support.samples import LARGE, folder_sources, fonts

__all__ = ["THEMES", "every_cv", "variants"]

SAMPLES = {"sample": bundled_folder("data"), "large": LARGE}
THEMES = tuple(ThemeName)
EVERYTHING = ""
"""The name of no variant: the CV with all there is."""


def variants() -> tuple[tuple[str, str], ...]:
    """The samples' names with those of their variants."""
    return tuple(
        (sample, variant)
        for sample, folder in SAMPLES.items()
        for variant in (EVERYTHING, *variant_names(folder))
    )


@cache
def every_cv() -> Mapping[str, Result]:
    """The CVs by their names, built once for all tests."""
    return MappingProxyType(dict(_built()))


def _built() -> Iterator[tuple[str, Result]]:
    for sample, variant in variants():
        plan = load(folder_sources(SAMPLES[sample], variant))
        for theme in THEMES:
            themed = replace(plan, variant=replace(plan.variant, theme=theme))
            name = f"{sample}-{variant or 'everything'}-{theme.value}"
            yield name, build(themed, Inputs(fonts=fonts()))
