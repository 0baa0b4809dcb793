"""How the floor is called: by cvgen's own Python, with the modules of this checkout.

As far as the benchmarks are concerned it is a tool like any other.
"""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

from tests.benchmarks.environments import CHECKOUT, UnavailableError

__all__ = ["OPTIONS", "VARIABLES", "find_floor", "measure_parts"]

_FONT = str(CHECKOUT / "fonts" / "SourceSerif4" / "SourceSerif4-Regular.ttf")
_CALL = "from tests.benchmarks.floor.{0} import main; main()"
OPTIONS = ("-c", _CALL.format("main"), "data/publications.yaml", "floor.pdf", _FONT)
VARIABLES = {"PYTHONPATH": str(CHECKOUT), "PYTHONDONTWRITEBYTECODE": ""}
"""Where its modules are, and that they are compiled once, as if installed."""


def find_floor(cvgen: str) -> str:
    """The Python that runs the floor, the one beside the program ``cvgen``."""
    python = Path(cvgen).with_name("python")
    if python.exists():
        return str(python)
    message = f"there is no {python}, with cvgen's libraries"
    raise UnavailableError(message)


def measure_parts(python: str, data: Path) -> dict[str, float]:
    """Milliseconds of each step of the floor on the works in a folder of data."""
    words = (python, "-c", _CALL.format("parts"), str(data / "publications.yaml"))
    finished = subprocess.run(
        (*words, _FONT),
        env=os.environ | VARIABLES,
        check=True,
        capture_output=True,
        text=True,
    )
    parts: dict[str, float] = json.loads(finished.stdout)
    return parts
