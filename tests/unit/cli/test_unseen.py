"""Modules of a package of their own are left unseen here, each program a process."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

START = """
import sys
from importlib.machinery import PathFinder
from cvgen.cli.unseen import LateLoader

class Finder:
    @staticmethod
    def find_spec(name, path, target=None):
        if name not in ("whole", "whole.broken", "one", "slow"):
            return None
        spec = PathFinder.find_spec(name, path, target)
        spec.loader = LateLoader(spec.loader, {"say"})
        return spec

sys.meta_path.insert(0, Finder())
sys.path.insert(0, ".")
"""

MODULES = {
    "one.py": """
print("one runs")
def say(*words, end):
    return " ".join(words) + end
say.volume = 11
OTHER = 1
""",
    "whole/__init__.py": """
print("whole runs")
from whole.part import VALUE
""",
    "whole/part.py": """
print("part runs")
VALUE = 1
""",
    "whole/needy.py": "import nobody.has.this",
    "whole/broken.py": """
print("broken runs")
if not hasattr(sys, "mended"):
    raise ValueError("broken")
VALUE = 2
""".replace("print", "import sys; print", 1),
    "slow.py": """
import time
print("slow runs")
BEGUN = 1
time.sleep(0.1)
DONE = 1
""",
}


@pytest.fixture
def place(tmp_path: Path) -> Path:
    for name, text in MODULES.items():
        file = tmp_path / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(text)
    return tmp_path


def run(place: Path, program: str) -> list[str]:
    words = [sys.executable, "-B", "-c", START + program]
    done = subprocess.run(words, cwd=place, capture_output=True, text=True, check=False)
    assert not done.stderr
    return done.stdout.splitlines()


def test_an_import_is_no_look(place: Path) -> None:
    program = """
import one
import one
print(one.__spec__.name)
print(one.OTHER)
print(type(one).__name__, type(one.__loader__).__name__)
"""
    assert run(place, program) == [
        "one",
        "one runs",
        "1",
        "module SourceFileLoader",
    ]


def test_what_a_module_is_given_before_a_look_it_keeps(place: Path) -> None:
    program = """
import one
one.OTHER, one.NEW = 2, 3
print(one.OTHER, one.NEW, one.say("said", end="."))
"""
    assert run(place, program) == ["one runs", "2 3 said."]


def test_a_name_that_is_only_called_is_no_look(place: Path) -> None:
    program = """
from one import say
print("imported")
print(say("a", "b", end="."))
print(say("c", end="!"))
"""
    assert run(place, program) == ["imported", "one runs", "a b.", "c!"]


def test_what_it_is_asked_for_is_the_real_one_s(place: Path) -> None:
    program = """
from one import say
print(say.volume)
import one
print(one.say is say, one.say.__name__)
"""
    assert run(place, program) == ["one runs", "11", "False say"]


def test_another_name_is_a_look(place: Path) -> None:
    assert run(place, "from one import OTHER; print(OTHER)") == ["one runs", "1"]


def test_a_name_that_is_not_there_is_missed_as_usual(place: Path) -> None:
    program = """
try:
    from one import nothing
except ImportError as missing:
    print(str(missing).partition(" (")[0])
try:
    one.nothing
except NameError:
    import one
    print(hasattr(one, "nothing"))
"""
    assert run(place, program) == [
        "one runs",
        "cannot import name 'nothing' from 'one'",
        "False",
    ]


def test_a_module_out_of_a_package_is_no_look_at_that(place: Path) -> None:
    program = """
import whole.part
from whole import part
import whole
print(whole.part.VALUE, part is whole.part)
print(whole.VALUE)
"""
    assert run(place, program) == ["part runs", "1 True", "whole runs", "1"]


def test_a_package_knows_its_modules_before_they_are_imported(place: Path) -> None:
    program = "import whole; print(whole.part.VALUE)"
    assert run(place, program) == ["part runs", "1"]


def test_what_such_a_module_misses_is_said(place: Path) -> None:
    program = """
import whole
try:
    whole.needy
except ModuleNotFoundError as missing:
    print(missing)
"""
    assert run(place, program) == ["No module named 'nobody'"]


def test_what_fails_may_be_tried_again(place: Path) -> None:
    program = """
import whole.broken
whole.broken.GIVEN = 3
for _ in range(2):
    try:
        print(whole.broken.VALUE, whole.broken.GIVEN)
    except ValueError as problem:
        print(problem)
        sys.mended = True
"""
    assert run(place, program) == ["broken runs", "broken", "broken runs", "2 3"]


def test_threads_may_look_at_once(place: Path) -> None:
    program = """
import threading, slow
gate, found = threading.Barrier(8), []

def look():
    gate.wait()
    found.append(slow.DONE)

threads = [threading.Thread(target=look) for _ in range(8)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(found == [1] * 8)
"""
    for _ in range(3):
        assert run(place, program) == ["slow runs", "True"]
