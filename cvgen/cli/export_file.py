"""The commands ``export`` that make one file: read, make, print or write.

Part of ``cli``.
"""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path

import msgspec
import typer

from cvgen.cli.report import print_diagnostics, visible
from cvgen.compose import compose
from cvgen.diagnostics import Diagnostic, InvalidInput
from cvgen.document.block import Document, Picture
from cvgen.exporters.seal import is_sealed, seal
from cvgen.files.citation_style import read_style
from cvgen.files.environment import build_day, source_date_epoch
from cvgen.files.foreign import need_importers
from cvgen.files.keep import keep_other_content
from cvgen.files.photo import read_photo
from cvgen.files.plan import read_plan
from cvgen.files.sources import read_sources
from cvgen.files.variants import DEFAULT
from cvgen.files.write import check_output, new_folder, replace_file
from cvgen.model.exported_format import ExportedFormat
from cvgen.plan import Plan, located

__all__ = ["Order", "export_file", "plan_of"]

ENDINGS = {
    ExportedFormat.BIBTEX: (".bib",),
    ExportedFormat.CSL_JSON: (".json",),
    ExportedFormat.JSON_RESUME: (".json",),
    ExportedFormat.MARKDOWN: (".md", ".markdown"),
    ExportedFormat.TEXT: (".txt",),
    ExportedFormat.HTML: (".html", ".htm"),
}
"""What the name of a file ends in, so that none is written onto the author's data."""


class Order(msgspec.Struct, frozen=True, kw_only=True):
    """What the command line asks for; without an output it is printed.

    ``force`` replaces a file of other content, as an export is that nobody has touched.
    """

    form: ExportedFormat
    data: Path
    variant: str | None = None
    output: Path | None = None
    is_bare: bool = False
    force: bool = False


def export_file(order: Order) -> None:
    """Print or write what a CV is in another format.

    Raises:
        InvalidInput: The data or the output is at fault, or there is no such variant.
    """
    if order.output is not None:
        check_output(order.output, ENDINGS[order.form])
    plan = plan_of(order.data, order.variant)
    made, found = _made(plan, order)
    text = seal(made, order.form)
    print_diagnostics(found)
    if order.output is None:
        typer.echo(text, nl=False)
        return
    new, content = new_folder(order.output), text.encode()
    is_own = partial(is_sealed, form=order.form)
    keep = partial(keep_other_content, order.output, content, is_own)
    replace_file(order.output, content, keep=None if order.force else keep)
    size = f"{len(content) / 1000:.0f} kB"
    told = ": ".join(filter(None, (str(order.output), size, new)))
    typer.echo(visible(told))


def plan_of(data: Path, variant: str | None) -> Plan:
    """What is to be made of a data folder; the default variant unless one is named."""
    name = variant or DEFAULT
    today = build_day(source_date_epoch(os.environ))
    return read_plan(read_sources(data, name), data, today=today)


def _made(plan: Plan, order: Order) -> tuple[str, tuple[Diagnostic, ...]]:
    """The text, and what is to be said of it."""
    match order.form:
        case ExportedFormat.BIBTEX | ExportedFormat.CSL_JSON:
            return _references(plan, order)
        case ExportedFormat.JSON_RESUME:
            return _resume(plan, order)
        case ExportedFormat.MARKDOWN | ExportedFormat.TEXT | ExportedFormat.HTML:
            return _page(plan, order)


def _references(plan: Plan, order: Order) -> tuple[str, tuple[Diagnostic, ...]]:
    """The works of the variant that is named, or all of them."""
    from cvgen.exporters.references.choose import choose_works  # noqa: PLC0415

    need_importers()
    works, found = (plan.cv.publications, plan.diagnostics)
    if order.variant:
        works, found = choose_works(plan)
    if order.form is ExportedFormat.BIBTEX:
        from cvgen.exporters.references.bibtex import export_bibtex  # noqa: PLC0415

        return export_bibtex(works, is_bare=order.is_bare), found
    from cvgen.exporters.references.csl import export_csl  # noqa: PLC0415

    return export_csl(works, is_bare=order.is_bare), found


def _resume(plan: Plan, order: Order) -> tuple[str, tuple[Diagnostic, ...]]:
    """The résumé, unless the CV prints what its preset forbids."""
    from cvgen.exporters.resume import export_resume  # noqa: PLC0415

    _, found = _composed(plan, order)
    text, left = export_resume(plan)
    return text, (*found, *left)


def _composed(
    plan: Plan, order: Order, *, has_photo: bool = False
) -> tuple[Document, tuple[Diagnostic, ...]]:
    """The document that the PDF would be laid out from, and what is to be said of it.

    Raises:
        InvalidInput: A build would stop at it too.
    """
    style = read_style(plan.variant, order.data)
    today = build_day(source_date_epoch(os.environ))
    picture = _photo(plan, order.data) if has_photo else None
    _, document, found = compose(plan, style, picture, today=today)
    return document, located(found, plan.sources)


def _photo(plan: Plan, data: Path) -> Picture | None:
    """The photo that the variant prints, if it does."""
    try:
        return read_photo(plan.cv.profile, plan.variant, data)
    except InvalidInput as invalid:
        raise InvalidInput(located(invalid.diagnostics, plan.sources)) from None


def _page(plan: Plan, order: Order) -> tuple[str, tuple[Diagnostic, ...]]:
    from cvgen.exporters.page.html import write_html  # noqa: PLC0415
    from cvgen.exporters.page.markdown import write_markdown  # noqa: PLC0415
    from cvgen.exporters.page.plain_text import write_plain_text  # noqa: PLC0415
    from cvgen.exporters.page.without_pages import without_pages  # noqa: PLC0415

    has_photo = order.form is ExportedFormat.HTML
    document, found = _composed(plan, order, has_photo=has_photo)
    found = (*found, *without_pages(plan.variant, has_photo=has_photo))
    if has_photo:
        return write_html(document), found
    if order.form is ExportedFormat.MARKDOWN:
        return write_markdown(document), found
    return write_plain_text(document), found
