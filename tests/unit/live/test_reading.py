"""All that a CV is made of is read at once, by the name of its variant."""

from __future__ import annotations

from pathlib import Path

import pytest

from cvgen.diagnostics import InvalidInput
from cvgen.kept import Kept
from cvgen.live.reading import Order, Reader
from cvgen.model.paper import Paper
from tests.end_to_end.command import work, write_data


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder with a work."""
    return write_data(tmp_path, publications=work(1))


def reader(order: Order) -> Reader:
    return Reader(order, {}, Kept())


def test_a_variant_is_the_usual_one_unless_it_is_named(data: Path) -> None:
    assert Order(data=data).name == ""
    (data / "variants").mkdir()
    (data / "variants" / "default.yaml").write_text("", encoding="utf-8")
    assert Order(data=data).name == "default"
    assert Order(data=data, variant="").name == ""
    assert Order(data=data, variant="short").name == "short"


def test_the_paper_of_the_order_comes_before_the_variants(data: Path) -> None:
    plan = reader(Order(data=data, paper=Paper.LETTER)).read("").plan
    assert plan.variant.paper is Paper.LETTER
    assert reader(Order(data=data)).read("").plan.variant.paper is Paper.A4


def test_a_reading_knows_what_would_become_the_same(data: Path) -> None:
    reading = reader(Order(data=data))
    first, second = reading.read(""), reading.read("")
    assert second.is_of(first.plan, first.inputs)
    (data / "publications.yaml").write_text(work(2), encoding="utf-8")
    assert not reading.read("").is_of(first.plan, first.inputs)
    assert first.file_name == "chen-cv.pdf"


def test_a_name_that_cannot_be_made_is_said_with_its_line(data: Path) -> None:
    (data / "variants").mkdir()
    text = "title: Vita\nfilename: '{nothing}'\n"
    (data / "variants" / "short.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(InvalidInput) as caught:
        reader(Order(data=data)).read("short")
    (found,) = caught.value.diagnostics
    assert found.location is not None
    assert found.location.file == str(data / "variants" / "short.yaml")
    assert found.location.line == 2
