"""The command ``export text`` prints texts and says what each counts."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import typer
from msgspec.structs import replace

from cvgen.cli.export_text import Order, export_texts
from cvgen.diagnostics import InvalidInput

PROFILE = """\
name: Mei Chen
narratives:
  - {id: knowledge, text: One two three.}
  - {id: people, text: Four.}
"""
PRESET = """\
title: A scheme
sources: {call: {where: the call, read: 2026-11-23, confidence: R1}}
delivery: {mode: MODE, source: call}
narrative:
  boxes: [{id: knowledge, title: Results, most: MOST}, {id: people, title: People}]
  source: call
"""


def data(folder: Path, most: int = 5, mode: str = "text-boxes") -> Path:
    for name, text in (
        ("profile.yaml", PROFILE),
        ("publications.yaml", "[]\n"),
        ("variants/form.yaml", "preset: scheme\n"),
        (
            "presets/scheme.yaml",
            PRESET.replace("MOST", str(most)).replace("MODE", mode),
        ),
    ):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def test_everything_is_shown_with_its_size(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    export_texts(Order(data=data(tmp_path), variant="form"))
    assert capsys.readouterr().out.splitlines() == [
        "A scheme",
        "",
        "Results  [knowledge]",
        "One two three.",
        "  3 words, 14 characters; at most 5: 2 words left",
        "",
        "People  [people]",
        "Four.",
        "  1 word, 5 characters",
        "",
        "All texts: 4 words, 19 characters",
    ]


def test_one_box_is_printed_bare_and_its_size_apart(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    export_texts(Order(data=data(tmp_path), variant="form", box="knowledge"))
    found = capsys.readouterr()
    assert found.out == "One two three.\n"
    assert found.err == ("knowledge: 3 words, 14 characters; at most 5: 2 words left\n")


def test_what_is_too_long_is_printed_whole_and_is_a_fault(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(typer.Exit) as left:
        export_texts(Order(data=data(tmp_path, most=2), variant="form"))
    assert left.value.exit_code == 1
    found = capsys.readouterr()
    assert "One two three.\n" in found.out
    assert "at most 2: 1 word too many" in found.out
    assert found.err == "error: 1 limit is not kept; nothing was cut\n"


def test_what_is_too_long_is_red(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(typer, "echo", lambda text, **_: shown.append(text))
    with pytest.raises(typer.Exit):
        export_texts(Order(data=data(tmp_path, most=2), variant="form"))
    red = typer.style("at most 2: 1 word too many", fg=typer.colors.RED)
    assert any(red in line for line in shown)


def test_files_are_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    output = tmp_path / "texts"
    export_texts(Order(data=data(tmp_path), variant="form", output=output))
    found = {path.name: path.read_text("utf-8") for path in output.iterdir()}
    assert found == {"knowledge.txt": "One two three.\n", "people.txt": "Four.\n"}
    assert capsys.readouterr().out.splitlines() == [
        str(output / "knowledge.txt"),
        str(output / "people.txt"),
        "knowledge: 3 words, 14 characters; at most 5: 2 words left",
        "people: 1 word, 5 characters",
        "All texts: 4 words, 19 characters",
    ]


def test_the_folder_of_the_data_takes_no_texts(tmp_path: Path) -> None:
    folder = data(tmp_path)
    (folder / "knowledge.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(InvalidInput) as caught:
        export_texts(Order(data=folder, variant="form", output=folder / "."))
    (one,) = caught.value.diagnostics
    assert one.message == f"the output {folder} is the folder of the data"
    assert one.hints == (f"write --output {folder / 'texts'}",)
    assert (folder / "knowledge.txt").read_text(encoding="utf-8") == "mine"


def test_a_file_of_the_data_is_no_folder_for_texts(tmp_path: Path) -> None:
    folder = data(tmp_path)
    profile = folder / "profile.yaml"
    with pytest.raises(InvalidInput) as caught:
        export_texts(Order(data=folder, variant="form", output=profile))
    (one,) = caught.value.diagnostics
    assert one.message == (f"the output cannot be written: {profile} is not a folder")
    assert profile.read_text(encoding="utf-8") == PROFILE


def test_a_worksheet_is_marked_wherever_it_goes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, output = data(tmp_path, mode="generator-only"), tmp_path / "texts"
    mark = "WORKSHEET, NOT FOR SUBMISSION"
    for order in (
        Order(data=folder, variant="form"),
        Order(data=folder, variant="form", box="people"),
    ):
        export_texts(order)
        lines = capsys.readouterr().out.splitlines()
        assert (lines[0], lines[-1]) == (mark, mark)
    export_texts(Order(data=folder, variant="form", output=output))
    (path,) = output.iterdir()
    lines = path.read_text("utf-8").splitlines()
    assert (lines[0], lines[-1]) == (mark, mark)


RECORD = "positions: [{title: Lecturer, start: 2020}, {title: Reader, start: 2022}]\n"
NO_BOXES = """\
title: A scheme
sources: {call: {where: the call, read: 2026-11-23, confidence: R1}}
delivery: {mode: generator-only, source: call}
"""


def totals(folder: Path, capsys: pytest.CaptureFixture[str]) -> list[str]:
    capsys.readouterr()
    export_texts(Order(data=folder, variant="form"))
    lines = capsys.readouterr().out.splitlines()
    assert any(line.startswith("  ") and " words, " in line for line in lines)
    return [line for line in lines if line.startswith("All texts")]


def test_a_worksheet_of_the_record_alone_has_no_total(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = data(tmp_path)
    (folder / "profile.yaml").write_text(f"{PROFILE}{RECORD}", encoding="utf-8")
    (folder / "presets/scheme.yaml").write_text(NO_BOXES, encoding="utf-8")
    assert totals(folder, capsys) == []


def test_a_total_says_that_lists_of_the_record_are_no_part_of_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = data(tmp_path)
    (folder / "profile.yaml").write_text(f"{PROFILE}{RECORD}", encoding="utf-8")
    preset = (folder / "presets/scheme.yaml").read_text("utf-8")
    heads = "headings: {titles: [{title: Posts, holds: positions}], source: call}\n"
    (folder / "presets/scheme.yaml").write_text(f"{preset}{heads}", encoding="utf-8")
    assert totals(folder, capsys) == [
        "All texts but the record's: 4 words, 19 characters"
    ]


def test_json_says_all_of_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    export_texts(Order(data=data(tmp_path), variant="form", is_json=True))
    found = json.loads(capsys.readouterr().out)
    box = found["boxes"][0]
    assert (box["id"], box["title"]) == ("knowledge", "Results")
    (text,) = box["texts"]
    assert text["text"] == "One two three."
    assert text["counts"]["characters-as-sent"] == 14
    assert text["judgement"]["verdict"] == "within"
    assert text["judgement"]["headroom"] == 2


def test_a_box_that_there_is_not_is_an_error_with_a_guess(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput) as found:
        export_texts(Order(data=data(tmp_path), variant="form", box="knowlege"))
    (one,) = found.value.diagnostics
    assert one.message == "`scheme` has no box `knowlege`"
    assert one.hints == ("did you mean `knowledge`?",)


def test_no_text_is_written_if_that_would_replace_another(tmp_path: Path) -> None:
    folder = tmp_path / "texts"
    folder.mkdir()
    mine = folder / "people.txt"
    mine.write_text("written by hand\n", encoding="utf-8")
    source = tmp_path / "data"
    source.mkdir()
    order = Order(data=data(source), variant="form", output=folder)
    with pytest.raises(InvalidInput, match=r"people\.txt is there already"):
        export_texts(order)
    assert [one.name for one in folder.iterdir()] == ["people.txt"]
    assert mine.read_text(encoding="utf-8") == "written by hand\n"
    export_texts(replace(order, force=True))
    assert mine.read_text(encoding="utf-8") == "Four.\n"
    export_texts(order)  # which says the same
