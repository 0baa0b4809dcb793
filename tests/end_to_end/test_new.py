"""``cvgen new`` makes a folder that builds at once; on a terminal it asks."""

from __future__ import annotations

import contextlib
import os
import pty
import signal
import subprocess
from pathlib import Path

import pytest

from tests.end_to_end.command import COMMAND, PATIENCE, environment, run


def test_what_is_made_is_built_as_it_says(tmp_path: Path) -> None:
    done = run("new", "my data", "--name", "Mei Chen", folder=tmp_path)
    assert (done.status, done.err) == (0, "")
    assert "`cvgen build 'my data'`" in done.out
    done = run("build", "my data", "--all", folder=tmp_path)
    assert (done.status, done.err) == (0, "")
    assert sorted(path.name for path in (tmp_path / "build").iterdir()) == [
        "chen-cv-two-page.pdf",
        "chen-cv.pdf",
    ]


def test_what_is_still_to_be_replaced_is_found(tmp_path: Path) -> None:
    run("new", "--name", "Mei Chen", folder=tmp_path)
    done = run("check", folder=tmp_path)
    todo = (tmp_path / "data" / "profile.yaml").read_text(encoding="utf-8")
    assert done.status == 0
    found = done.out.count("`TODO` is still to be replaced")
    assert found >= todo.count(": TODO") + 2


def test_the_sample_is_built_as_it_is(tmp_path: Path) -> None:
    assert run("new", "--example", folder=tmp_path).status == 0
    outputs = set()
    for option, name in (("--sample", "a.pdf"), ("data", "b.pdf")):
        assert run("build", option, "-o", name, folder=tmp_path).status == 0
        outputs.add((tmp_path / name).read_bytes())
    assert len(outputs) == 1


def test_without_a_terminal_the_name_is_an_option(tmp_path: Path) -> None:
    done = run("new", folder=tmp_path)
    assert done.status == 2
    assert 'say whose CV it is, as in --name "Mei Chen"' in done.err
    assert list(tmp_path.iterdir()) == []


def test_a_second_time_nothing_is_overwritten(tmp_path: Path) -> None:
    run("new", "--name", "Mei Chen", folder=tmp_path)
    before = (tmp_path / "data" / "profile.yaml").read_bytes()
    done = run("new", "--name", "Ada Okafor", folder=tmp_path)
    assert done.status == 1
    assert done.err.startswith(
        "data/profile.yaml: error: "
        "profile.yaml and 8 other files are there already, and nothing is "
        "overwritten\n"
        "  hint: choose another folder, or move it away\n"
    )
    assert done.err.endswith("\n1 error; nothing was written\n")
    assert (tmp_path / "data" / "profile.yaml").read_bytes() == before


@pytest.mark.parametrize("option", ["--name", "--email", "--organization", "--alias"])
def test_the_sample_has_an_owner(option: str, tmp_path: Path) -> None:
    done = run("new", "--example", option, "x", folder=tmp_path)
    assert done.status == 2
    assert "the sample has an owner" in done.err


def test_it_asks_on_a_terminal(tmp_path: Path) -> None:
    here, there = pty.openpty()
    with subprocess.Popen(
        [*COMMAND, "new", "mine"],
        cwd=tmp_path,
        env=environment(),
        stdin=there,
        stdout=there,
        stderr=there,
    ) as process:
        os.close(there)
        os.write(here, b"Mei Chen\n\nUniversity of Example\n")
        assert process.wait(PATIENCE) == 0
    said = os.read(here, 10000).decode()
    os.close(here)
    assert "Your name, as it stands on papers" in said
    text = (tmp_path / "mine" / "profile.yaml").read_text(encoding="utf-8")
    assert "name: Mei Chen\n" in text
    assert "  organization: University of Example\n" in text
    assert "# contact:\n" in text


CTRL_C, CTRL_D = b"\x03", b"\x04"
AGAIN = 10
"""Seconds after which a key is pressed again."""


def at_prompt(folder: Path, typed: bytes) -> tuple[int, str]:
    """The exit status of ``new`` on a terminal, and what it said there."""
    here, there = pty.openpty()
    # A process inherits that a signal is ignored, but not this handler.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    with subprocess.Popen(
        [*COMMAND, "new", "mine"],
        cwd=folder,
        env=environment(),
        stdin=there,
        stdout=there,
        stderr=there,
    ) as process:
        signal.signal(signal.SIGINT, before)
        os.close(there)
        said = os.read(here, 10000).decode()  # the first prompt
        if typed == CTRL_C:
            status = broken_off(process)
        else:
            os.write(here, typed)
            status = process.wait(PATIENCE)
    said += os.read(here, 10000).decode()
    os.close(here)
    return status, said


def broken_off(process: subprocess.Popen[bytes]) -> int:
    """The exit status of a process at a prompt, after an interrupt.

    Python's ``readline`` looks for signals and then waits for a key: one that comes
    between the two waits with it, and whoever sees nothing happen presses again.
    """
    for _ in range(PATIENCE // AGAIN):
        process.send_signal(signal.SIGINT)
        with contextlib.suppress(subprocess.TimeoutExpired):
            return process.wait(AGAIN)
    return process.wait(0)


def test_an_address_that_is_none_is_asked_for_again(tmp_path: Path) -> None:
    status, said = at_prompt(tmp_path, b"Mei Chen\nm.chen at x\nm@example.edu\n\n")
    assert status == 0
    assert (
        "Error: `m.chen at x` is not an e-mail address; "
        "write it as `m.chen@example.edu`\r\n"
    ) in said
    text = (tmp_path / "mine" / "profile.yaml").read_text(encoding="utf-8")
    assert '  email: "m@example.edu"\n' in text


@pytest.mark.parametrize("key", [CTRL_C, CTRL_D], ids=["Ctrl-C", "Ctrl-D"])
def test_to_break_off_at_a_prompt_is_an_interrupt(key: bytes, tmp_path: Path) -> None:
    status, said = at_prompt(tmp_path, key)
    assert status == 130
    assert said.endswith("\r\ncvgen: interrupted\r\n")
    assert list(tmp_path.iterdir()) == []


def test_works_may_come_from_another_system(tmp_path: Path) -> None:
    works = "@article{a, title={Floods}, author={Chen, Mei}, journal={J}, year={2024}}"
    (tmp_path / "works.bib").write_text(works, encoding="utf-8")
    options = ("--name", "Mei Chen", "--from", "bibtex", "works.bib")
    done = run("new", *options, folder=tmp_path)
    assert (done.status, done.err) == (0, "")
    assert done.out.startswith("works.bib: 1 work brought in\n")
    assert run("build", "--all", folder=tmp_path).status == 0
    text = (tmp_path / "data" / "publications.yaml").read_text(encoding="utf-8")
    assert "- id: a\n" in text
