"""The first thing that runs: loads the application under the guard of an interrupt.

Part of ``cli``. Ctrl-C may come while modules are still being imported; it ends that
quietly too.
"""

from __future__ import annotations

import gc
import sys

from cvgen.cli.status import INTERRUPTED

__all__ = ["main"]


def main() -> None:
    """Run the command line and leave with its exit status."""
    # A run makes many small values and hardly a cycle: to look for some is idle work.
    gc.disable()
    try:
        from cvgen.cli.own_modules import find_own_modules

        find_own_modules()
        from cvgen.cli.deferral import defer_imports

        defer_imports()
        from cvgen.cli.app import main as run

        run()
    except KeyboardInterrupt:
        sys.stderr.write("cvgen: interrupted\n")
        sys.exit(INTERRUPTED)
    except SystemExit as leaving:
        if isinstance(leaving.code, int):
            from cvgen.cli.leave import leave

            leave(leaving.code)
        raise
    finally:
        gc.freeze()  # nor is there any to look for when Python takes its leave
