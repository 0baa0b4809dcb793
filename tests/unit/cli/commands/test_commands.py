"""Each command is loaded when it is called, and all of them when all are listed."""

from __future__ import annotations

import subprocess
import sys

import pytest
from typer import Context
from typer.main import get_command
from typer.testing import CliRunner

from cvgen.cli.app import app
from cvgen.cli.commands.commands import NAMES, Commands

PROGRAM = """
import sys
from typer import Context
from typer.main import get_command
from cvgen.cli.app import app

group = get_command(app)
assert group.get_command(Context(group), sys.argv[1])
print(*sorted(n.rpartition(".")[2] for n in sys.modules if "cli.commands." in n))
"""


def test_a_command_loads_no_other() -> None:
    words = [sys.executable, "-c", PROGRAM, "themes"]
    done = subprocess.run(words, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["arguments", "commands", "themes"]


@pytest.mark.parametrize("name", NAMES)
def test_every_name_has_a_command(name: str) -> None:
    group = get_command(app)
    assert isinstance(group, Commands)
    command = group.get_command(Context(group), name)
    assert command is not None
    assert command.name == name
    assert command.help


def test_a_misspelt_command_is_asked_about() -> None:
    done = CliRunner().invoke(app, ["biuld"])
    assert done.exit_code == 2
    assert "No such command 'biuld'. Did you mean 'build'?" in done.output
