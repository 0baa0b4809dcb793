"""The composition of the phases and nothing else.

Inputs are values: texts, fonts, a moment. ``files`` gets them, ``cli`` says what came
of them. Two steps, because a variant says what else must be read: its photo, its style.
A preset changes variant and theme before anything is built of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from cvgen.bibliography.bibliography import Bibliography
from cvgen.bibliography.compose import compose_bibliography
from cvgen.checks.faces import check_faces
from cvgen.checks.limits import check_limits
from cvgen.checks.lint.forbidden import (
    NOTHING_FORBIDDEN,
    Forbidden,
    forbidden_by,
)
from cvgen.diagnostics import (
    Diagnostic,
    InvalidInput,
    has_errors,
    warning,
)
from cvgen.document.block import Document, Picture
from cvgen.document.compose import compose_document
from cvgen.document.inherit import inherit, redesigned
from cvgen.document.themes import theme_of
from cvgen.fit.examine import examine_fit
from cvgen.fit.report import Fitted
from cvgen.kept import Kept
from cvgen.layout.fontbook import FontBook
from cvgen.layout.settled import Settled
from cvgen.layout.typeset import typeset
from cvgen.loading.load import load_cv
from cvgen.loading.locale import choose_locale, load_locale
from cvgen.loading.locate_all import locate_all
from cvgen.loading.reload import reload_cv
from cvgen.loading.source import SourceText
from cvgen.loading.theme import (
    LoadedTheme,
    load_theme,
    load_themes,
)
from cvgen.loading.variant import load_variant
from cvgen.model.citation_style import CitationStyle
from cvgen.model.cv import Cv
from cvgen.model.date import PartialDate
from cvgen.model.preset.evidence import Breach
from cvgen.model.theme import ThemeFile
from cvgen.model.variant import Variant
from cvgen.pdf.write import write_pdf
from cvgen.plan import Inputs, Plan, Result, Sources, Stage
from cvgen.presets.age import check_age
from cvgen.presets.report import PresetInForce
from cvgen.presets.rulings import examine_choices, refuse_idle_choices
from cvgen.record.describe import describe_document
from cvgen.record.encode import encode_record
from cvgen.record.origin import origin_of
from cvgen.record.record import Origin

__all__ = [
    "Inputs",
    "Plan",
    "Result",
    "Sources",
    "Stage",
    "build",
    "compose",
    "forbidden_to",
    "load",
    "located",
]

USUAL_LOCALE = "en-GB"
USUAL_THEME = "modern"


def load(
    sources: Sources,
    cv: Cv | None = None,
    variant: Variant | None = None,
    kept: Kept | None = None,
) -> Plan:
    """The texts as values; ``cv`` and ``variant`` are theirs, if loaded before.

    ``kept`` is what the builds before this one have left to it.

    Raises:
        InvalidInput: The data is at fault; all that is known of a file is said.
    """
    texts = (sources.profile, sources.publications)
    cv = cv or (reload_cv(*texts, kept.texts) if kept else load_cv(*texts))
    kept = kept or Kept()
    if variant is None:
        variant = load_variant(sources.variant) if sources.variant else Variant()
    variant, in_force = _in_force(variant, sources, cv)
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
        diagnostics=() if name else (_no_locale(language, locales),),
    )


def _in_force(
    variant: Variant, sources: Sources, cv: Cv
) -> tuple[Variant, PresetInForce | None]:
    """The variant as its preset wants it, if it has one."""
    found: Iterable[Diagnostic] = refuse_idle_choices(variant)
    _stop_at_errors(tuple(found), sources)
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
    _stop_at_errors(tuple(examine_choices(preset, variant)), sources)
    return fit_variant(variant, preset, cv)


def build(
    plan: Plan,
    inputs: Inputs,
    kept: Kept | None = None,
    tell: Callable[[Stage], None] | None = None,
) -> Result:
    """All phases in order; ``kept`` is what the builds before this one have left to it.

    ``tell`` is told what comes next.

    Raises:
        InvalidInput: The data or the result is at fault; all that is known is said.
    """
    tell, kept = tell or _keep_silent, kept or Kept()
    variant, locale = plan.variant, plan.locale
    tell(Stage.COMPOSING)
    bibliography, document, found = compose(
        plan, inputs.style, inputs.picture, inputs.today, kept
    )
    fonts = inputs.fonts.preferring(locale.language)
    settled, report = kept.settled.get((fonts, locale.language), Settled), None
    settled.begin()
    if variant.fit and variant.limits.pages is not None:
        tell(Stage.FITTING)
        fitted = _fit(plan, inputs, fonts, settled, bibliography, document)
        _stop_at_errors((*found, *fitted.diagnostics), plan.sources)
        bibliography, document = fitted.bibliography, fitted.document
        report = fitted.report
    tell(Stage.SETTING)
    pages, problems = typeset(
        document,
        fonts,
        inputs.hyphenator,
        most=report.limit if report else None,
        settled=settled,
    )
    found = (*found, *check_faces(document, inputs.substitutes), *problems)
    _stop_at_errors(found, plan.sources)
    found = (*found, *check_limits(variant.limits, bibliography, len(pages)))
    tell(Stage.WRITING)
    origin = _origin(plan, inputs.epoch)
    record = describe_document(document, plan.cv, variant, origin, kept.described)
    written = encode_record(record)
    return Result(
        pdf=write_pdf(
            document, pages, epoch=inputs.epoch, record=written, known=kept.printed
        ),
        document=document,
        pages=pages,
        record=record,
        diagnostics=located(found, plan.sources),
        fit=report,
    )


def compose(
    plan: Plan,
    style: CitationStyle | None = None,
    picture: Picture | None = None,
    today: PartialDate | None = None,
    kept: Kept | None = None,
) -> tuple[Bibliography, Document, tuple[Diagnostic, ...]]:
    """The works and the document as the variant wants them, and what is to be said.

    It is the first step of a build and all that a format without pages needs.

    Raises:
        InvalidInput: The data is at fault, or prints what its preset forbids.
    """
    kept = kept or Kept()
    cv, variant, locale = plan.cv, plan.variant, plan.locale
    theme, problems = theme_of(plan.theme, variant.paper, variant.design)
    found = (*plan.diagnostics, *_age(plan, today), *problems)
    found = (*found, *examine_fit(variant, cv))
    bibliography = compose_bibliography(cv, variant, locale, style, kept.worded)
    document, problems = compose_document(
        cv,
        bibliography,
        variant,
        theme,
        locale,
        picture=picture,
        known=kept.rows,
    )
    found = (*found, *bibliography.diagnostics, *problems)
    found = (*found, *_refused(plan, bibliography))
    _stop_at_errors(found, plan.sources)
    return bibliography, document, found


def _keep_silent(_: Stage) -> None:
    pass


def _fit(
    plan: Plan,
    inputs: Inputs,
    fonts: FontBook,
    settled: Settled,
    bibliography: Bibliography,
    document: Document,
) -> Fitted:
    """The CV, which has been composed, within its limit of pages."""
    from cvgen.fit.search import FitCase, fit  # noqa: PLC0415 — few CVs need it

    return fit(
        FitCase(
            cv=plan.cv,
            variant=plan.variant,
            locale=plan.locale,
            theme=plan.theme,
            preset=plan.preset.case if plan.preset else None,
            picture=inputs.picture,
            style=inputs.style,
            fonts=fonts,
            hyphenator=inputs.hyphenator,
            bibliography=bibliography,
            document=document,
            settled=settled,
        )
    )


def _age(plan: Plan, today: PartialDate | None) -> tuple[Diagnostic, ...]:
    """A warning of a preset that is old, if it is known what day it is."""
    if not plan.preset or not today:
        return ()
    return check_age(plan.preset.case.preset, plan.preset.preset, today)


def _origin(plan: Plan, epoch: int | None) -> Origin:
    """What a CV is made of."""
    sources = plan.sources
    return origin_of(
        sources.profile.text,
        sources.publications.text if sources.publications else "",
        variant=sources.variant_name,
        choices=sources.variant.text if sources.variant else None,
        preset=plan.variant.preset,
        epoch=epoch,
    )


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


def _refused(plan: Plan, bibliography: Bibliography) -> tuple[Diagnostic, ...]:
    """What is printed though the preset forbids it; all else is ``check``'s to say."""
    forbidden = forbidden_to(plan)
    if forbidden == NOTHING_FORBIDDEN:
        return ()
    from cvgen.checks.lint.lint import (  # noqa: PLC0415 — few builds look for words
        lint_forbidden,
    )

    return lint_forbidden(plan.cv, plan.variant, bibliography, forbidden)


def forbidden_to(plan: Plan) -> Forbidden:
    """The metrics and private data that the preset in force forbids, if there is one.

    What it only advises against, what nobody has read and what is waived is left out.
    """
    rulings = plan.preset.rulings if plan.preset else ()
    return forbidden_by(
        one.rule
        for one in rulings
        if not one.is_waived and one.breach is not Breach.WARNING
    )


def _stop_at_errors(found: tuple[Diagnostic, ...], sources: Sources) -> None:
    if has_errors(found):
        raise InvalidInput(located(found, sources))


def located(found: Iterable[Diagnostic], sources: Sources) -> tuple[Diagnostic, ...]:
    """Problems with the lines that they come from, as far as their paths tell."""
    return locate_all(found, sources.texts)


def _no_locale(language: str, locales: dict[str, SourceText]) -> Diagnostic:
    known = ", ".join(f"`{name}`" for name in locales)
    return warning(
        "no-locale",
        f"there are no words in `{language}`: heads and labels are in English",
        hints=(f"languages known here: {known}",),
    )
