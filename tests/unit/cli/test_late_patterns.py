from __future__ import annotations

import copy
import pickle
import re
import subprocess
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest

from cvgen.cli.late_patterns import WITH_PATTERNS, PatientLoader

SOURCE = """
import os.path, re, re as again
from re import compile as make, escape
WORD = re.compile("[a-z]+", re.IGNORECASE)
BAD = again.compile("(")
DIGITS = make("[0-9]+")
DOT = escape(".")
LIST = re.findall("b", "abc")
JOINED = os.path.join("a", "b")
def late():
    return re.compile("x")
"""


@pytest.fixture
def module(tmp_path: Path) -> ModuleType:
    file = tmp_path / "patterned.py"
    file.write_text(SOURCE)
    loader = PatientLoader("patterned", str(file))
    spec = spec_from_file_location("patterned", file, loader=loader)
    assert spec
    made = module_from_spec(spec)
    loader.exec_module(made)
    return made


def test_an_expression_is_compiled_when_it_is_used(module: ModuleType) -> None:
    assert module.WORD.fullmatch("Word")
    assert module.WORD.pattern == "[a-z]+"
    assert module.DIGITS.search("a 12 b").group() == "12"
    assert module.late().sub("y", "x") == "y"


def test_one_that_nobody_uses_is_not_compiled(module: ModuleType) -> None:
    with pytest.raises(re.error, match="unterminated subpattern"):
        module.BAD.search("")


def test_all_else_is_as_usual(module: ModuleType) -> None:
    assert (module.DOT, module.LIST) == (r"\.", ["b"])
    assert module.JOINED in {"a/b", r"a\b"}
    assert type(re.compile("x")) is re.Pattern


def test_a_copy_is_a_compiled_one(module: ModuleType) -> None:
    compiled = re.compile("[a-z]+", re.IGNORECASE)
    assert copy.copy(module.WORD) == compiled
    assert copy.deepcopy(module.WORD) == compiled
    assert pickle.loads(pickle.dumps(module.WORD)) == compiled  # noqa: S301 -- its own


PARSER = """
from cvgen.cli.deferral import defer_imports

defer_imports()
import yaml.reader, yaml.constructor
from yaml.constructor import SafeConstructor
print(type(yaml.reader.Reader.NON_PRINTABLE).__name__)
print(type(SafeConstructor.timestamp_regexp).__name__)
print(yaml.load("[2026-11-26, a]", Loader=yaml.SafeLoader))
try:
    yaml.load("a: \\x07", Loader=yaml.SafeLoader)
except yaml.reader.ReaderError as problem:
    print(problem.reason)
from cvgen.loading.slow_parser import EventParser
try:
    EventParser("a: \\x07")
except yaml.YAMLError as problem:
    print(problem.reason)
"""


def test_pyyaml_s_own_parser_can_do_with_such_expressions() -> None:
    words = [sys.executable, "-c", PARSER]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert not done.stderr
    assert done.stdout.splitlines() == [
        "_LatePattern",
        "_LatePattern",
        "[datetime.date(2026, 11, 26), 'a']",
        "special characters are not allowed",
        "special characters are not allowed",
    ]
    assert sorted(WITH_PATTERNS) == ["yaml.constructor", "yaml.reader"]
