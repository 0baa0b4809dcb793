from __future__ import annotations

from pathlib import Path

import pytest
import typer
from typer import Context

from cvgen.cli.commands.arguments import complete_variant


@pytest.fixture
def context() -> Context:
    """What is known of a line that is being typed."""
    return Context(typer.main.get_command(typer.Typer(callback=lambda: None)))


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder with variants."""
    (tmp_path / "variants").mkdir()
    for name in ("two-page", "three-page"):
        (tmp_path / "variants" / f"{name}.yaml").write_text("{}", encoding="utf-8")
    return tmp_path


def test_variants_that_begin_so_are_offered(context: Context, data: Path) -> None:
    context.params["data"] = data
    assert complete_variant(context, "") == ["three-page", "two-page"]
    assert complete_variant(context, "tw") == ["two-page"]


def test_the_folder_may_not_be_taken_apart_yet(context: Context, data: Path) -> None:
    context.args = ["-q", str(data)]
    assert complete_variant(context, "th") == ["three-page"]


def test_a_folder_that_cannot_be_looked_into_has_none(
    context: Context, data: Path
) -> None:
    (data / "variants" / "x.yml").write_text("", encoding="utf-8")
    context.params["data"] = data
    assert complete_variant(context, "") == []
