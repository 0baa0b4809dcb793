"""Small CVs that are too long, and the large one, for the tests of ``fit``."""

from __future__ import annotations

from msgspec.structs import replace

from cvgen.bibliography.bibliography import Bibliography
from cvgen.bibliography.compose import compose_bibliography
from cvgen.fit.attempt import FitCase
from cvgen.fit.drops import spelt_out
from cvgen.layout.settled import Settled
from cvgen.load import load
from cvgen.loading.source import SourceText
from cvgen.model.variant import Variant
from cvgen.plan import Plan
from tests.support.samples import (
    LARGE,
    folder_sources,
    fonts,
    inputs,
    planned,
    work,
)

__all__ = ["PROFILE", "PUBLICATIONS", "case", "large_case", "listed", "plan", "spelt"]

PROFILE = (
    "name: Ada Okafor\n"
    "summary: I listen. See [@work3].\n"
    "positions: [{title: Reader, start: 2020}]\n"
    "talks:\n"
    + "".join(f"  - {{title: Talk {n}, date: {2000 + n}}}\n" for n in range(12))
    + "skills: [{title: Tools, items: R}]\n".replace("title", "label")
)

PUBLICATIONS = "".join(
    work(n, f"On the length of curricula, part {n}")
    + ("  selected: yes\n" if n in {1, 5} else "")
    + ("  links: {code: https://example.org/code}\n" if n % 2 else "")
    for n in range(8)
)


def plan(variant: str) -> Plan:
    """What a variant makes of the CV."""
    return planned(PROFILE, PUBLICATIONS, variant)


def spelt(variant: str) -> Variant:
    """A variant that names its sections."""
    found = plan(variant)
    return spelt_out(found.variant, found.cv)


def listed(variant: Variant) -> Bibliography:
    """The works of a variant."""
    found = plan("{}")
    return compose_bibliography(found.cv, variant, found.locale)


def case(variant: str) -> FitCase:
    """All that fitting needs to know."""
    found = plan(variant)
    return FitCase(
        cv=found.cv,
        variant=spelt_out(found.variant, found.cv),
        locale=found.locale,
        theme=found.theme,
        preset=found.preset.case if found.preset else None,
        fonts=fonts(),
        settled=Settled(),
    )


def large_case(variant: str) -> FitCase:
    """The large sample with all that a variant says is droppable."""
    source = SourceText("variant.yaml", variant)
    sources = replace(folder_sources(LARGE), variant=source)
    plan, tried = load(sources), inputs()
    return FitCase(
        cv=plan.cv,
        variant=spelt_out(plan.variant, plan.cv),
        locale=plan.locale,
        theme=plan.theme,
        fonts=tried.fonts.preferring(plan.locale.language),
        hyphenator=tried.hyphenator,
        settled=Settled(),
    )
