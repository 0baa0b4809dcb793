"""Measure everything in one run and print the report."""

from __future__ import annotations

import sys
import tempfile
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks.cases import (
    Case,
    Tool,
    completion,
    generated,
    large,
    sample,
    start_up,
    words,
)
from tests.benchmarks.environments import UnavailableError, find_python, install
from tests.benchmarks.floor.call import VARIABLES, find_floor, measure_parts
from tests.benchmarks.icons import provide_icons
from tests.benchmarks.measure import CommandFailedError, take_turns
from tests.benchmarks.options import Options, read_options
from tests.benchmarks.report import Report, Result, machine
from tests.benchmarks.verify import look

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.benchmarks.environments import Environment
    from tests.benchmarks.measure import Command, Series


@dataclass(slots=True)
class _Bench:
    """The tools that could be had, and what there is to say of them."""

    tools: dict[str, Tool] = field(default_factory=dict)
    versions: dict[str, str] = field(default_factory=dict)
    megabytes: dict[str, float] = field(default_factory=dict)
    parts: dict[str, float] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)


def main() -> int:
    """Install, measure, report; 1 if a command that was measured failed."""
    options = read_options(sys.argv[1:])
    options.peers.mkdir(parents=True, exist_ok=True)
    state = machine()
    bench = _set_up(options)
    with tempfile.TemporaryDirectory(dir=options.peers) as folder:
        results = list(_measure(options, bench, Path(folder)))
    report = Report(
        machine=state,
        versions=bench.versions,
        megabytes=bench.megabytes,
        results=results,
        parts=bench.parts,
        notes=bench.notes,
    )
    sys.stdout.write(report.markdown)
    if options.json is not None:
        options.json.write_text(report.json, encoding="utf-8")
    return int(any(isinstance(result.series, str) for result in results))


def _set_up(options: Options) -> _Bench:
    bench = _Bench()
    cache = options.peers.resolve() / "cache"
    for tool in options.tools:
        if tool == "floor":
            continue  # it takes what cvgen has
        if tool == "cvgen" and options.cvgen:
            program = str(Path(options.cvgen).absolute())
            bench.tools[tool] = Tool(program=program, variables={})
            continue
        _say(f"installing {tool}")
        try:
            python = find_python(options.peer_python)
            environment = install(python, options.peers.resolve(), tool)
        except UnavailableError as error:
            bench.notes.append(f"{tool} could not be had: {error}")
            continue
        _add(bench, tool, environment, cache)
    if "floor" in options.tools:
        _add_floor(bench)
    return bench


def _add(bench: _Bench, tool: str, environment: Environment, cache: Path) -> None:
    program = environment.program("python" if tool == "typst" else tool)
    variables = {"XDG_CACHE_HOME": str(cache)} if tool == "rendercv" else {}
    bench.tools[tool] = Tool(program=program, variables=variables)
    bench.versions[tool] = environment.version(tool)
    bench.megabytes[tool] = environment.megabytes
    if tool == "rendercv" and not provide_icons(environment, cache):
        bench.notes.append(
            "RenderCV ran with a stand-in for the Typst package fontawesome 0.6.0, "
            "which Typst could not download here (see icons.py)"
        )


def _add_floor(bench: _Bench) -> None:
    try:
        program = find_floor(bench.tools["cvgen"].program)
    except (KeyError, UnavailableError) as error:
        bench.notes.append(f"the floor has no libraries without cvgen: {error}")
    else:
        bench.tools["floor"] = Tool(program=program, variables=VARIABLES)


def _measure(options: Options, bench: _Bench, folder: Path) -> Iterator[Result]:
    for rounds, case in _cases(options, bench, folder):
        _say(f"{case.name}: {rounds} rounds")
        for tool, series in take_turns(case.commands, rounds).items():
            (command,) = (each for each in case.commands if each.tool == tool)
            yield _result(case, command, series)


def _cases(options: Options, bench: _Bench, folder: Path) -> Iterator[tuple[int, Case]]:
    places = (_place(folder, number) for number in range(100))
    yield options.repeats, start_up(bench.tools, next(places))
    for option in "--version", "--help":
        yield options.repeats, words(bench.tools, next(places), option)
    yield options.repeats, completion(bench.tools, next(places))
    own = sample(bench.tools, next(places))
    if own is None:
        bench.notes.append("data/ holds no publications.yaml: no sample CV was built")
    else:
        yield options.repeats, own
    for count in options.sizes:
        place = next(places)
        yield options.rounds(count), generated(bench.tools, place, count)
        if "floor" in bench.tools and not bench.parts:
            _say("the floor's steps")
            bench.parts = measure_parts(bench.tools["floor"].program, place / "data")
    cvgen = {name: tool for name, tool in bench.tools.items() if name == "cvgen"}
    if cvgen:
        yield options.repeats, large(cvgen, next(places))
    for count in options.alone if cvgen else ():
        yield options.rounds(count), generated(cvgen, next(places), count)


def _place(folder: Path, number: int) -> Path:
    place = folder / str(number)
    place.mkdir()
    return place


def _result(
    case: Case, command: Command, series: Series | CommandFailedError
) -> Result:
    result = Result(case=case.name, tool=command.tool, works=case.works, series="")
    if isinstance(series, CommandFailedError):
        return replace(result, series=str(series))
    if command.pdf is None:
        return replace(result, series=series)
    held = look(command.pdf, case.titles)
    return replace(result, series=held.complaint or series, held=held)


def _say(message: str) -> None:
    sys.stderr.write(f"{message}\n")
    sys.stderr.flush()


if __name__ == "__main__":
    sys.exit(main())
