"""A preview that cannot begin says why, and begins nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
import typer

from cvgen.cli import show_preview as command
from cvgen.cli.show_preview import Order, show_preview
from cvgen.diagnostics import InvalidInput
from cvgen.files.extra import install_hint
from cvgen.preview.serve import listen
from tests.end_to_end.command import write_data


def problems(order: Order) -> list[str]:
    with pytest.raises(InvalidInput) as caught:
        show_preview(order)
    return [one.message for one in caught.value.diagnostics]


def test_a_missing_extra_is_said_with_the_way_to_install_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(command, "find_spec", lambda _name: None)
    with pytest.raises(InvalidInput) as caught:
        show_preview(Order(data=write_data(tmp_path)))
    (one,) = caught.value.diagnostics
    assert one.message == "the preview's server is not installed"
    assert one.hints == (install_hint("preview"),)


def test_a_folder_or_a_variant_that_is_not_there_is_said(tmp_path: Path) -> None:
    data = write_data(tmp_path)
    assert problems(Order(data=tmp_path / "none")) == ["the data folder is missing"]
    assert problems(Order(data=data, variant="x")) == ["there is no variant `x`"]


def test_a_port_that_is_taken_is_said(tmp_path: Path) -> None:
    data = write_data(tmp_path)
    with listen(0) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(typer.BadParameter) as caught:
            show_preview(Order(data=data, port=port))
    assert caught.value.message == (
        f"port {port} is taken: leave out --port to have a free one"
    )
