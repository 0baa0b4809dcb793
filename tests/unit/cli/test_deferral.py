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
    lazy = (name for name, kind in kinds.items() if kind == "_LazyModule")
    sys.stderr.write(" ".join(lazy))
"""


@pytest.mark.parametrize("name", sorted(DEFERRED))
def test_a_deferred_module_is_executed_at_the_first_look_into_it(name: str) -> None:
    words = [sys.executable, "-c", PROGRAM, name]
    done = subprocess.run(words, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["_LazyModule", "module"]


def test_a_build_without_a_photo_never_looks_into_them(tmp_path: Path) -> None:
    words = [sys.executable, "-c", BUILD, str(tmp_path / "cv.pdf")]
    done = subprocess.run(words, capture_output=True, text=True, check=True)
    assert (tmp_path / "cv.pdf").is_file()
    assert "PIL.Image" in done.stderr.split()
