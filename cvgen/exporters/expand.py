"""Put narratives together: each with the texts of those that it uses.

Part of ``exporters``, its first step.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import msgspec

from cvgen.diagnostics import DataPath, Diagnostic, error
from cvgen.model.narrative import Narrative
from cvgen.model.text import RichText
from cvgen.suggestion import suggest_or_list

__all__ = ["Expanded", "Passage", "expand_narratives"]

NARRATIVES = DataPath("profile", ("narratives",))


class Passage(msgspec.Struct, frozen=True):
    """A paragraph and where its author wrote it."""

    text: RichText
    origin: DataPath


class Expanded(msgspec.Struct, frozen=True):
    """Narratives with all their paragraphs, and the ids that each is made of."""

    passages: Mapping[str, tuple[Passage, ...]]
    parts: Mapping[str, frozenset[str]]
    diagnostics: tuple[Diagnostic, ...] = ()


def expand_narratives(narratives: tuple[Narrative, ...]) -> Expanded:
    """Every narrative whole; what uses itself, or what there is not, is an error."""
    expander = _Expander(narratives)
    problems = [*_doubles(narratives), *_empty(narratives)]
    passages = {one.id: expander.passages(one.id) for one in narratives}
    return Expanded(
        passages=passages,
        parts={one.id: expander.parts(one.id) for one in narratives},
        diagnostics=(*problems, *expander.problems),
    )


class _Expander:
    """Follows references, each once; a circle is reported where it closes."""

    def __init__(self, narratives: tuple[Narrative, ...]) -> None:
        self.problems: list[Diagnostic] = []
        self._index = {one.id: i for i, one in reversed([*enumerate(narratives)])}
        self._narratives = narratives
        self._done: dict[str, tuple[Passage, ...]] = {}
        self._parts: dict[str, frozenset[str]] = {}
        self._open: list[str] = []

    def passages(self, name: str) -> tuple[Passage, ...]:
        """All paragraphs of a narrative."""
        if name not in self._done:
            self._open.append(name)
            self._done[name] = tuple(self._collect(name))
            self._open.pop()
        return self._done[name]

    def parts(self, name: str) -> frozenset[str]:
        """The narratives that one is made of, itself included."""
        return self._parts[name]

    def _collect(self, name: str) -> Iterator[Passage]:
        index = self._index[name]
        one, origin = self._narratives[index], NARRATIVES.child(index)
        parts = {name}
        for i, used in enumerate(one.use):
            path = origin.child("use", i)
            if used in self._open:
                self.problems.append(_circle(self._open, used, path))
            elif used not in self._index:
                self.problems.append(_unknown(used, self._index, path))
            else:
                yield from self.passages(used)
                parts |= self._parts[used]
        for paragraph in one.text.paragraphs if one.text else ():
            yield Passage(paragraph, origin.child("text"))
        self._parts[name] = frozenset(parts)


def _circle(opened: list[str], used: str, path: DataPath) -> Diagnostic:
    way = [*opened[opened.index(used) :], used]
    words = " → ".join(f"`{one}`" for one in way)
    return error(
        "circular-narrative",
        f"a narrative cannot use itself: {words}",
        path=path,
        hints=("put what both need into a narrative of its own, and use that",),
    )


def _unknown(name: str, known: Iterable[str], path: DataPath) -> Diagnostic:
    message = f"there is no narrative `{name}`"
    hints = suggest_or_list(name, known)
    return error("unknown-narrative", message, path=path, hints=hints)


def _doubles(narratives: tuple[Narrative, ...]) -> Iterator[Diagnostic]:
    seen: set[str] = set()
    for i, one in enumerate(narratives):
        if one.id in seen:
            message = f"the id `{one.id}` is taken by an earlier narrative"
            path = NARRATIVES.child(i, "id")
            yield error("duplicate-id", message, path=path, hints=("rename one",))
        seen.add(one.id)


def _empty(narratives: tuple[Narrative, ...]) -> Iterator[Diagnostic]:
    for i, one in enumerate(narratives):
        if not one.text and not one.use:
            message = f"the narrative `{one.id}` has neither `text` nor `use`"
            path = NARRATIVES.child(i)
            hint = "write its text, or delete it"
            yield error("empty-narrative", message, path=path, hints=(hint,))
