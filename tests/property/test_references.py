"""Laws of bibliographies: what goes out comes back as it was."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from hypothesis import given

from cvgen.exporters.references.bibtex import export_bibtex
from cvgen.exporters.references.csl import export_csl
from cvgen.importers.accept import accept
from cvgen.importers.bibtex.import_bibtex import import_bibtex
from cvgen.importers.csl.import_csl import import_csl
from cvgen.importers.draft import Imported
from cvgen.importers.writing.markup import write_markup
from cvgen.loading.markup import read_rich_text
from cvgen.loading.source import SourceText
from cvgen.model.publication import Publication
from cvgen.model.text import RichText
from tests.property.any_work import ANY_WORKS, RICH_TEXTS

pytestmark = pytest.mark.property

Export = Callable[[Sequence[Publication]], str]
Import = Callable[[SourceText], Imported]


@pytest.mark.parametrize(
    ("export", "bring_in"),
    [(export_bibtex, import_bibtex), (export_csl, import_csl)],
    ids=["bibtex", "csl-json"],
)
@given(works=ANY_WORKS)
def test_what_goes_out_comes_back_as_it_was(
    export: Export, bring_in: Import, works: tuple[Publication, ...]
) -> None:
    imported = bring_in(SourceText("export", export(works)))
    accepted, refused = accept(imported)
    assert tuple(one.work for one in accepted) == works
    assert not refused


@given(text=RICH_TEXTS)
def test_markup_is_read_as_it_was_written(text: RichText) -> None:
    known = read_rich_text(write_markup(text))
    assert read_rich_text(write_markup(known)) == known
