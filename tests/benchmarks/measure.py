"""Time commands as whole processes, taking turns, and keep every run."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Command", "CommandFailedError", "Run", "Series", "run", "take_turns"]

_LAUNCHER = Path(__file__).with_name("launch.py")
_PATIENCE = 900  # seconds; ten times the slowest command known


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """A command line, where it runs and the PDF that it must leave."""

    tool: str
    words: tuple[str, ...]
    folder: Path
    environment: dict[str, str] = field(default_factory=dict)
    pdf: Path | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """What one process took."""

    seconds: float
    mebibytes: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """What the same command took several times."""

    runs: tuple[Run, ...]

    @property
    def seconds(self) -> tuple[float, float, float]:
        """Median, least and most."""
        times = [run.seconds for run in self.runs]
        return median(times), min(times), max(times)

    @property
    def mebibytes(self) -> float:
        """The highest peak."""
        return max(run.mebibytes for run in self.runs)


class CommandFailedError(Exception):
    """A command did not do what was measured; the message says how."""


def run(command: Command) -> Run:
    """Run a command once.

    Raises:
        CommandFailedError: If it exits with another status than 0 or leaves no PDF.
    """
    if command.pdf is not None:
        command.pdf.unlink(missing_ok=True)
    log = command.folder / f"{command.tool}.log"
    launcher = [sys.executable, "-I", "-S", str(_LAUNCHER), str(log), str(_PATIENCE)]
    finished = subprocess.run(
        [*launcher, *command.words],
        cwd=command.folder,
        env=os.environ | command.environment,
        check=True,
        capture_output=True,
        text=True,
    )
    result: dict[str, float] = json.loads(finished.stdout)
    if result["code"] != 0:
        message = f"exit {result['code']}: {_last_line(log)}"
        raise CommandFailedError(message)
    if command.pdf is not None and not command.pdf.exists():
        message = "exit 0 without a PDF"
        raise CommandFailedError(message)
    return Run(seconds=result["seconds"], mebibytes=result["peak"] / 2**20)


def take_turns(
    commands: Sequence[Command], repeats: int
) -> dict[str, Series | CommandFailedError]:
    """Warm every command up, then run A B C A B C …; one that fails drops out."""
    runs: dict[str, list[Run]] = {command.tool: [] for command in commands}
    failures: dict[str, CommandFailedError] = {}
    for _ in range(repeats + 1):
        for command in commands:
            if command.tool in failures:
                continue
            try:
                runs[command.tool].append(run(command))
            except CommandFailedError as error:
                failures[command.tool] = error
    return {
        tool: failures.get(tool) or Series(runs=tuple(done[1:]))
        for tool, done in runs.items()
    }


def _last_line(log: Path) -> str:
    lines = log.read_text(encoding="utf-8", errors="replace").split("\n")
    return next((line.strip() for line in reversed(lines) if line.strip()), "silent")
