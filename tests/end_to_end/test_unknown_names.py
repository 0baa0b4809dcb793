"""A name on the command line that nothing bears is the command line's fault."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.end_to_end.command import run, write_data

UNKNOWN = {
    "build": ("build", "data", "--variant", "nosuch"),
    "build two": ("build", "data", "--variant", "mine", "--variant", "nosuch"),
    "build paper": ("build", "data", "--paper", "nosuch"),
    "build report": ("build", "data", "--format", "nosuch"),
    "build watch": ("build", "data", "--watch", "--variant", "nosuch"),
    "watch": ("watch", "data", "--variant", "nosuch"),
    "preview": ("preview", "data", "--variant", "nosuch"),
    "check": ("check", "data", "--variant", "nosuch"),
    "check preset": ("check", "data", "--for", "nosuch"),
    "check both": ("check", "data", "--for", "erc-2027", "--variant", "nosuch"),
    "check rule": ("check", "data", "--for", "erc-2027", "--waive", "nosuch"),
    "presets": ("presets", "show", "nosuch"),
    "export": ("export", "nosuch", "data"),
    "export bibtex": ("export", "bibtex", "data", "--variant", "nosuch"),
    "export csl-json": ("export", "csl-json", "data", "--variant", "nosuch"),
    "export jsonresume": ("export", "jsonresume", "data", "--variant", "nosuch"),
    "export html": ("export", "html", "data", "--variant", "nosuch"),
    "export markdown": ("export", "markdown", "data", "--variant", "nosuch"),
    "export text": ("export", "text", "data", "--variant", "nosuch"),
    "export box": ("export", "text", "data", "--variant", "form", "--box", "nosuch"),
    "import": ("import", "nosuch", "data/publications.yaml"),
    "import doi": ("import", "doi", "nosuch"),
    "import orcid": ("import", "orcid", "0000-0002-1825-0098"),
    "new": ("new", "folder", "--name", "Mei Chen", "--from", "nosuch", "x"),
    "schema": ("schema", "nosuch"),
    "diff": ("diff", "build/chen-cv-mine.pdf", "data", "--variant", "nosuch"),
    "command": ("nosuch",),
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with two variants, one of which has been built."""
    folder = tmp_path_factory.mktemp("names")
    variants = write_data(folder) / "variants"
    variants.mkdir()
    (variants / "mine.yaml").write_text("{}\n", encoding="utf-8")
    (variants / "form.yaml").write_text("preset: ukri-r4ri\n", encoding="utf-8")
    assert run("build", "--variant", "mine", folder=folder).status == 0
    return folder


@pytest.mark.parametrize("arguments", UNKNOWN.values(), ids=UNKNOWN)
def test_an_unknown_name_is_named_with_status_two(
    arguments: tuple[str, ...], folder: Path
) -> None:
    done = run(*arguments, folder=folder)
    assert done.status == 2, done.err
    wanted = "0098" if "0000-0002-1825-0098" in arguments else "nosuch"
    assert wanted in done.out + done.err


@pytest.mark.parametrize("command", ["build", "check"])
def test_a_report_for_programs_has_the_same_status(command: str, folder: Path) -> None:
    told = (command, "data", "--variant", "nosuch", "--format", "json")
    done = run(*told, folder=folder)
    report = json.loads(done.out)
    assert done.status == 2
    assert [one["message"] for one in report["problems"]] == [
        "there is no variant `nosuch`"
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("preset: nosuch\n", "there is no preset `nosuch`"),
        ("theme: nosuch\n", "there is no theme `nosuch`"),
        ("sections: [nosuch]\n", "there is no section `nosuch`"),
    ],
)
def test_an_unknown_name_in_a_file_is_the_fault_of_the_file(
    text: str, said: str, tmp_path: Path
) -> None:
    variants = write_data(tmp_path) / "variants"
    variants.mkdir()
    (variants / "mine.yaml").write_text(text, encoding="utf-8")
    done = run("build", "--variant", "mine", folder=tmp_path)
    assert done.status == 1
    assert said in done.err


def test_a_variant_that_the_file_names_and_that_is_gone_is_no_fault_of_the_command(
    tmp_path: Path,
) -> None:
    variants = write_data(tmp_path) / "variants"
    variants.mkdir()
    (variants / "gone.yaml").write_text("{}\n", encoding="utf-8")
    run("build", "--variant", "gone", folder=tmp_path)
    (variants / "gone.yaml").unlink()
    done = run("diff", "build/chen-cv-gone.pdf", folder=tmp_path)
    assert done.status == 1
    assert "there is no variant `gone`" in done.err
