"""Runs cvgen as a user does: as a process, in a folder of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import msgspec

__all__ = [
    "COMMAND",
    "PATIENCE",
    "Outcome",
    "environment",
    "run",
    "work",
    "write_data",
]

COMMAND = (sys.executable, "-m", "cvgen")
PATIENCE = 60
"""Seconds after which a process counts as hung."""

PROFILE = "name: Mei Chen\n"


class Outcome(msgspec.Struct, frozen=True):
    """What a process left: its exit status and what it printed."""

    status: int
    out: str
    err: str


def run(
    *arguments: str,
    folder: Path,
    changes: Mapping[str, str] | None = None,
    stdout: int = subprocess.PIPE,
) -> Outcome:
    """Run cvgen in a folder; whatever it is asked, it shows no traceback."""
    done = subprocess.run(
        [*COMMAND, *arguments],
        cwd=folder,
        env=environment(changes),
        stdin=subprocess.DEVNULL,
        stdout=stdout,
        stderr=subprocess.PIPE,
        timeout=PATIENCE,
        check=False,
    )
    outcome = Outcome(
        done.returncode, (done.stdout or b"").decode(), done.stderr.decode()
    )
    assert "Traceback" not in outcome.err + outcome.out
    return outcome


def environment(changes: Mapping[str, str] | None = None) -> dict[str, str]:
    """This process's environment without what would change a result."""
    kept = {key: value for key, value in os.environ.items() if key != "COLUMNS"}
    kept.pop("SOURCE_DATE_EPOCH", None)
    return {**kept, "PYTHONUTF8": "1", **(changes or {})}


def work(number: int = 1) -> str:
    """A publication of the owner as an item of a YAML list."""
    return (
        f"- id: work{number}\n"
        f"  title: The title of work {number}\n"
        "  author: [Ada Okafor, Mei Chen]\n"
        "  container-title: Journal of Examples\n"
        f"  issued: {1990 + number % 30}\n"
    )


def write_data(
    folder: Path, profile: str | bytes = PROFILE, publications: str | bytes = ""
) -> Path:
    """Make the folder ``data`` that cvgen reads by default."""
    data = folder / "data"
    data.mkdir()
    for name, text in (
        ("profile.yaml", profile),
        ("publications.yaml", publications or work()),
    ):
        content = text.encode() if isinstance(text, str) else text
        (data / name).write_bytes(content)
    return data
