"""The command line answers at once, in few words and with the right exit status."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import cvgen
from tests.end_to_end.command import COMMAND, environment, run

HEAVY = ("reportlab", "uharfbuzz", "yaml")
"""What only a build needs."""


def imported(*arguments: str, folder: Path) -> set[str]:
    """The top-level modules that a command imports."""
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "cvgen", *arguments],
        cwd=folder,
        env=environment(),
        capture_output=True,
        check=True,
        text=True,
    )
    modules = re.findall(r"^import time:.*\| +(\S+)$", done.stderr, re.MULTILINE)
    return {module.partition(".")[0] for module in modules}


def test_the_version_is_that_of_the_package(tmp_path: Path) -> None:
    done = run("--version", folder=tmp_path)
    assert (done.status, done.out, done.err) == (0, f"cvgen {cvgen.__version__}\n", "")


@pytest.mark.parametrize("option", ["--help", "-h"])
def test_help_names_the_commands(option: str, tmp_path: Path) -> None:
    done = run(option, folder=tmp_path)
    assert done.status == 0
    assert re.search(
        r"^  build +Build the CV of a data folder, or its variants\.$",
        done.out,
        re.MULTILINE,
    )
    assert re.search(r"^  variants +List the variants", done.out, re.MULTILINE)
    assert re.search(r"^  check +Check data", done.out, re.MULTILINE)
    assert re.search(r"^  schema +Print the JSON Schema", done.out, re.MULTILINE)


@pytest.mark.parametrize("command", ["build", "check", "diff", "variants", "schema"])
def test_each_command_has_help_of_its_own(command: str, tmp_path: Path) -> None:
    done = run(command, "--help", folder=tmp_path)
    assert done.status == 0
    assert f"cvgen {command} [OPTIONS]" in done.out


@pytest.mark.parametrize(
    "arguments", [("--version",), ("--help",), ("build", "--help")], ids=" ".join
)
def test_an_answer_needs_neither_layout_nor_pdf_nor_yaml(
    arguments: tuple[str, ...], tmp_path: Path
) -> None:
    modules = imported(*arguments, folder=tmp_path)
    assert {"cvgen", "typer"} <= modules
    assert modules.isdisjoint(HEAVY)


def test_a_schema_needs_neither_layout_nor_pdf(tmp_path: Path) -> None:
    modules = imported("schema", "profile", folder=tmp_path)
    assert "msgspec" in modules
    assert modules.isdisjoint({"reportlab", "uharfbuzz"})


def test_the_modules_that_are_looked_for_are_those_of_a_build(tmp_path: Path) -> None:
    assert imported("build", "--sample", folder=tmp_path) >= set(HEAVY)


@pytest.mark.parametrize(
    ("document", "kind"), [("profile", "object"), ("publications", "array")]
)
def test_a_schema_is_json(document: str, kind: str, tmp_path: Path) -> None:
    done = run("schema", document, folder=tmp_path)
    schema = json.loads(done.out)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    name = {"object": "Profile", "array": "Publication"}[kind]
    assert (
        set(schema["$defs"][name]["properties"])
        > {
            "object": {"name", "contact", "summary"},
            "array": {"id", "title", "author", "container-title", "DOI"},
        }[kind]
    )
    assert schema.get("type", "object") == kind


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        pytest.param(("biuld",), "No such command 'biuld'.", id="command"),
        pytest.param(
            ("build", "--outptu", "x"), "No such option: --outptu", id="option"
        ),
        pytest.param(("--verison",), "No such option: --verison", id="global option"),
        pytest.param(("build", "a", "b"), "unexpected extra argument", id="argument"),
        pytest.param(("build", "-o"), "requires an argument", id="no value"),
        pytest.param(("build", "--paper", "a5"), "'a5' is not one of", id="choice"),
        pytest.param(("schema",), "Missing argument", id="no argument"),
        pytest.param(("schema", "cv"), "'cv' is not one of", id="unknown schema"),
    ],
)
def test_a_slip_on_the_command_line_is_said(
    arguments: tuple[str, ...], said: str, tmp_path: Path
) -> None:
    done = run(*arguments, folder=tmp_path)
    assert (done.status, done.out) == (2, "")
    assert said in done.err
    assert list(tmp_path.iterdir()) == []


def test_a_mistyped_command_is_guessed(tmp_path: Path) -> None:
    assert "Did you mean 'build'?" in run("biuld", folder=tmp_path).err


def test_no_arguments_show_the_help(tmp_path: Path) -> None:
    done = run(folder=tmp_path)
    assert done.status == 2
    assert "Commands:" in done.out + done.err


@pytest.mark.parametrize("arguments", [("schema", "profile"), ("build", "--sample")])
def test_a_reader_that_has_gone_is_no_reason_to_complain(
    arguments: tuple[str, ...], tmp_path: Path
) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    try:
        done = run(*arguments, folder=tmp_path, stdout=writing)
    finally:
        os.close(writing)
    assert (done.status, done.err) == (1, "")


def test_a_reader_may_stop_after_the_first_line(tmp_path: Path) -> None:
    with subprocess.Popen(
        [*COMMAND, "schema", "profile"],
        cwd=tmp_path,
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout
        assert process.stderr
        assert process.stdout.readline() == b"{\n"
        process.stdout.close()
        assert process.stderr.read() == b""


@pytest.mark.parametrize("arguments", ["--version", "build --sample"])
def test_standard_output_may_be_closed(arguments: str, tmp_path: Path) -> None:
    command = f'"$0" -m cvgen {arguments} >&-'
    done = subprocess.run(
        ["sh", "-c", command, sys.executable],
        cwd=tmp_path,
        env=environment(),
        stderr=subprocess.PIPE,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.skipif(sys.platform != "linux", reason="uses Linux's /dev/full")
def test_standard_output_that_takes_nothing_is_said(tmp_path: Path) -> None:
    full = os.open("/dev/full", os.O_WRONLY)
    try:
        done = run("--version", folder=tmp_path, stdout=full)
    finally:
        os.close(full)
    assert done.status == 1
    assert done.err == (
        "Error: standard output does not take what is to be said: "
        "no space left on device\n"
    )


CLOSED = {"output": ">&-", "errors": "2>&-", "input": "<&-", "all": "<&- >&- 2>&-"}


@pytest.mark.skipif(sys.platform == "win32", reason="needs a shell of Unix")
@pytest.mark.parametrize("closed", CLOSED.values(), ids=CLOSED)
@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("build --sample --output cv.pdf --force", 0),
        ("variants", 1),
        ("presets", 0),
        ("themes", 0),
        ("export markdown", 1),
        ("nosuch", 2),
    ],
)
def test_a_stream_that_is_closed_gets_nothing_and_breaks_nothing(
    words: str, status: int, closed: str, tmp_path: Path
) -> None:
    command = f'"$0" -m cvgen {words} {closed}'
    done = subprocess.run(
        ["sh", "-c", command, sys.executable],
        cwd=tmp_path,
        env=environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == status
    assert "Traceback" not in done.stderr
    if words.startswith("build"):
        assert (tmp_path / "cv.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.skipif(sys.platform == "win32", reason="needs a shell of Unix")
def test_a_folder_that_is_gone_is_said(tmp_path: Path) -> None:
    command = 'mkdir gone; cd gone; rmdir ../gone; "$0" -m cvgen build'
    done = subprocess.run(
        ["sh", "-c", command, sys.executable],
        cwd=tmp_path,
        env=environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr == "Error: the folder that you are in is not there any more\n"


def test_an_empty_path_is_no_folder(tmp_path: Path) -> None:
    done = run("build", "", folder=tmp_path)
    assert (done.status, done.err) == (
        2,
        "Error: the path is empty: name a folder or a file\n",
    )


def test_the_home_folder_is_found_where_the_shell_has_left_its_sign(
    tmp_path: Path,
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    words = ("build", "--sample", "--output=~/cv.pdf")
    done = run(*words, folder=tmp_path, changes={"HOME": str(home)})
    assert (done.status, done.err) == (0, "")
    assert (home / "cv.pdf").exists()
    assert not (tmp_path / "~").exists()


def test_output_is_readable_where_the_terminal_knows_ascii_only(
    tmp_path: Path,
) -> None:
    ascii_only = {"PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii", "LC_ALL": "C"}
    done = run("build", "朱", folder=tmp_path, changes=ascii_only)
    assert done.status == 1
    assert "the data folder is missing" in done.err
