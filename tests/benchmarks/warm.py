"""Warm rebuilds: from a save to the PDF on disk, beside Typst's incremental compile.

``python -m tests.benchmarks.warm`` edits one title again and again, in the sample and
in made-up works, then puts in one work more each time before that in the middle, and
waits until the PDF of the edit is there. cvgen runs as
``cvgen watch``, which has to notice the save by itself. Typst runs as a process that
holds one compiler, whose results are memoised from compile to compile; it is told of
the save by a line on its standard input, since PyPI has no Typst that watches. Each has
a folder of its own and both take turns, edit by edit; quote the ratios.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Protocol

from tests.benchmarks.environments import CHECKOUT, UnavailableError, install
from tests.benchmarks.generate import profile, works
from tests.benchmarks.values import write_yaml
from tests.benchmarks.verify import look

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["edited", "grown", "main"]

_PATIENCE = 60.0
_REST = 0.15  # seconds between edits, in which a watcher comes to rest
_GLANCE = 0.0002  # seconds between two looks at the file
_TYPST = """\
import os, sys, typst
compiler = typst.Compiler("bare.typ", root=".", ignore_system_fonts=True)
for line in sys.stdin:
    compiler.compile(output="typst.new")
    os.replace("typst.new", "typst.pdf")
"""
_WORD = "Edition"
"""What an edit puts before a title, with its number."""

_SPELT = str.maketrans("0123456789", "aeiorstnlu")


class _Tool(Protocol):
    """Something that makes a PDF after each save."""

    source: Path
    pdf: Path

    def tell(self) -> None:
        """Say that there was a save, to those who do not notice it."""

    def close(self) -> None:
        """End it."""


@dataclass(slots=True)
class _Process:
    """A tool as a process that goes on, and the file that is edited."""

    source: Path
    pdf: Path
    process: subprocess.Popen[bytes]
    is_told: bool

    def tell(self) -> None:
        if self.is_told and self.process.stdin:
            self.process.stdin.write(b"\n")
            self.process.stdin.flush()

    def close(self) -> None:
        self.process.kill()
        self.process.wait()


def main() -> int:
    """Measure and print the report; 1 if a PDF does not hold the last edit."""
    options = _options()
    sys.stdout.write(
        "| data | cvgen, median (range) ms | Typst ms | Typst : cvgen |\n"
        "|---|---|---|---|\n"
    )
    typst = _typst(options.peers)
    complaints: list[str] = []
    for name, count in (("sample", 0), *((f"{n:,} works", n) for n in options.sizes)):
        with tempfile.TemporaryDirectory() as folder:
            tools = _start(Path(folder), count, options.cvgen, typst)
            words = [
                _word(number, with_digits=options.digits)
                for number in range(2 * options.edits)
            ]
            try:
                for kind, make in _EDITS.items():
                    own, words = words[: options.edits], words[options.edits :]
                    times = _take_turns(tools, own, make)
                    found = [
                        look(one.pdf, own[-1:]).complaint for one in tools.values()
                    ]
                    complaints += filter(None, found)
                    sys.stdout.write(_row(f"{name}, {kind}", times))
            finally:
                for tool in tools.values():
                    tool.close()
    sys.stdout.write("".join(f"{one}\n" for one in complaints))
    return int(bool(complaints))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.warm")
    add = parser.add_argument
    add("--sizes", nargs="*", type=int, default=[1000], metavar="N", help="works")
    add("--edits", type=int, default=20, metavar="N", help="of each (default 20)")
    add(
        "--digits",
        action="store_true",
        help="edits with figures, glyphs that a title has not had",
    )
    add("--cvgen", default=f"{sys.executable} -m cvgen", help="how cvgen is called")
    add("--peers", type=Path, default=Path(tempfile.gettempdir()) / "cvgen-benchmarks")
    return parser.parse_args()


def _typst(peers: Path) -> str | None:
    """The Python that has Typst, if it can be had."""
    peers.mkdir(parents=True, exist_ok=True)
    try:
        return install(sys.executable, peers.resolve(), "typst").program("python")
    except UnavailableError as problem:
        sys.stderr.write(f"Typst could not be had: {problem}\n")
        return None


def _fill(place: Path, count: int) -> None:
    """Put the data of the sample, or of so many works, into a folder."""
    if not count:
        shutil.copytree(CHECKOUT / "data", place / "data")
    else:
        (place / "data").mkdir()
        for name, value in ("profile", profile()), ("publications", works(count)):
            text = write_yaml(value)
            (place / "data" / f"{name}.yaml").write_text(text, encoding="utf-8")
    shutil.copy(Path(__file__).with_name("bare.typ"), place)


def _start(folder: Path, count: int, cvgen: str, typst: str | None) -> dict[str, _Tool]:
    """The tools, each of which has made its first PDF."""
    words = {"cvgen": [*cvgen.split(), "watch", "-o", "cvgen.pdf"]}
    if typst:
        words["typst"] = [typst, "-c", _TYPST]
    tools: dict[str, _Tool] = {}
    for name, command in words.items():
        place = folder / name
        place.mkdir()
        _fill(place, count)
        process = subprocess.Popen(
            command,
            cwd=place,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            env={**os.environ, "PYTHONPATH": str(CHECKOUT)},
        )
        source = place / "data" / "publications.yaml"
        tool = _Process(source, place / f"{name}.pdf", process, name == "typst")
        tool.tell()
        _wait(tool.pdf, None)
        tools[name] = tool
    return tools


def _word(number: int, *, with_digits: bool) -> str:
    """What the edit of a number puts before a title, in letters or in figures."""
    told = str(number)
    return f"{_WORD} {told if with_digits else told.translate(_SPELT)}"


def _take_turns(
    tools: dict[str, _Tool], words: Sequence[str], make: Edit
) -> dict[str, list[float]]:
    """Milliseconds from each save to the PDF, of each tool by itself."""
    times: dict[str, list[float]] = {name: [] for name in tools}
    texts = {
        name: tool.source.read_text(encoding="utf-8") for name, tool in tools.items()
    }
    for place in range(len(words)):
        for name, tool in tools.items():
            time.sleep(_REST)
            before = _state(tool.pdf)
            new = tool.source.with_name("new.tmp")
            new.write_text(make(texts[name], words[: place + 1]), encoding="utf-8")
            started = time.perf_counter()
            new.replace(tool.source)
            tool.tell()
            times[name].append(1000 * (_wait(tool.pdf, before) - started))
    return times


def edited(text: str, words: Sequence[str]) -> str:
    """The text with the last word before the title of the work in its middle."""
    return _retitled(text, words[-1], len(text) // 2)


def _retitled(text: str, word: str, start: int) -> str:
    """The text with a word before the first title behind a place."""
    place = text.index("  title: ", start) + len("  title: ")
    quote = text[place] if text[place] in "\"'" else ""
    return f"{text[: place + len(quote)]}{word} {text[place + len(quote) :]}"


def grown(text: str, words: Sequence[str]) -> str:
    """The text with a work for each word before that in its middle.

    Each is like the one after it, but for its id and the word before its title.
    """
    start = text.index("\n- id: ", len(text) // 2) + 1
    item = text[start : text.index("\n- id: ", start) + 1]
    key = item.partition("\n")[0]
    new = [
        _retitled(item.replace(key, f"- id: new{number}", 1), word, 0)
        for number, word in enumerate(words)
    ]
    return f"{text[:start]}{''.join(new)}{text[start:]}"


Edit = Callable[[str, Sequence[str]], str]
"""A text as it is after so many edits, which have a word each."""

_EDITS: dict[str, Edit] = {"a word": edited, "a work more": grown}


def _state(pdf: Path) -> tuple[int, int] | None:
    try:
        found = pdf.stat()
    except FileNotFoundError:
        return None
    return found.st_ino, found.st_mtime_ns


def _wait(pdf: Path, before: tuple[int, int] | None) -> float:
    """The moment at which there is another PDF."""
    end = time.perf_counter() + _PATIENCE
    while (now := time.perf_counter()) < end:
        if _state(pdf) not in {before, None}:
            return now
        time.sleep(_GLANCE)
    message = f"no {pdf.name} came within {_PATIENCE:.0f} s"
    raise TimeoutError(message)


def _row(name: str, times: dict[str, list[float]]) -> str:
    cells = list(_cells(times))
    return f"| {' | '.join((name, *cells))} |\n"


def _cells(times: dict[str, list[float]]) -> Iterator[str]:
    for tool in ("cvgen", "typst"):
        known = times.get(tool)
        yield (
            f"{median(known):.0f} ({min(known):.0f}–{max(known):.0f})" if known else "–"
        )
    if "typst" in times:
        yield f"{median(times['typst']) / median(times['cvgen']):.2f}"
    else:
        yield "–"


if __name__ == "__main__":
    sys.exit(main())
