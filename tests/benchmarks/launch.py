"""Run one command as a small process of its own and say what it took.

Linux counts the parent's memory at the fork in a child's peak, so the process that
starts a measured command must be smaller than any of them: it imports little, and is
run as ``python -I -S launch.py LOG SECONDS COMMAND …``. Prints a JSON object.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import time

_TO_BYTES = 1 if sys.platform == "darwin" else 1024
_WRITE = os.O_WRONLY | os.O_CREAT | os.O_TRUNC


def main(log: str, patience: str, *command: str) -> None:
    """Run the command, its output in ``log``; kill it after ``patience`` seconds."""
    output = [
        (os.POSIX_SPAWN_OPEN, 1, log, _WRITE, 0o600),
        (os.POSIX_SPAWN_DUP2, 1, 2),
    ]
    start = time.perf_counter()
    process = os.posix_spawn(command[0], command, os.environ, file_actions=output)
    signal.signal(signal.SIGALRM, lambda *_: os.kill(process, signal.SIGKILL))
    signal.alarm(int(patience))
    _, status, usage = os.wait4(process, 0)
    seconds = time.perf_counter() - start
    code = os.waitstatus_to_exitcode(status)
    peak = usage.ru_maxrss * _TO_BYTES
    sys.stdout.write(json.dumps({"seconds": seconds, "peak": peak, "code": code}))


if __name__ == "__main__":
    main(*sys.argv[1:])
