from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from cvgen.cli.deferral import DEFERRED

PROGRAM = """
import sys
from importlib import import_module
from cvgen.cli.deferral import defer_imports

defer_imports()
module = import_module(sys.argv[1])
exec(f"import {sys.argv[1]}")  # as another library does
print(type(module).__name__)
len(vars(module)["__name__"]), dir(module)
print(type(module).__name__)
"""

BUILD = """
import sys
from cvgen.cli.deferral import defer_imports

defer_imports()
from cvgen.cli.app import main

sys.argv = ["cvgen", "build", "--sample", "--output", sys.argv[1]]
try:
    main()
finally:
    kinds = {name: type(module).__name__ for name, module in sys.modules.items()}
    lazy = (name for name, kind in kinds.items() if kind == "_Unseen")
    sys.stderr.write(" ".join(lazy))
"""


@pytest.mark.parametrize("name", sorted(DEFERRED))
def test_a_deferred_module_is_executed_at_the_first_look_into_it(name: str) -> None:
    words = [sys.executable, "-c", PROGRAM, name]
    done = subprocess.run(words, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["_Unseen", "module"]


def test_a_build_without_a_photo_never_looks_into_them(tmp_path: Path) -> None:
    words = [sys.executable, "-c", BUILD, str(tmp_path / "cv.pdf")]
    done = subprocess.run(words, capture_output=True, text=True, check=True)
    assert (tmp_path / "cv.pdf").is_file()
    assert set(done.stderr.split()) == DEFERRED


THREADS = """
import sys, threading
from importlib import import_module
from cvgen.cli.deferral import defer_imports

defer_imports()
module = import_module("textwrap")
gate, found = threading.Barrier(8), []

def look():
    gate.wait()
    found.append(module.dedent("  a"))

threads = [threading.Thread(target=look) for _ in range(8)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(found == ["a"] * 8)
"""


def test_threads_may_look_at_once() -> None:
    words = [sys.executable, "-c", THREADS]
    for _ in range(5):
        done = subprocess.run(words, capture_output=True, text=True, check=True)
        assert done.stdout == "True\n"
