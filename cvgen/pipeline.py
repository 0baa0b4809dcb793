"""The composition of the phases and nothing else.

Inputs are values: texts, fonts, a theme, a moment. ``files`` gets them, ``cli`` says
what came of them.
"""

from __future__ import annotations

import msgspec
from msgspec.structs import replace

from cvgen.bibliography.compose import compose_bibliography
from cvgen.diagnostics import Diagnostic, InvalidInput, has_errors
from cvgen.document.compose import compose_document
from cvgen.document.theme import Theme
from cvgen.layout.fontbook import FontBook
from cvgen.layout.frame import Page
from cvgen.layout.typeset import typeset
from cvgen.loading.load import load_cv
from cvgen.loading.locate import locate
from cvgen.loading.source import SourceText
from cvgen.model.cv import Cv
from cvgen.pdf.write import write_pdf

__all__ = ["Inputs", "Result", "build"]


class Inputs(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that a build depends on; ``epoch`` is in seconds since 1970 UTC."""

    profile: SourceText
    publications: SourceText | None
    fonts: FontBook
    theme: Theme
    epoch: int | None = None


class Result(msgspec.Struct, frozen=True, kw_only=True):
    """A finished CV: its bytes, its pages, the data it shows, and the warnings."""

    pdf: bytes
    pages: tuple[Page, ...]
    cv: Cv
    diagnostics: tuple[Diagnostic, ...]


def build(inputs: Inputs) -> Result:
    """All phases in order.

    Raises:
        InvalidInput: The data or the result is at fault; all that is known is said.
    """
    cv = load_cv(inputs.profile, inputs.publications)
    bibliography = compose_bibliography(cv)
    document, problems = compose_document(cv, bibliography, inputs.theme)
    found = (*bibliography.diagnostics, *problems)
    _stop_at_errors(found, inputs)
    pages, problems = typeset(document, inputs.fonts)
    found = (*found, *problems)
    _stop_at_errors(found, inputs)
    return Result(
        pdf=write_pdf(document, pages, epoch=inputs.epoch),
        pages=pages,
        cv=cv,
        diagnostics=_located(found, inputs),
    )


def _stop_at_errors(found: tuple[Diagnostic, ...], inputs: Inputs) -> None:
    if has_errors(found):
        raise InvalidInput(_located(found, inputs))


def _located(found: tuple[Diagnostic, ...], inputs: Inputs) -> tuple[Diagnostic, ...]:
    """The problems of later phases with the lines that they come from."""
    sources = {"profile": inputs.profile, "publications": inputs.publications}
    return tuple(
        replace(one, location=locate(source, one.path))
        if one.path and (source := sources.get(one.path.document))
        else one
        for one in found
    )
