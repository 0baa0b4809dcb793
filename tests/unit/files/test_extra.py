"""What is not installed is named as the README names it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from cvgen.files.extra import install_hint


@pytest.mark.parametrize(
    ("executable", "python"),
    [
        ("/opt/python/bin/python3", "/opt/python/bin/python3"),
        ("HERE/.venv/bin/python", ".venv/bin/python"),
        ("HERE/my venv/bin/python", '"my venv/bin/python"'),
        ("", "python"),
    ],
)
def test_the_interpreter_that_runs_is_the_one_to_install_into(
    executable: str, python: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = executable.replace("HERE", str(Path.cwd()))
    monkeypatch.setattr(sys, "executable", path)
    hint = f'install it with `{python} -m pip install "cvgen[import]"`'
    assert install_hint("import") == hint


def test_every_extra_that_is_named_is_one_of_the_package() -> None:
    root = Path(__file__).parents[3]
    extras = (root / "pyproject.toml").read_text(encoding="utf-8")
    named = 0
    for path in (root / "cvgen").rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        if "install_hint(EXTRA)" in text:
            (name,) = (
                line.split('"')[1]
                for line in text.splitlines()
                if line.startswith("EXTRA = ")
            )
            assert f"\n{name} = [" in extras
            named += 1
    assert named == 4
