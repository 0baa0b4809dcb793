from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

from cvgen.cli.deferral import DEFERRED

START = """
import sys
from cvgen.cli.deferral import defer_imports

defer_imports()
"""

PROGRAM = (
    START
    + """
from importlib import import_module
module = import_module(sys.argv[1])
exec(f"import {sys.argv[1]}")  # as another library does
print(type(module).__name__)
len(vars(module)["__name__"]), dir(module)
print(type(module).__name__)
"""
)

BUILD = (
    START
    + """
from cvgen.cli.app import main

sys.argv = ["cvgen", "build", "--sample", "--output", sys.argv[1]]
try:
    main()
finally:
    kinds = {name: type(module).__name__ for name, module in sys.modules.items()}
    lazy = (name for name, kind in kinds.items() if kind == "_Unseen")
    sys.stderr.write(" ".join(lazy))
"""
)


@pytest.mark.parametrize("name", sorted(DEFERRED))
def test_a_deferred_module_is_executed_at_the_first_look_into_it(name: str) -> None:
    words = [sys.executable, "-c", PROGRAM, name]
    done = subprocess.run(words, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["_Unseen", "module"]


def test_a_build_without_a_photo_never_looks_into_them(tmp_path: Path) -> None:
    words = [sys.executable, "-c", BUILD, str(tmp_path / "cv.pdf")]
    done = subprocess.run(words, capture_output=True, text=True, check=True)
    assert (tmp_path / "cv.pdf").is_file()
    assert set(done.stderr.split()) == DEFERRED.keys()


NAMES = """
from importlib import import_module
from cvgen.cli.deferral import DEFERRED, defer_imports

defer_imports()
for name, called in DEFERRED.items():
    unseen = import_module(name)
    for one in called:
        getattr(unseen, one)
    print(type(unseen).__name__, *(callable(vars(unseen)[one]) for one in called))
"""


def test_what_is_only_called_is_there_to_be_called() -> None:
    words = [sys.executable, "-c", NAMES]
    done = subprocess.run(words, capture_output=True, text=True, check=True)
    expected = [["_Unseen"] + ["True"] * len(called) for called in DEFERRED.values()]
    assert [line.split() for line in done.stdout.splitlines()] == expected


def test_an_error_is_still_shown_with_its_place() -> None:
    program = START + "import traceback, tokenize\n1 / 0"
    words = [sys.executable, "-c", program]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert done.stderr.startswith("Traceback (most recent call last):")
    assert done.stderr.endswith("ZeroDivisionError: division by zero\n")


PACKED = (
    START
    + """
sys.path.insert(0, "packed.zip")
import difflib, hashlib, yaml.reader
for module in (difflib, hashlib, yaml.reader):
    print(module.VALUE, type(module.__loader__).__name__)
"""
)


def test_they_may_come_in_an_archive(tmp_path: Path) -> None:
    with ZipFile(tmp_path / "packed.zip", "w") as packed:
        packed.writestr("yaml/__init__.py", "")
        for name in ("difflib", "hashlib", "yaml/reader"):
            packed.writestr(f"{name}.py", f"import re\nVALUE = {name!r}\n")
    words = [sys.executable, "-c", PACKED]
    done = subprocess.run(
        words, cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == [
        "difflib",
        "zipimporter",
        "hashlib",
        "zipimporter",
        "yaml/reader",
        "zipimporter",
    ]


def test_what_libyaml_cannot_read_is_an_error_of_pyyaml() -> None:
    program = f"""{START}
from yaml._yaml import CParser

try:
    CParser(b"\\xff").get_event()
except Exception as error:
    import yaml

    print(type(error) is yaml.reader.ReaderError, isinstance(error, yaml.YAMLError))
"""
    words = [sys.executable, "-c", program]
    done = subprocess.run(words, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["True", "True"]
