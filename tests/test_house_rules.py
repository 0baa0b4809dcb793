"""The house rules that no linter knows, each proved to have looked at something."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from statistics import median

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "cvgen"
UNIT = ROOT / "tests" / "unit"

LONGEST_FILE = 300
LONGEST_FUNCTION = 50
MEDIAN_FUNCTION = 10
LEAST_MODULES = 60

WITHOUT_OWN_TEST = {
    "cvgen/__main__.py": "two lines, run by every end-to-end test",
    "cvgen/cli/app.py": "run as a process by tests/end_to_end",
    "cvgen/cli/entry.py": "run as a process by tests/end_to_end",
    "cvgen/cli/check.py": "run as a process by tests/end_to_end",
    "cvgen/cli/check_preset.py": "run as a process by tests/end_to_end",
    "cvgen/units.py": "one multiplication, seen in every golden",
}

KEEPERS = frozenset({"app.callback", "exporting.command", "importing.command", "part"})
"""The decorators that keep what they are given, to be asked for by its name."""

COMMANDS = PACKAGE / "cli" / "commands"
"""Where every module is loaded by its name, and what it defines by the same."""

CALLED_BY_OTHERS = {
    "create_module": "by the import system",
    "get_code": "by the import system",
    "handle_data": "by the HTML parser",
    "handle_endtag": "by the HTML parser",
    "handle_error": "by the BibTeX parser",
    "handle_exit": "by the server",
    "handle_starttag": "by the HTML parser",
    "invalidate_caches": "by the import system",
    "invoke": "by Typer",
    "list_commands": "by Typer",
    "parse_entry_body": "by the BibTeX parser",
    "skip_to": "by the BibTeX parser",
    "substitute_macro": "by the BibTeX parser",
}


def modules() -> list[Path]:
    return sorted(path for path in PACKAGE.rglob("*.py") if "bundled" not in path.parts)


def functions(path: Path) -> list[ast.FunctionDef]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]


def body_lines(function: ast.FunctionDef) -> int:
    """Lines of a function without its docstring."""
    lines = (function.end_lineno or function.lineno) - function.lineno + 1
    first = function.body[0]
    if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant):
        lines -= (first.end_lineno or first.lineno) - first.lineno + 1
    return lines


def test_there_are_modules_to_look_at() -> None:
    assert len(modules()) >= LEAST_MODULES
    assert sum(len(functions(path)) for path in modules()) > 4 * LEAST_MODULES


def test_no_file_is_long() -> None:
    lengths = {
        path.relative_to(ROOT).as_posix(): len(path.read_text().splitlines())
        for path in modules()
    }
    assert {name: n for name, n in lengths.items() if n > LONGEST_FILE} == {}


def test_no_function_is_long() -> None:
    found = {
        f"{path.relative_to(ROOT)}:{function.name}": body_lines(function)
        for path in modules()
        for function in functions(path)
    }
    assert {name: n for name, n in found.items() if n > LONGEST_FUNCTION} == {}
    assert median(found.values()) <= MEDIAN_FUNCTION


def test_every_module_says_what_it_does() -> None:
    silent = [
        path.relative_to(ROOT).as_posix()
        for path in modules()
        if not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert silent == []


def test_what_another_module_imports_is_exported() -> None:
    exported = {path: _exported(path) for path in modules()}
    hidden: list[str] = []
    count = 0
    for path in modules():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            source = _module_of(node)
            if isinstance(node, ast.ImportFrom) and source in exported:
                count += len(node.names)
                hidden += [
                    f"{source.relative_to(ROOT).as_posix()}: {one.name}"
                    for one in node.names
                    if one.name not in exported[source]
                ]
    assert count > 4 * LEAST_MODULES
    assert hidden == []


def test_nothing_is_there_for_tests_alone() -> None:
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in modules()}
    names = {path: Counter(_names(tree)) for path, tree in trees.items()}
    everywhere = sum(names.values(), Counter[str]())
    defined = [
        (path, node)
        for path, tree in trees.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.ClassDef)
        and not node.name.startswith("__")
    ]
    idle = {
        node.name: path.relative_to(ROOT).as_posix()
        for path, node in defined
        if everywhere[node.name] == names[path][node.name]
        and names[path][node.name] == Counter(_names(node))[node.name]
        and not _is_registered(path, node)
    }
    assert len(defined) > 4 * LEAST_MODULES
    assert idle.keys() == CALLED_BY_OTHERS.keys(), idle


def test_tests_mirror_the_package() -> None:
    tests = {path.relative_to(UNIT) for path in UNIT.rglob("test_*.py")}
    expected = {_test_of(path): path for path in modules() if _has_behaviour(path)}
    missing = {
        expected[test].relative_to(ROOT).as_posix() for test in expected.keys() - tests
    } - set(WITHOUT_OWN_TEST)
    assert len(expected) > LEAST_MODULES / 2
    assert missing == set()


def test_no_test_is_left_without_its_module() -> None:
    known = {_test_of(path) for path in modules()}
    tests = {path.relative_to(UNIT) for path in UNIT.rglob("test_*.py")}
    assert tests - known == set()
    assert tests


def _exported(path: Path) -> set[str]:
    """The names in a module's ``__all__``."""
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.List):
            (target,) = node.targets
            if isinstance(target, ast.Name) and target.id == "__all__":
                return set(ast.literal_eval(node.value))
    return set()


def _names(tree: ast.AST) -> Iterator[str]:
    """The names that code reads, as they are or of something."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            yield node.id
        elif isinstance(node, ast.Attribute):
            yield node.attr


def _is_registered(path: Path, node: ast.FunctionDef | ast.ClassDef) -> bool:
    """Whether a decorator keeps it, or its module is loaded by its name."""
    kept = {ast.unparse(one).partition("(")[0] for one in node.decorator_list}
    return not kept.isdisjoint(KEEPERS) or (
        path.parent == COMMANDS and node.name == path.stem
    )


def _module_of(node: ast.AST) -> Path:
    """The file of the module that an import names, if there is one."""
    name = node.module or "" if isinstance(node, ast.ImportFrom) else ""
    return (ROOT / name.replace(".", "/")).with_suffix(".py")


def _test_of(path: Path) -> Path:
    module = path.relative_to(PACKAGE)
    return module.with_name(f"test_{module.name}")


def _has_behaviour(path: Path) -> bool:
    """Whether a module has functions or methods of its own."""
    return bool(functions(path))
