"""Build a planned CV: the composition of the phases and nothing else.

Inputs are values: texts, fonts, a moment. ``files`` gets them, ``cli`` says what came
of them. Two steps, because a variant says what else must be read, its photo, its style:
``load`` is the first, this the second.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from cvgen.checks.faces import check_faces
from cvgen.checks.limits import check_limits
from cvgen.compose import compose
from cvgen.kept import Kept
from cvgen.layout.fontbook import FontBook
from cvgen.layout.settled import Settled
from cvgen.layout.typeset import typeset
from cvgen.pdf.write import write_pdf
from cvgen.plan import Inputs, LaidOut, Plan, Result, Stage, located, stop_at_errors
from cvgen.record.describe import describe_document
from cvgen.record.encode import encode_record
from cvgen.record.origin import origin_of
from cvgen.record.record import Origin

if TYPE_CHECKING:  # of what few CVs have
    from cvgen.bibliography.bibliography import Bibliography
    from cvgen.document.block import Document
    from cvgen.fit.report import Fitted

__all__ = ["build", "lay_out"]


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
    laid_out = lay_out(plan, inputs, kept, tell)
    document, pages = laid_out.document, laid_out.pages
    tell(Stage.WRITING)
    origin = _origin(plan, inputs.epoch)
    record = describe_document(document, plan.cv, plan.variant, origin, kept.described)
    written = encode_record(record)
    return Result(
        pdf=write_pdf(
            document, pages, epoch=inputs.epoch, record=written, known=kept.printed
        ),
        document=document,
        pages=pages,
        record=record,
        diagnostics=laid_out.diagnostics,
        fit=laid_out.fit,
    )


def lay_out(
    plan: Plan,
    inputs: Inputs,
    kept: Kept,
    tell: Callable[[Stage], None] | None = None,
) -> LaidOut:
    """All phases but the last: whoever only looks at the pages needs no file.

    Raises:
        InvalidInput: The data or the result is at fault; all that is known is said.
    """
    tell = tell or _keep_silent
    variant, language = plan.variant, plan.locale.language
    tell(Stage.COMPOSING)
    bibliography, document, found = compose(
        plan, inputs.style, inputs.picture, inputs.today, kept
    )
    fonts = inputs.fonts.preferring(language)
    settled = _settled(kept, fonts, language)
    settled.begin()
    report = None
    if variant.fit and variant.limits.pages is not None:
        tell(Stage.FITTING)
        fitted = _fit(plan, inputs, fonts, kept, (bibliography, document))
        stop_at_errors((*found, *fitted.diagnostics), plan.sources)
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
    stop_at_errors(found, plan.sources)
    found = (*found, *check_limits(variant.limits, bibliography, len(pages)))
    return LaidOut(
        document=document,
        pages=pages,
        diagnostics=located(found, plan.sources),
        fit=report,
    )


def _keep_silent(_: Stage) -> None:
    pass


def _fit(
    plan: Plan,
    inputs: Inputs,
    fonts: FontBook,
    kept: Kept,
    composed: tuple[Bibliography, Document],
) -> Fitted:
    """The CV as it was composed within its limit of pages."""
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
            bibliography=composed[0],
            document=composed[1],
            settled=_settled(kept, fonts, plan.locale.language),
            worded=kept.worded.lasting(),
        )
    )


def _settled(kept: Kept, fonts: FontBook, language: str) -> Settled:
    """What has been set in these fonts and this language."""
    return kept.settled.get((fonts, language), Settled)


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
