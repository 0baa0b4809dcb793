"""The commands ``presets`` and ``presets show`` say what funders ask for."""

from __future__ import annotations

from pathlib import Path

import pytest
import typer

from cvgen.cli.presets import list_presets, show_preset
from cvgen.files.presets import preset_names

MINE = """\
title: My department
sources: {call: {where: an e-mail, read: 2026-11-20, confidence: R1}}
delivery: {mode: own-pdf, source: call}
"""


def folder(tmp_path: Path, **presets: str) -> Path:
    (tmp_path / "presets").mkdir()
    for name, text in presets.items():
        path = tmp_path / "presets" / f"{name}.yaml"
        path.write_text(text, encoding="utf-8")
    return tmp_path


def test_each_preset_has_a_line_with_its_delivery(
    capsys: pytest.CaptureFixture[str],
) -> None:
    list_presets(None)
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == list(preset_names())
    (snsf,) = (line for line in lines if line.startswith("snsf "))
    assert snsf.endswith("SNSF, CV of the Portal (worksheet only, not for submission)")


def test_an_author_s_presets_stand_first(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    list_presets(folder(tmp_path, mine=MINE))
    first = capsys.readouterr().out.splitlines()[0]
    assert first.split(maxsplit=2) == ["mine", "own-pdf", "My department"]


def test_a_preset_at_fault_does_not_hide_the_others(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(typer.Exit) as leaving:
        list_presets(folder(tmp_path, a="title: A", mine=MINE))
    done = capsys.readouterr()
    assert leaving.value.exit_code == 1
    assert done.out.startswith("mine ")
    assert "`delivery` is missing" in done.err


def test_a_preset_in_place_of_a_folder_is_understood() -> None:
    with pytest.raises(typer.BadParameter, match="write `cvgen presets show snsf`"):
        list_presets(Path("snsf"))


def test_a_preset_is_explained(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    show_preset("mine", folder(tmp_path, mine=MINE))
    assert capsys.readouterr().out == (
        "mine: My department\n"
        "\n"
        "delivery: a PDF of your own\n"
        "  if broken: error; read in: call (R1)\n"
        "\n"
        "Sources\n"
        "  call: an e-mail\n"
        "    R1, read at the funder, on 2026-11-20\n"
    )


def test_an_unknown_preset_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(typer.Exit) as leaving:
        show_preset("erc2027", None)
    assert leaving.value.exit_code == 2
    assert capsys.readouterr().err == (
        "error: there is no preset `erc2027`\n"
        "  hint: did you mean `erc-2027`?\n"
        "1 error\n"
    )
