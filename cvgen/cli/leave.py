"""The end of a run: out at once, with nothing that was said left behind.

Part of ``cli``. Python takes its modules to pieces one by one when it ends, which costs
a build of the sample a twentieth of its time; the system takes back all of it at once.
"""

from __future__ import annotations

import atexit
import os
import sys
import threading

__all__ = ["leave"]


def leave(status: int) -> None:
    """End the process, or do nothing where Python has to end it.

    That is where another thread still works, or standard output or standard error takes
    no more: Python knows how to wait and how to complain. What libraries want done at
    the end is done.
    """
    if threading.active_count() > 1:
        return
    try:
        for stream in (sys.stdout, sys.stderr):
            if stream:  # a closed one is None
                stream.flush()
    except (OSError, ValueError):
        return
    atexit._run_exitfuncs()  # noqa: SLF001 -- what Python calls at this point itself
    os._exit(status)
