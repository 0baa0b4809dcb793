from __future__ import annotations

import os
import subprocess
import sys
from importlib.machinery import ModuleSpec, PathFinder
from pathlib import Path
from py_compile import PycInvalidationMode
from py_compile import compile as compile_file
from shutil import make_archive, move

import pytest

import cvgen
from cvgen.cli import own_modules
from cvgen.cli.own_modules import find_own_modules

START = f"""
import runpy, sys
runpy.run_path({own_modules.__file__!r})["find_own_modules"]()
sys.path.insert(0, "place")
"""
"""Another package of cvgen's name, found as cvgen finds its own."""


@pytest.fixture
def place(tmp_path: Path) -> Path:
    package = tmp_path / "place" / "cvgen"
    (package / "inner").mkdir(parents=True)
    (package / "plain").mkdir()
    (package / "__init__.py").touch()
    (package / "inner" / "__init__.py").write_text("NAME = __name__\n")
    (package / "inner" / "note.txt").write_text("a note")
    (package / "one.py").write_text("VALUE = 1\n")
    return package


def run(place: Path, program: str, *options: str) -> str:
    words = [sys.executable, *options, "-c", START + program]
    names = {"PYTHONDONTWRITEBYTECODE", "PYTHONPATH", "PYTHONPYCACHEPREFIX"}
    known = {name: text for name, text in os.environ.items() if name not in names}
    at = place.parent.parent
    done = subprocess.run(
        words, cwd=at, env=known, capture_output=True, text=True, check=False
    )
    assert not done.stderr
    return done.stdout.strip()


def rewrite(source: Path, text: str) -> None:
    """Change a source without that its time or size tells."""
    state = source.stat()
    source.write_text(text)
    os.utime(source, ns=(state.st_atime_ns, state.st_mtime_ns))


VALUE = "from cvgen.one import VALUE; print(VALUE)"


def test_every_module_of_cvgen_is_where_python_finds_it() -> None:
    top = Path(cvgen.__file__).parent
    before = [*sys.meta_path]
    find_own_modules()
    (finder,) = (one for one in sys.meta_path if one not in before)
    sys.meta_path.remove(finder)
    seen = 0
    for file in top.rglob("*.py"):
        place = file.parent if file.name == "__init__.py" else file.with_suffix("")
        name = ".".join(("cvgen", *place.relative_to(top).parts))
        if name != "cvgen":
            path = [str(place.parent)]
            found = finder.find_spec(name, path)
            assert facts(found) == facts(PathFinder.find_spec(name, path))
            seen += 1
    assert seen > 300


def facts(spec: ModuleSpec | None) -> tuple[object, ...]:
    assert spec
    return (
        spec.name,
        spec.origin,
        spec.cached,
        spec.parent,
        spec.has_location,
        spec.submodule_search_locations,
    )


def test_what_was_compiled_is_not_compiled_again(place: Path) -> None:
    assert run(place, VALUE) == "1"
    rewrite(place / "one.py", "VALUE = 2\n")
    assert run(place, VALUE) == "1"  # as with any Python


def test_a_changed_source_is_compiled_again(place: Path) -> None:
    assert run(place, VALUE) == "1"
    (place / "one.py").write_text("VALUE = 22\n")
    assert run(place, VALUE) == "22"
    rewrite(place / "one.py", "VALUE = 33\n")
    assert run(place, VALUE) == "22"  # it has been kept


@pytest.mark.parametrize(
    ("mode", "seen"),
    [
        (PycInvalidationMode.CHECKED_HASH, "2"),
        (PycInvalidationMode.UNCHECKED_HASH, "1"),
    ],
    ids=["checked", "unchecked"],
)
def test_a_compiled_file_may_go_by_a_hash(
    place: Path, mode: PycInvalidationMode, seen: str
) -> None:
    compile_file(str(place / "one.py"), invalidation_mode=mode)
    rewrite(place / "one.py", "VALUE = 2\n")
    assert run(place, VALUE) == seen


@pytest.mark.parametrize("content", [b"", b"no such thing as a compiled file"])
def test_a_damaged_compiled_file_is_made_anew(place: Path, content: bytes) -> None:
    run(place, VALUE)
    (compiled,) = place.glob("__pycache__/one.*")
    compiled.write_bytes(content)
    assert run(place, VALUE) == "1"
    assert len(compiled.read_bytes()) > len(content)


