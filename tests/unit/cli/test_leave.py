"""Leaving at once loses nothing that Python's own end would have kept."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

PROGRAM = """
import atexit, sys, threading, time
from cvgen.cli.leave import leave

{before}
print("said", end="")
sys.stderr.write("warned")
leave(3)
print(" and went on", end="")
"""


def run(before: str) -> subprocess.CompletedProcess[str]:
    words = [sys.executable, "-c", PROGRAM.format(before=before)]
    return subprocess.run(words, capture_output=True, text=True, check=False)


def test_the_status_is_given_and_all_is_said() -> None:
    done = run("")
    assert (done.returncode, done.stdout, done.stderr) == (3, "said", "warned")


def test_what_was_to_be_done_at_the_end_is_done() -> None:
    done = run('atexit.register(lambda: print(", then tidied", end="", flush=True))')
    assert (done.returncode, done.stdout) == (3, "said, then tidied")


def test_a_thread_that_works_is_waited_for() -> None:
    work = "lambda: (time.sleep(0.2), print(', then done', end=''))"
    done = run(f"threading.Thread(target={work}).start()")
    assert (done.returncode, done.stdout) == (0, "said and went on, then done")


def test_what_is_closed_says_nothing() -> None:
    done = run("sys.stdout = None; print = lambda *_, **__: None")
    assert (done.returncode, done.stdout, done.stderr) == (3, "", "warned")


def test_what_standard_output_does_not_take_is_for_python_to_say() -> None:
    text = PROGRAM.format(before="")
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = subprocess.run(
            [sys.executable, "-c", text],
            stdout=full,
            stderr=subprocess.PIPE,
            env={**os.environ, "PYTHONUNBUFFERED": ""},
            text=True,
            check=False,
        )
    assert "No space left on device" in done.stderr
    assert done.returncode == 120
