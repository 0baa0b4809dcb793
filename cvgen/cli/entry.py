"""The first thing that runs: loads the application under the guard of an interrupt.

Part of ``cli``. Ctrl-C may come while modules are still being imported; it ends that
quietly too.
"""

from __future__ import annotations

import gc
import os
import sys

__all__ = ["main"]


def main() -> None:
    """Run the command line and leave with its exit status."""
    # A run makes many small values and hardly a cycle: to look for some is idle work.
    gc.disable()
    _open_streams()
    try:
        _run()
    except KeyboardInterrupt:
        _interrupted()
    finally:
        gc.freeze()  # nor is there any to look for when Python takes its leave


def _run() -> None:
    """Load the application and run it."""
    from cvgen.cli.own_modules import find_own_modules

    find_own_modules()
    from cvgen.cli.deferral import defer_imports

    defer_imports()
    from cvgen.cli.app import main as run

    try:
        run()
    except SystemExit as leaving:
        if isinstance(leaving.code, int):
            from cvgen.cli.leave import leave

            leave(leaving.code)
        raise


def _interrupted() -> None:
    """Say so and leave, even if the keys are pressed once more meanwhile."""
    while True:
        try:
            from cvgen.cli.leave import leave
            from cvgen.cli.status import INTERRUPTED

            sys.stderr.write("cvgen: interrupted\n")
            leave(INTERRUPTED)
            sys.exit(INTERRUPTED)
        except KeyboardInterrupt:
            continue


def _open_streams() -> None:
    """Let what is said to a stream that the caller has closed go nowhere.

    Else the first file that is opened takes its place, and gets what is said to it.
    """
    if sys.stdin is None:
        sys.stdin = open(os.devnull, encoding="utf-8")  # noqa: SIM115, PTH123
    if sys.stdout is None:
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123
