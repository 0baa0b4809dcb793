"""The command line of the benchmarks."""

from __future__ import annotations

import argparse
import tempfile
from functools import partial
from pathlib import Path

from tests.benchmarks.environments import CHECKOUT

__all__ = ["Options", "read_options"]


class Options(argparse.Namespace):
    """What to measure and where."""

    sizes: list[int]
    alone: list[int]
    repeats: int
    large_repeats: int
    tools: list[str]
    peers: Path
    peer_python: str | None
    cvgen: str | None
    json: Path | None

    def rounds(self, count: int) -> int:
        """How often to run the build of so many works."""
        return self.large_repeats if count > _LARGE else self.repeats


_PURPOSE = "Measure cvgen beside RenderCV and Typst, as whole processes in one run."
_LARGE = 2_000
_TOOLS = ["cvgen", "floor", "rendercv", "typst"]


def read_options(words: list[str]) -> Options:
    """Read the command line, or leave with a usage message."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.benchmarks", description=_PURPOSE
    )
    add = parser.add_argument
    number = partial(add, type=int, metavar="N")
    number("--sizes", nargs="*", default=[1_000, 5_000], help="works, for all tools")
    number("--alone", nargs="*", default=[10_000], help="works, for cvgen only")
    number("--repeats", default=5, help="runs after the warm-up (default 5)")
    number("--large-repeats", default=3, help=f"the same above {_LARGE} works")
    add("--tools", nargs="+", default=_TOOLS, choices=_TOOLS, help="default: all")
    add("--peers", type=Path, default=_default_folder(), help="where to install, work")
    add("--peer-python", help="Python 3.12 or newer for all tools (default: found)")
    add("--cvgen", help="measure this program, not a clean install of the checkout")
    add("--json", type=Path, help="also write every run to this file")
    options = parser.parse_args(words, namespace=Options())
    if options.peers.resolve().is_relative_to(CHECKOUT):
        parser.error("--peers must lie outside the repository")
    if min(options.repeats, options.large_repeats) < 1:
        parser.error("a command must run at least once after the warm-up")
    return options


def _default_folder() -> Path:
    return Path(tempfile.gettempdir()) / "cvgen-benchmarks"
