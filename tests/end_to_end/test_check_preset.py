"""``cvgen check --for`` judges a finished PDF, or a data folder, by a preset."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import msgspec
import pytest
from jsonschema import Draft202012Validator

from cvgen.verdict.finding import Judgement, Outcome
from tests.end_to_end.command import Outcome as Done
from tests.end_to_end.command import run, write_data
from tests.support.finished import FINISHED

HEAD = """\
title: My department
sources:
  call: {where: the call, read: 2026-11-20, confidence: R1}
  mail: {where: an e-mail, read: 2026-11-20, confidence: R2}
delivery: {mode: own-pdf, source: call}
"""

PASSES = {
    "latex-11pt": "paper: {sizes: a4, source: call}\n"
    "pages: {most: 2, source: call}\n"
    "type-size: {least: 10.9, source: call}\n"
    "font-family: {allowed: Computer Modern, source: call}\n"
    "embedded-fonts: {policy: required, source: call}\n"
    "page-numbers: {policy: required, source: call}\n",
    "latex-times-12pt": "paper: {sizes: letter, source: call}\n"
    "font-family: {allowed: Times New Roman, source: call}\n"
    "line-spacing: {lines-per-inch: 6, source: call}\n"
    "header: {policy: required, text: '{name}', source: call}\n",
    "libreoffice": "margins: {left: 15, headers-count: false, source: call}\n"
    "font-family: {allowed: Arial, source: call}\n"
    "metadata: {policy: required, source: call}\n"
    "forms: {policy: forbidden, source: call}\n",
    "typst": "pages: {most: 1, source: call}\n"
    "links: {policy: visible-urls, source: call}\n"
    "encryption: {policy: forbidden, source: call}\n"
    "pdf-version: {least: '1.5', source: call}\n",
}

FAILS = {
    "latex-11pt": (
        "nih-attachment",
        "type-size",
        "text of 10.909 pt, 2,652 characters",
    ),
    "latex-times-12pt": ("generic-uk-2p", "pages", "3 pages"),
    "libreoffice": ("erc-2027", "margins", "right margin 15.8 mm"),
    "typst": ("nserc-attachment", "bookmarks", "3 bookmarks"),
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_data(tmp_path)
    (tmp_path / "data" / "presets").mkdir()
    return tmp_path


def mine(folder: Path, rules: str) -> None:
    path = folder / "data" / "presets" / "mine.yaml"
    path.write_text(HEAD + rules, encoding="utf-8")


def check(folder: Path, *words: str) -> Done:
    return run("check", *words, folder=folder)


@pytest.mark.parametrize("name", PASSES)
def test_a_file_of_another_program_passes(name: str, folder: Path) -> None:
    mine(folder, PASSES[name])
    done = check(folder, str(FINISHED / f"{name}.pdf"), "--for", "mine")
    assert (done.status, done.err) == (0, "")
    first, *_, last = done.out.splitlines()
    assert first.startswith(f"{name}.pdf: passes")
    rules = [line.split(":")[0] for line in PASSES[name].splitlines()]
    assert [rule for rule in rules if rule not in last] == []


def test_presets_of_another_folder_are_found(folder: Path) -> None:
    mine(folder, PASSES["typst"])
    (folder / "data").rename(folder / "me")
    file = str(FINISHED / "typst.pdf")
    lost = check(folder, file, "--for", "mine")
    assert lost.status == 2
    said = " ".join(lost.err.replace("│", " ").split())
    assert "there is no preset `mine`; " in said
    assert "cvgen's own alone: `--data DIR` adds a folder's" in said
    assert check(folder, file, "--for", "mine", "--data", "me").status == 0
    wrong = check(folder, file, "--for", "yours", "--data", "me")
    said = " ".join(wrong.err.replace("│", " ").split())
    assert "looked for in me/presets and among cvgen's own" in said


@pytest.mark.parametrize("name", FAILS)
def test_a_file_of_another_program_fails(name: str, folder: Path) -> None:
    preset, rule, told = FAILS[name]
    done = check(folder, str(FINISHED / f"{name}.pdf"), "--for", preset)
    assert (done.status, done.err) == (1, "")
    assert done.out.startswith(f"{name}.pdf: fails, ")
    assert f": {rule}: {told}" in done.out


def test_json_has_the_shape_of_its_schema(folder: Path) -> None:
    words = str(FINISHED / "typst.pdf"), "--for", "erc-2027", "--format", "json"
    done = check(folder, *words)
    assert done.status == 1
    schema = json.loads(run("schema", "judgement", folder=folder).out)
    Draft202012Validator.check_schema(schema)
    assert list(Draft202012Validator(schema).iter_errors(json.loads(done.out))) == []
    found = msgspec.json.decode(done.out, type=Judgement)
    assert found.preset == "erc-2027"
    assert not found.passes
    assert "paper" in {one.rule for one in found.of(Outcome.BROKEN)}


def test_a_rule_may_be_waived_by_name_if_nobody_read_it_at_the_funder(
    folder: Path,
) -> None:
    mine(folder, "pages: {most: 1, source: mail}\npaper: {sizes: a4, source: call}\n")
    file = str(FINISHED / "latex-11pt.pdf")
    assert check(folder, file, "--for", "mine").status == 1
    waived = check(folder, file, "--for", "mine", "--waive", "pages")
    assert waived.status == 0
    assert "Waived:\n  error, may be waived: pages: 2 pages, asked: at most 1" in (
        waived.out
    )
    refused = check(folder, file, "--for", "mine", "--waive", "paper")
    assert refused.status == 2
    assert "the rule `paper` was read at the funder and cannot be waived" in refused.err


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("cv.pdf", "--for", "erc-2028"), "there is no preset `erc-2028`"),
        (("cv.pdf", "--for", "erc-2027", "--waive", "page"), "there is no rule `page`"),
        (("cv.pdf", "--data", "data"), "--data says where your presets are"),
        (
            ("data", "--for", "erc-2027", "--data", "data"),
            "--data says where your presets are",
        ),
        (("cv.pdf", "--waive", "pages"), "there is nothing to waive without --for"),
        (
            ("cv.pdf", "--for", "erc-2027", "--variant", "a"),
            "a finished PDF has no variants",
        ),
    ],
)
def test_a_wrong_command_line_is_said(
    words: tuple[str, ...], message: str, folder: Path
) -> None:
    shutil.copy(FINISHED / "typst.pdf", folder / "cv.pdf")
    done = check(folder, *words)
    assert (done.status, done.out) == (2, "")
    assert message in " ".join(done.err.split())


def test_a_file_that_is_not_there_is_said(folder: Path) -> None:
    done = check(folder, "none.pdf", "--for", "erc-2027")
    assert (done.status, done.out) == (1, "")
    assert done.err == (
        "none.pdf: error: none.pdf is missing\n1 error; nothing was judged\n"
    )


def test_data_are_built_to_the_preset_and_judged(folder: Path) -> None:
    mine(
        folder,
        "paper: {sizes: letter, source: call}\n"
        "file-name: {most: 12, characters: '', source: call}\n"
        "type-size: {least: 12, source: call}\n",
    )
    done = check(folder, "--for", "mine")
    assert (done.status, done.err) == (0, "")
    assert done.out.startswith("chencv.pdf: passes\nby mine: My department; read ")
    assert "Kept: delivery, paper, type-size, file-name, " in done.out
    assert not (folder / "build").exists()


def test_data_that_cannot_be_built_to_it_fail(folder: Path) -> None:
    mine(folder, "headings: {titles: [Hobbies], source: call}\n")
    done = check(folder, "data", "--for", "mine")
    assert done.status == 1
    assert "  error: headings: “Hobbies” is not there, asked: head 1 of 1" in done.out


FORM = (
    "narrative: {boxes: [{id: a, title: A head}], counting: white-space, "
    "source: call}\n"
)


def form(folder: Path, text: str, variant: str) -> None:
    """A variant ``boxes`` of a preset that takes texts, one of which is there."""
    path = folder / "data" / "presets" / "mine.yaml"
    head = HEAD.replace("own-pdf", "text-boxes")
    path.write_text(head + FORM, encoding="utf-8")
    with (folder / "data" / "profile.yaml").open("a", encoding="utf-8") as profile:
        profile.write(f"narratives: [{{id: a, text: {text}}}]\n")
    (folder / "data" / "variants").mkdir()
    (folder / "data" / "variants" / "boxes.yaml").write_text(variant, encoding="utf-8")


def test_texts_are_judged_where_the_funder_takes_no_pdf(folder: Path) -> None:
    form(folder, "One two.", "preset: mine\n")
    done = check(folder, "data", "--variant", "boxes", "--for", "mine")
    assert (done.status, done.err) == (0, "")
    first, second, *rest = done.out.splitlines()
    assert (first, second[:8]) == ("data, boxes: passes", "by mine:")
    assert rest == [
        (
            "Not checked here: no PDF is sent: judged is what "
            "`cvgen export text --variant boxes` prints [delivery]"
        ),
        "Kept: narrative",
    ]


def test_a_text_that_is_too_long_fails_as_it_is_exported(folder: Path) -> None:
    own = "{boxes: [{id: a, title: A head, most: 1}], counting: white-space}"
    variant = f"preset: mine\npreset-overrides: {{narrative: {own}}}\n"
    form(folder, "One two.", variant)
    done = check(folder, "data", "--variant", "boxes", "--for", "mine")
    assert done.status == 1
    assert done.out.startswith("data, boxes: fails, 1 error\n")
    assert "error: narrative: 2 words in “A head”, asked: at most 1" in done.out
    assert run("export", "text", "--variant", "boxes", folder=folder).status == 1


def test_what_a_variant_says_of_its_own_preset_holds_for_no_other(
    folder: Path,
) -> None:
    own = "preset-overrides: {narrative-total: {most: 1}}\nboxes: {a: [a]}\n"
    form(folder, "One two.", "preset: mine\n" + own)
    done = check(folder, "data", "--variant", "boxes", "--for", "erc-2027")
    assert "by erc-2027:" in done.out
    assert "narrative" not in done.out
    other = check(folder, "data", "--variant", "boxes", "--for", "ukri-r4ri")
    assert "narrative-total: " not in other.out
    assert (
        "judged is what `cvgen export text` of a variant with `preset: ukri-r4ri`"
        in (other.out)
    )


def test_the_example_of_the_readme_is_true(folder: Path) -> None:
    readme = (FINISHED.parents[2] / "README.md").read_text(encoding="utf-8")
    start = readme.index("$ cvgen check tests/samples/finished/latex-11pt.pdf")
    _, *lines = readme[start:].partition("```")[0].splitlines()
    words = str(FINISHED / "latex-11pt.pdf"), "--for", "nih-attachment"
    printed = check(folder, *words).out.splitlines()
    assert len(lines) > 10
    assert [line for line in lines if line not in printed] == []


def test_a_pdf_is_not_judged_where_the_funder_takes_texts(folder: Path) -> None:
    assert run("build", "-o", "cv.pdf", folder=folder).status == 0
    done = check(folder, "cv.pdf", "--for", "ukri-r4ri")
    assert done.status == 1
    first, _, *rest = done.out.splitlines()
    assert first == "cv.pdf: fails, 1 error"
    assert rest[:2] == [
        "Broken:",
        (
            "  error: delivery: a PDF of 1 page, asked: no PDF but texts in boxes: "
            "`cvgen export text` prints them"
        ),
    ]
    assert not [line for line in rest if "head" in line]


DFG_WORKS = """\
- {id: a, title: One, author: [Mei Chen], issued: 2024, lists: {dfg-53-200: category-a}}
- {id: b, title: Two, author: [Mei Chen], issued: 2023, lists: {dfg-53-200: category-b}}
"""
OWN_LISTS = """\
sections:
  - {section: publications, title: Category A, select: {list: dfg-53-200/category-a}}
  - {section: publications, title: Category B, select: {list: dfg-53-200/category-b}}
  - positions
"""


@pytest.mark.parametrize("sections", ["", OWN_LISTS])
def test_two_lists_stand_under_the_head_that_the_form_has(
    sections: str, tmp_path: Path
) -> None:
    profile = "name: Mei Chen\npositions: [{title: Lecturer}]\n"
    data = write_data(tmp_path, profile, DFG_WORKS)
    (data / "variants").mkdir()
    text = f"preset: dfg-53-200\n{sections}"
    (data / "variants" / "dfg.yaml").write_text(text, encoding="utf-8")
    assert run("build", "--variant", "dfg", folder=tmp_path).status == 0
    (file,) = (tmp_path / "build").glob("*.pdf")
    done = check(tmp_path, str(file), "--for", "dfg-53-200")
    assert "is not there" not in done.out.replace("“Personal data” is not there", "")
    assert (done.status, done.err) == (0, "")
