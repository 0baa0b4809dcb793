"""Every CV that the samples make: each variant of each sample in each theme.

New variants and themes join by themselves: both are listed here and nowhere else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType

from msgspec.structs import replace

from cvgen.files.bundled import bundled_folder
from cvgen.files.variants import variant_names
from cvgen.loading.source import SourceText
from cvgen.plan import Result
from tests.support.samples import LARGE, built_sources, folder_sources, themes

__all__ = ["CV_NAMES", "built_cv", "every_cv"]

SAMPLES = {"sample": bundled_folder("data"), "large": LARGE}
THEME = re.compile(r"^theme:.*$", re.MULTILINE)
EVERYTHING = ""
"""The name of no variant: the CV with all there is."""


def _named() -> Iterator[tuple[str, tuple[str, str, str]]]:
    for sample, folder in SAMPLES.items():
        for variant in (EVERYTHING, *variant_names(folder)):
            for theme in themes().names:
                name = f"{sample}-{variant or 'everything'}-{theme}"
                yield name, (sample, variant, theme)


_CVS = dict(_named())
CV_NAMES = tuple(_CVS)


@cache
def built_cv(name: str) -> Result:
    """A CV by its name, built once for all tests."""
    sample, variant, theme = _CVS[name]
    sources = folder_sources(SAMPLES[sample], variant)
    text = THEME.sub("", sources.variant.text if sources.variant else "")
    themed = SourceText("variant.yaml", f"{text}\ntheme: {theme}\n")
    return built_sources(replace(sources, variant=themed), SAMPLES[sample])


def every_cv() -> Mapping[str, Result]:
    """All of them by their names."""
    return MappingProxyType({name: built_cv(name) for name in CV_NAMES})
