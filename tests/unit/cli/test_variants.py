"""The command ``variants`` says what there is to build."""

from __future__ import annotations

from pathlib import Path

import pytest
import typer

from cvgen.cli.variants import list_variants
from cvgen.diagnostics import InvalidInput


def folder(tmp_path: Path, **variants: str) -> Path:
    (tmp_path / "variants").mkdir()
    for name, text in variants.items():
        path = tmp_path / "variants" / f"{name}.yaml"
        path.write_text(text, encoding="utf-8")
    return tmp_path


def test_each_variant_has_a_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    list_variants(folder(tmp_path, nsf="description: Five and five", erc2027="{}"))
    assert capsys.readouterr().out == (
        "erc2027  a CV with everything\nnsf      Five and five\n"
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("title: Short CV", "Short CV"),
        ("preset: nih-attachment", "NIH, attachment as PDF"),
        (
            "sections: [summary, {section: publications, title: A}, publications]",
            "summary, publications",
        ),
    ],
)
def test_without_a_description_it_is_said_what_it_is(
    text: str, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    list_variants(folder(tmp_path, a=text))
    assert capsys.readouterr().out == f"a  {said}\n"


def test_no_variants_are_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    list_variants(tmp_path)
    assert capsys.readouterr().out == (
        f"{tmp_path}: no variants; `cvgen build` builds a CV with everything\n"
    )


def test_a_variant_at_fault_does_not_hide_the_others(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(typer.Exit) as leaving:
        list_variants(folder(tmp_path, a="colour: red", b="description: Fine"))
    done = capsys.readouterr()
    assert leaving.value.exit_code == 1
    assert done.out == "b  Fine\n"
    assert "unknown key `colour`" in done.err


def test_a_missing_folder_is_said(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput) as caught:
        list_variants(tmp_path / "nowhere")
    assert caught.value.diagnostics[0].message == "the data folder is missing"


def test_a_description_does_not_reach_the_terminal_raw(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "variants"
    folder.mkdir()
    (folder / "a.yaml").write_text('description: "x\\u202ey"', encoding="utf-8")
    list_variants(tmp_path)
    assert capsys.readouterr().out == "a  x\ufffdy\n"
