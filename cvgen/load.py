"""Load the texts of a CV as a plan of it: the first of the two steps of a build.

Just below ``pipeline``, the second; in between ``files`` reads what the plan names: its
photo, its style, its fonts. A preset changes variant and theme before anything is built
of them.
"""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import replace

from cvgen.checks.lint.far_dates import anchor_of, check_far_dates
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
from cvgen.model.theme import ThemeFile
from cvgen.model.variant import Variant
from cvgen.plan import Plan, Sources, located, stop_at_errors
from cvgen.presets.report import PresetInForce
from cvgen.presets.rulings import examine_choices, refuse_idle_choices

__all__ = ["load", "load_data"]

USUAL_LOCALE = "en-GB"
USUAL_THEME = "modern"


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
    variant, far = _anchored(variant, cv, today)
