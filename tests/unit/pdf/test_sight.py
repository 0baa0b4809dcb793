"""A page written alone is painted as it is in its file."""

from __future__ import annotations

import io
from collections.abc import Callable

import pypdfium2
import pytest
from PIL import ImageChops
from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from cvgen.pdf.printed import Printed
from cvgen.pdf.sight import write_sight
from cvgen.plan import Result
from tests.support.samples import build_texts, built_sample, work

MANY = "".join(work(n, f"Title {n}") for n in range(60))
PROFILE = "name: Ada Okafor\nsummary: I wrote of *these*, 直骨 and Ω.\n"


def long_cv() -> Result:
    return build_texts(PROFILE, MANY)


@pytest.mark.parametrize("build", [built_sample, long_cv])
def test_every_page_looks_as_it_does_in_the_file(build: Callable[[], Result]) -> None:
    result, known = build(), Printed()
    whole = pypdfium2.PdfDocument(result.pdf)
    for index, page in enumerate(result.pages):
        alone = pypdfium2.PdfDocument(write_sight(page, known))
        assert len(alone) == 1
        seen, expected = (
            one.render(scale=1.5).to_pil().convert("RGB")
            for one in (alone[0], whole[index])
        )
        assert ImageChops.difference(seen, expected).getbbox() is None
        assert len(set(seen.convert("L").tobytes())) > 100


def test_what_is_not_seen_is_not_written() -> None:
    result = long_cv()
    assert len(result.pages) > 1
    content = write_sight(result.pages[0], Printed())
    root = PdfReader(io.BytesIO(content)).trailer["/Root"].get_object()
    assert isinstance(root, DictionaryObject)
    assert set(root) == {"/Type", "/Pages"}
    assert len(content) < len(result.pdf)


def test_what_is_kept_changes_no_byte() -> None:
    pages, known = long_cv().pages, Printed()
    for page in (pages[0], pages[1], pages[0]):
        assert write_sight(page, known) == write_sight(page, Printed())
