"""The README lists every code that ``cvgen check`` has for the data, and no other."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
CHECKS = ROOT / "cvgen" / "checks" / "lint"
MAKERS = {"warning": 0, "error": 0, "Sign": 2}
"""What makes a problem, and the place of the code among its arguments."""

LEAST = 10


def codes_of(path: Path) -> Iterator[str]:
    """The codes that a module gives to problems."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            place = MAKERS.get(node.func.id)
            code = node.args[place] if place is not None else None
            if isinstance(code, ast.Constant) and isinstance(code.value, str):
                yield code.value


def listed() -> list[str]:
    """The codes in the first column of the README's table."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    chapter = readme.split("\n## Check your data\n")[1].split("\n## ")[0]
    return re.findall(r"^\| `([a-z-]+)` \|", chapter, re.MULTILINE)


def test_every_code_is_in_the_table_once() -> None:
    codes = {code for path in CHECKS.glob("*.py") for code in codes_of(path)}
    assert len(codes) >= LEAST
    assert sorted(listed()) == sorted(codes)
