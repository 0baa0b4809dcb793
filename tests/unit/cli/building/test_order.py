from __future__ import annotations

from pathlib import Path

import pytest

from cvgen.cli.building.order import Order, ordered_names, reserve
from cvgen.diagnostics import InvalidInput


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder with two variants."""
    (tmp_path / "variants").mkdir()
    for name in ("a", "b"):
        (tmp_path / "variants" / f"{name}.yaml").write_text("{}", encoding="utf-8")
    return tmp_path


def names(data: Path, *variants: str, everything: bool = False) -> tuple[str, ...]:
    order = Order(data=data, variants=variants, everything=everything, started=0.0)
    return ordered_names(order)


def test_variants_that_are_named_are_built_once_in_that_order(data: Path) -> None:
    assert names(data, "b", "a", "b") == ("b", "a")


def test_all_are_all(data: Path) -> None:
    assert names(data, everything=True) == ("a", "b")


def test_without_a_name_it_is_the_default_or_everything(data: Path) -> None:
    assert names(data) == ("",)
    (data / "variants" / "default.yaml").write_text("{}", encoding="utf-8")
    assert names(data) == ("default",)


def test_the_default_variant_need_not_be_written(data: Path) -> None:
    assert names(data, "default", "a") == ("", "a")
    (data / "variants" / "default.yaml").write_text("{}", encoding="utf-8")
    assert names(data, "default", "a") == ("default", "a")


def test_all_of_none_is_everything(tmp_path: Path) -> None:
    assert names(tmp_path, everything=True) == ("",)


def test_a_variant_that_is_not_there_is_refused(data: Path) -> None:
    with pytest.raises(InvalidInput) as caught:
        names(data, "a", "c")
    assert caught.value.diagnostics[0].message == "there is no variant `c`"


def test_a_path_is_taken_whatever_its_case() -> None:
    taken: dict[str, str] = {}
    reserve(taken, "a", Path("build/A.pdf"))
    reserve(taken, "a", Path("build/A.pdf"))
    with pytest.raises(InvalidInput) as caught:
        reserve(taken, "b", Path("build/a.pdf"))
    assert caught.value.diagnostics[0].message == (
        "`b` would be written over `a`, to build/a.pdf"
    )