def test_nothing_compiled_is_kept_where_that_is_unwanted(place: Path) -> None:
    assert run(place, VALUE, "-B") == "1"
    assert not [*place.rglob("*.pyc")]


def test_compiled_files_may_be_elsewhere(place: Path) -> None:
    elsewhere = place.parent.parent / "elsewhere"
    program = VALUE + "\nprint(sys.modules['cvgen.one'].__spec__.cached)"
    for _ in range(2):
        said = run(place, program, "-X", f"pycache_prefix={elsewhere}").splitlines()
        assert said[0] == "1"
        assert Path(said[1]).is_relative_to(elsewhere)
        assert Path(said[1]).is_file()
    assert not [*place.rglob("*.pyc")]


def test_code_without_assertions_has_files_of_its_own(place: Path) -> None:
    (place / "one.py").write_text("VALUE = __debug__\n")
    assert [run(place, VALUE, *how) for how in ([], ["-O"], [], ["-O"])] == [
        "True",
        "False",
        "True",
        "False",
    ]
    assert len([*place.glob("__pycache__/one.*")]) == 2


def test_a_package_may_be_in_an_archive(place: Path) -> None:
    packed = place.parent.parent / "packed"
    make_archive(str(packed), "zip", place.parent)
    move(place.parent, packed)
    move(packed.with_suffix(".zip"), place.parent)
    program = "from cvgen.inner import NAME; print(NAME)\n" + VALUE
    assert run(place, program).split() == ["cvgen.inner", "1"]


def test_code_of_a_package_that_was_moved_names_its_new_place(place: Path) -> None:
    (place / "one.py").write_text("def one(): return 1\n")
    program = "from cvgen.one import one; print(one(), one.__code__.co_filename)"
    assert run(place, program) == f"1 {place / 'one.py'}"
    rewrite(place / "one.py", "def one(): return 2\n")
    moved = place.parent.parent / "moved"
    move(place.parent, moved)
    program = 'sys.path[0] = "moved"\n' + program
    assert run(place, program) == f"1 {moved / 'cvgen' / 'one.py'}"


def test_a_folder_that_is_no_package_is_left_to_python(place: Path) -> None:
    program = "import cvgen.plain; print(cvgen.plain.__file__)"
    assert run(place, program) == "None"


def test_a_package_goes_before_a_module_of_its_name(place: Path) -> None:
    (place / "inner.py").write_text("NAME = 'a module'\n")
    (place / "plain.py").write_text("NAME = 'beside a folder'\n")
    program = """
from cvgen import inner, plain
print(inner.NAME, plain.NAME, sep=", ")
"""
    assert run(place, program) == "cvgen.inner, beside a folder"


def test_a_module_that_is_not_there_is_missed_as_usual(place: Path) -> None:
    program = """
try:
    import cvgen.two
except ModuleNotFoundError as missing:
    print(missing)
"""
    assert run(place, program) == "No module named 'cvgen.two'"


def test_a_module_that_has_come_since_is_found(place: Path) -> None:
    (place / "two.txt").write_text("VALUE = 2\n")
    program = """
import cvgen.one, importlib, os
os.rename("place/cvgen/two.txt", "place/cvgen/two.py")
importlib.invalidate_caches()
import cvgen.two
print(cvgen.two.VALUE, type(cvgen.two.__loader__).__name__)
"""
    assert run(place, program) == "2 _OwnLoader"


def test_a_module_can_be_loaded_again(place: Path) -> None:
    program = """
import importlib, cvgen.one
with open(cvgen.one.__file__, "w") as file:
    file.write("VALUE = 333")
print(importlib.reload(cvgen.one).VALUE)
"""
    assert run(place, program) == "333"


def test_files_beside_the_modules_can_be_read(place: Path) -> None:
    program = """
from importlib.resources import files
print(files("cvgen.inner").joinpath("note.txt").read_text())
"""
    assert run(place, program) == "a note"


def test_the_source_can_be_shown(place: Path) -> None:
    program = "import inspect, cvgen.one; print(inspect.getsource(cvgen.one))"
    assert run(place, program) == "VALUE = 1"
