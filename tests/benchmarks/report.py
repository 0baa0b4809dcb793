"""The figures as Markdown tables and as JSON."""

from __future__ import annotations

import json
import os
import platform
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from tests.benchmarks.measure import Series

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from tests.benchmarks.verify import Held

__all__ = ["Report", "Result", "machine"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What one tool did in one case: a series, or why there is none."""

    case: str
    tool: str
    series: Series | str
    works: int = 0
    held: Held | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """One run of the benchmarks."""

    machine: str
    versions: dict[str, str]
    megabytes: dict[str, float]
    results: Sequence[Result]
    parts: Mapping[str, float]
    notes: Sequence[str]

    @property
    def markdown(self) -> str:
        """Tables for a reader."""
        parts = [
            self.machine,
            _table(
                "job | tool | seconds, median (range) | peak MiB | PDF", self._rows()
            ),
            _table("job | peer | times as fast | memory, cvgen's part", self._ratios()),
            _table("job | floor's part of Typst's time", self._floor()),
            _table("step of the floor, first size | ms", self._steps()),
            _table("tool | works | ms for each work more", self._slopes()),
            _table("clean install | version | MB", self._sizes()),
            "\n".join(f"- {note}" for note in self.notes),
        ]
        return "\n\n".join(filter(None, parts)) + "\n"

    @property
    def json(self) -> str:
        """Every single run, for a program."""
        record = {
            "machine": self.machine,
            "versions": self.versions,
            "megabytes": self.megabytes,
            "parts": dict(self.parts),
            "notes": list(self.notes),
            "results": [_record(result) for result in self.results],
        }
        return json.dumps(record, indent=1, ensure_ascii=False) + "\n"

    def _rows(self) -> Iterable[str]:
        for result in self.results:
            yield f"{result.case} | {result.tool} | {_figures(result)}"

    def _ratios(self) -> Iterable[str]:
        own = {result.case: result for result in self.results if result.tool == "cvgen"}
        for peer in self.results:
            ours = own.get(peer.case)
            if ours is None or ours is peer:
                continue
            if isinstance(ours.series, Series) and isinstance(peer.series, Series):
                faster = peer.series.seconds[0] / ours.series.seconds[0]
                memory = ours.series.mebibytes / peer.series.mebibytes
                yield f"{peer.case} | {peer.tool} | {faster:.2f} | {memory:.0%}"

    def _floor(self) -> Iterable[str]:
        """The floor beside Typst, which is what a budget is set against."""
        known = {(result.case, result.tool): result.series for result in self.results}
        for (case, tool), floor in known.items():
            typst = known.get((case, "typst"))
            if tool != "floor":
                continue
            if isinstance(floor, Series) and isinstance(typst, Series):
                yield f"{case} | {floor.seconds[0] / typst.seconds[0]:.2f}"

    def _steps(self) -> Iterable[str]:
        for name, milliseconds in self.parts.items():
            yield f"{name} | {milliseconds:.1f}"

    def _slopes(self) -> Iterable[str]:
        for tool in dict.fromkeys(result.tool for result in self.results):
            points = [
                (result.works, result.series.seconds[0])
                for result in self.results
                if result.tool == tool and result.works
                if isinstance(result.series, Series)
            ]
            for (few, less), (many, more) in pairwise(sorted(points)):
                slope = 1000 * (more - less) / (many - few)
                yield f"{tool} | {few:,} to {many:,} | {slope:.2f}"

    def _sizes(self) -> Iterable[str]:
        for tool, size in self.megabytes.items():
            yield f"{tool} | {self.versions.get(tool, '')} | {size:.0f}"


def machine() -> str:
    """Name what the figures depend on beside the programs."""
    load = os.getloadavg()[0]
    system, processor = platform.system(), platform.machine()
    return (
        f"{system} {processor}, {os.cpu_count()} processors, load {load:.1f} at start"
    )


def _figures(result: Result) -> str:
    if isinstance(result.series, str):
        return f"failed: {result.series} | – | –"
    middle, least, most = result.series.seconds
    time = f"{middle:.3f} ({least:.3f}–{most:.3f})"
    return f"{time} | {result.series.mebibytes:.0f} | {_contents(result.held)}"


def _contents(held: Held | None) -> str:
    return f"{held.pages} p., {held.kilobytes:,} kB" if held else "–"


def _record(result: Result) -> dict[str, object]:
    record: dict[str, object] = {"case": result.case, "tool": result.tool}
    if isinstance(result.series, str):
        return record | {"failure": result.series}
    record["seconds"] = [run.seconds for run in result.series.runs]
    record["mebibytes"] = [run.mebibytes for run in result.series.runs]
    if result.held is not None:
        record |= {"pages": result.held.pages, "kilobytes": result.held.kilobytes}
    return record


def _table(heading: str, rows: Iterable[str]) -> str:
    body = [f"| {row} |" for row in rows]
    rule = "|".join("---" for _ in heading.split("|"))
    return "\n".join((f"| {heading} |", f"|{rule}|", *body)) if body else ""
