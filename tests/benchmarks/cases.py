"""What is measured: inputs on disk, and each tool's command on them."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks.environments import CHECKOUT
from tests.benchmarks.floor import call as floor
from tests.benchmarks.generate import profile, works
from tests.benchmarks.measure import Command
from tests.benchmarks.rendercv import convert
from tests.benchmarks.values import Mapping, Value, read_yaml, write_yaml

if TYPE_CHECKING:
    from collections.abc import Mapping as ReadOnly
    from collections.abc import Sequence

__all__ = [
    "Case",
    "Tool",
    "completion",
    "generated",
    "large",
    "sample",
    "start_up",
    "words",
]

_LARGE = CHECKOUT / "tests" / "samples" / "large"
_MARKED = frozenset("*~^[{\\")
_TEMPLATE = Path(__file__).with_name("bare.typ")
_COMPILE = """\
import typst
typst.compile("bare.typ", output="typst.pdf", root=".", ignore_system_fonts=True)
"""
_ONLY_PDF = ("-nomd", "-nohtml", "-nopng")
_OPTIONS = {
    "cvgen": ("build", "data", "--output", "cvgen.pdf"),
    "rendercv": ("render", "cv.yaml", "-q", "-pdf", "rendercv.pdf", *_ONLY_PDF),
    "typst": ("-c", _COMPILE),
    "floor": floor.OPTIONS,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Tool:
    """How a tool is started; Typst's program is the Python that imports it."""

    program: str
    variables: ReadOnly[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One row of the report: the same job for several tools."""

    name: str
    commands: tuple[Command, ...]
    titles: tuple[str, ...] = ()
    works: int = 0


def sample(tools: ReadOnly[str, Tool], folder: Path) -> Case | None:
    """Build the checkout's own ``data/``, if it has one."""
    data = CHECKOUT / "data"
    if not (data / "publications.yaml").exists():
        return None
    shutil.copytree(data, folder / "data")
    facts = read_yaml((data / "profile.yaml").read_text(encoding="utf-8"))
    record = read_yaml((data / "publications.yaml").read_text(encoding="utf-8"))
    if not isinstance(facts, dict) or not isinstance(record, list):
        message = "data/ holds another format than this program knows"
        raise TypeError(message)
    return _case("sample CV", tools, folder, facts, record)


def large(tools: ReadOnly[str, Tool], folder: Path) -> Case:
    """Build the large invented record, which only cvgen can hold."""
    shutil.copytree(_LARGE, folder / "data")
    record = read_yaml((_LARGE / "publications.yaml").read_text(encoding="utf-8"))
    works = [work for work in record if isinstance(work, dict)]
    titles = [str(work["title"]) for work in works]
    command = _command("cvgen", tools["cvgen"], _OPTIONS["cvgen"], folder, "cvgen.pdf")
    return Case(
        name=f"large sample, {len(works)} works",
        commands=(command,),
        titles=tuple(title for title in titles if not _MARKED & set(title)),
    )


def generated(tools: ReadOnly[str, Tool], folder: Path, count: int) -> Case:
    """Build a CV of so many made-up works."""
    facts, record = profile(), works(count)
    (folder / "data").mkdir()
    for name, value in ("profile", facts), ("publications", record):
        file = folder / "data" / f"{name}.yaml"
        file.write_text(write_yaml(value), encoding="utf-8")
    case = _case(f"{count:,} works", tools, folder, facts, record)
    return replace(case, works=count)


def words(tools: ReadOnly[str, Tool], folder: Path, *options: str) -> Case:
    """Call the two programs that have a command line, as for ``--help``."""
    commands = (
        _command(name, tools[name], options, folder)
        for name in ("cvgen", "rendercv")
        if name in tools
    )
    return Case(name=f"`{' '.join(options)}`", commands=tuple(commands))


def completion(tools: ReadOnly[str, Tool], folder: Path) -> Case:
    """Ask the two programs that have a command line what a shell asks at a tab."""
    commands = (
        replace(
            _command(name, tools[name], (), folder),
            environment={
                **tools[name].variables,
                f"_{name.upper()}_COMPLETE": "complete_bash",
                "COMP_WORDS": f"{name} ",
                "COMP_CWORD": "1",
            },
        )
        for name in ("cvgen", "rendercv")
        if name in tools
    )
    return Case(name="completion", commands=tuple(commands))


def start_up(tools: ReadOnly[str, Tool], folder: Path) -> Case:
    """Start Python alone, and Python with Typst's binding, a part of Typst's times."""
    if "typst" not in tools:
        return Case(name="Python alone", commands=())
    typst = tools["typst"]
    commands = (
        _command("python", typst, ("-c", "pass"), folder),
        _command("typst", typst, ("-c", "import typst"), folder),
    )
    return Case(name="Python alone; with `import typst`", commands=commands)


def _case(
    name: str,
    tools: ReadOnly[str, Tool],
    folder: Path,
    facts: Mapping,
    record: list[Value],
) -> Case:
    text = write_yaml(convert(facts, record))
    (folder / "cv.yaml").write_text(text, encoding="utf-8")
    shutil.copy(_TEMPLATE, folder)
    titles = [str(work["title"]) for work in record if isinstance(work, dict)]
    commands = (
        _command(tool, how, _OPTIONS[tool], folder, f"{tool}.pdf")
        for tool, how in tools.items()
    )
    return Case(name=name, commands=tuple(commands), titles=tuple(titles))


def _command(
    name: str, tool: Tool, options: Sequence[str], folder: Path, pdf: str = ""
) -> Command:
    return Command(
        tool=name,
        words=(tool.program, *options),
        folder=folder,
        environment=dict(tool.variables),
        pdf=folder / pdf if pdf else None,
    )
