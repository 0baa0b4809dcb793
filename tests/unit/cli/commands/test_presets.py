"""The words of ``cvgen presets``: a folder, or ``show`` and a preset."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from cvgen.cli import presets as command
from cvgen.cli.app import app


@pytest.mark.parametrize(
    ("words", "called"),
    [
        ((), ("list", None)),
        (("mine",), ("list", Path("mine"))),
        (("show", "snsf"), ("snsf", None)),
        (("show", "snsf", "mine"), ("snsf", Path("mine"))),
    ],
)
def test_words_choose_what_is_printed(
    words: tuple[str, ...],
    called: tuple[str, Path | None],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    calls: list[tuple[str, Path | None]] = []
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(
        command, "list_presets", lambda data: calls.append(("list", data))
    )
    monkeypatch.setattr(
        command, "show_preset", lambda name, data: calls.append((name, data))
    )
    assert CliRunner().invoke(app, ["presets", *words]).exit_code == 0
    assert calls == [called]


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("show",), "name the preset, as in `cvgen presets show erc-2027`"),
        (("a", "b"), "there is one folder too many"),
    ],
)
def test_what_makes_no_sense_is_refused(words: tuple[str, ...], message: str) -> None:
    done = CliRunner().invoke(app, ["presets", *words])
    assert done.exit_code == 2
    assert message in " ".join(done.output.split())
