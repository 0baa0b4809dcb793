"""Load the texts of a CV as a plan of it: the first of the two steps of a build.

Just below ``pipeline``, the second; in between ``files`` reads what the plan names: its
photo, its style, its fonts. A preset changes variant and theme before anything is built
of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from msgspec.structs import replace

from cvgen.checks.lint.far_dates import anchor_of, check_far_dates
from cvgen.checks.lint.prose_lists import check_prose_lists
from cvgen.diagnostics import Diagnostic, InvalidInput, warning
from cvgen.document.inherit import inherit, redesigned
from cvgen.kept import Kept
from cvgen.loading.load import load_cv
from cvgen.loading.locale import choose_locale, load_locale
from cvgen.loading.reload import reload_cv
from cvgen.loading.source import SourceText
from cvgen.loading.theme import LoadedTheme, load_theme, load_themes
from cvgen.loading.variant import load_variant
from cvgen.model.cv import Cv
from cvgen.model.date import PartialDate
from cvgen.model.theme import USUAL_THEME, ThemeFile
from cvgen.model.variant import Variant
from cvgen.plan import Plan, Sources, located, stop_at_errors

if TYPE_CHECKING:
    from cvgen.presets.report import PresetInForce

__all__ = ["load", "load_data"]

USUAL_LOCALE = "en-GB"


def load(
    sources: Sources,
    cv: Cv | None = None,
    variant: Variant | None = None,
    kept: Kept | None = None,
    today: PartialDate | None = None,
) -> Plan:
    """The texts as values; ``cv`` and ``variant`` are theirs, if loaded before.

    ``kept`` is what the builds before this one have left to it. ``today`` is for
    nothing but to tell which dates are too far ahead to be true.

    Raises:
        InvalidInput: The data is at fault; all that is known of a file is said.
    """
    cv = cv or load_data(sources, kept)
    kept = kept or Kept()
    if variant is None:
        variant = load_variant(sources.variant) if sources.variant else Variant()
    variant, in_force = _in_force(variant, sources, cv)
    cv = in_force.case.cv if in_force else cv
    variant, found = _anchored(variant, cv, today)
    found = (*found, *check_prose_lists(cv.profile))
    language = variant.language or cv.profile.language
    locales = dict(sources.locales)
    name = choose_locale(language, locales)
    words = locales[name or USUAL_LOCALE]
    themes = _load_themes(variant, sources, kept)
    theme = redesigned(inherit(one.theme for one in themes), variant.design)
    if in_force:
        from cvgen.presets.prepare import fit_theme  # noqa: PLC0415 — as below

        theme, in_force = fit_theme(theme, in_force)
    return Plan(
        sources=sources,
        cv=cv,
        variant=variant,
        locale=kept.locale.get(words, lambda: load_locale(words)),
        locale_name=name or USUAL_LOCALE,
        themes=themes,
        theme=theme,
        preset=in_force,
        diagnostics=(*found, *_examine_locale(language, name, locales)),
    )


def load_data(sources: Sources, kept: Kept | None = None) -> Cv:
    """The profile and the works as values.

    Raises:
        InvalidInput: They are at fault; all that is known of both is said.
    """
    texts = (sources.profile, sources.publications)
    return reload_cv(*texts, kept.texts) if kept else load_cv(*texts)


def _in_force(
    variant: Variant, sources: Sources, cv: Cv
) -> tuple[Variant, PresetInForce | None]:
    """The variant as its preset wants it, if it has one."""
    if not (variant.preset or variant.waive or variant.preset_overrides):
        return variant, None  # like most CVs, which need nothing that knows presets
    from cvgen.presets.rulings import (  # noqa: PLC0415 — for few, as was said
        examine_choices,
        refuse_idle_choices,
    )

    stop_at_errors(tuple(refuse_idle_choices(variant)), sources)
    if not variant.preset:
        return variant, None
    if sources.preset is None:
        message = f"the text of the preset {variant.preset} is not there"
        raise ValueError(message)
    from cvgen.loading.preset import (  # noqa: PLC0415 — most CVs have no preset
        load_preset,
    )
    from cvgen.presets.prepare import fit_variant  # noqa: PLC0415 — the same

    preset = load_preset(sources.preset)
    stop_at_errors(tuple(examine_choices(preset, variant)), sources)
    return fit_variant(variant, preset, cv)


def _anchored(
    variant: Variant, cv: Cv, today: PartialDate | None
) -> tuple[Variant, tuple[Diagnostic, ...]]:
    """The variant, which counts no years back from a date that cannot be true."""
    if today is None:
        return variant, ()
    if variant.as_of is None and (anchor := anchor_of(cv.publications, today)):
        variant = replace(variant, as_of=anchor)
    return variant, tuple(check_far_dates(cv, today))


def _load_themes(
    variant: Variant, sources: Sources, kept: Kept
) -> tuple[LoadedTheme, ...]:
    """The variant's theme and those that it is based on."""

    def load_one(source: SourceText) -> ThemeFile:
        return kept.themes.get(source, lambda: load_theme(source))

    try:
        return load_themes(variant.theme or USUAL_THEME, sources.themes, load_one)
    except InvalidInput as invalid:
        raise InvalidInput(located(invalid.diagnostics, sources)) from None


def _examine_locale(
    language: str, name: str | None, locales: dict[str, SourceText]
) -> Iterator[Diagnostic]:
    """That the words of a language are not there, but others in their place."""
    if name:
        return
    known = ", ".join(f"`{one}`" for one in locales)
    yield warning(
        "no-locale",
        f"there are no words in `{language}`: heads and labels are in English",
        hints=(f"languages known here: {known}",),
    )
