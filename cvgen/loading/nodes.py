"""YAML text becomes nodes, within bounds and without recursion.

The second step of ``loading``. It reads libyaml's events, which is as fast as letting
PyYAML compose nodes and needs no recursion, so that nesting and aliases are bounded
before they cost anything. What YAML allows but a CV has no use for (tags, several
documents, keys that are no text) is refused here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from yaml.error import MarkedYAMLError, YAMLError
from yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    Event,
    MappingStartEvent,
    ScalarEvent,
)

from cvgen.loading.fault import Fault, Spot
from cvgen.loading.frame import Frame, position, size
from cvgen.loading.limits import (
    COMPLEX_KEY,
    MAX_ALIASED,
    MAX_DEPTH,
    SECOND_DOCUMENT,
    TOO_DEEP,
    TOO_MANY_ALIASES,
    UNREADABLE,
    explicit_tag,
    unknown_alias,
    unused_anchor,
)
from cvgen.loading.node import Node, Scalar
from cvgen.loading.source import forbidden_characters

if TYPE_CHECKING:
    from cvgen.loading.report import Report

try:
    from yaml._yaml import CParser as EventParser
except ImportError:  # PyYAML was built without libyaml
    from cvgen.loading.slow_parser import EventParser  # type: ignore[assignment] # has its methods

__all__ = ["parse"]

Named = tuple[Spot, tuple[str | int, ...]]
"""A problem of an anchor or alias, and its path."""


class Events(Protocol):
    """What yields the events of a YAML text."""

    def get_event(self) -> Event | None:
        """The next event; nothing after the last."""


class Stopped(Exception):
    """Nothing more can be read; the report says why."""


def parse(report: Report) -> Node | None:
    """The root node of the source, or nothing if it is empty or cannot be read."""
    builder = Builder(report)
    try:
        builder.read(EventParser(report.source.text))
    except Stopped:
        return None
    except MarkedYAMLError as problem:
        from cvgen.loading.syntax import explain  # noqa: PLC0415 — most files are right

        found = explain(problem, report.lines, builder.last)
        report.add(found, steps=builder.steps)
        builder.report_names(but_line=found.line)
        return None
    except (YAMLError, UnicodeError):
        report.extend(forbidden_characters(report.source))
        if not report.count:
            report.add(Spot(UNREADABLE, 1, 1))
        return None
    builder.report_names()
    report.aliases = builder.aliased
    return builder.root


class Builder:
    """Puts events together into nodes."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self.open = [Frame(is_mapping=False, line=1, column=1)]
        self.anchored: dict[str, Node | None] = {}
        self.aliased = 0
        self.unused: dict[str, Named] = {}
        self.misnamed: list[Named] = []
        self.documents = 0

    @property
    def root(self) -> Node | None:
        """The node of the document, once all events are read."""
        nodes = self.open[0].nodes
        return nodes[0] if nodes else None

    @property
    def steps(self) -> tuple[str | int, ...]:
        """The path to the node that is being read, in the author's spelling."""
        return tuple(step for frame in self.open[1:] for step in frame.steps)

    @property
    def last(self) -> Scalar | None:
        """The text that was read last, unless that was a list or mapping."""
        nodes = self.open[-1].nodes
        return nodes[-1] if nodes and isinstance(nodes[-1], Scalar) else None

    def read(self, events: Events) -> None:
        """Take all events; untagged scalars, nearly all of them, by a short way."""
        intern = dict[str, str]().setdefault
        next_event = events.get_event
        nodes, is_mapping = self.open[-1].nodes, False
        while (event := next_event()) is not None:
            mark = event.start_mark
            if type(event) is ScalarEvent and mark and not (event.tag or event.anchor):
                text = event.value
                if is_mapping and not len(nodes) & 1:
                    text = intern(text, text)
                nodes.append(
                    Scalar(text, mark.line + 1, mark.column + 1, event.style or "")
                )
                continue
            self.take(event)
            nodes, is_mapping = self.open[-1].nodes, self.open[-1].is_mapping

    def take(self, event: Event) -> None:
        """Take any event."""
        if isinstance(event, DocumentStartEvent):
            self.start_document(event)
        elif isinstance(event, CollectionEndEvent):
            frame = self.open.pop()
            self.append(frame.close(), frame.anchor)
        elif isinstance(event, AliasEvent):
            self.repeat(event)
        elif isinstance(event, CollectionStartEvent):
            self.start_collection(event)
        elif isinstance(event, ScalarEvent):
            self.refuse_tag(event)
            node = Scalar(event.value, *position(event), event.style or "")
            if event.anchor:
                self.name(event.anchor, event)
            self.append(node, event.anchor)

    def append(self, node: Node, anchor: str | None) -> None:
        """Put a finished node where it belongs."""
        self.open[-1].nodes.append(node)
        if anchor:
            self.anchored[anchor] = node

    def start_document(self, event: DocumentStartEvent) -> None:
        """Refuse a second document."""
        self.documents += 1
        if self.documents > 1:
            self.refuse(SECOND_DOCUMENT, event)
            raise Stopped

    def start_collection(self, event: CollectionStartEvent) -> None:
        """Open a list or a mapping."""
        self.refuse_tag(event)
        if self.open[-1].wants_key:
            self.refuse(COMPLEX_KEY, event)
            raise Stopped
        if len(self.open) > MAX_DEPTH:
            self.refuse(TOO_DEEP, event)
            raise Stopped
        is_mapping = isinstance(event, MappingStartEvent)
        self.open.append(Frame(is_mapping, *position(event), event.anchor))
        if event.anchor:
            self.name(event.anchor, event)

    def repeat(self, event: AliasEvent) -> None:
        """Put an anchored node here again."""
        anchor = event.anchor or ""
        node = self.anchored.get(anchor)
        if node is None or (self.open[-1].wants_key and not isinstance(node, Scalar)):
            found = self.spot(unknown_alias(anchor), event)
            self.misnamed.append((found, self.steps))
            node = Scalar(f"*{anchor}", found.line, found.column, "*")
        self.aliased += size(node)
        if self.aliased > MAX_ALIASED:
            self.refuse(TOO_MANY_ALIASES, event)
            raise Stopped
        self.unused.pop(anchor, None)
        self.append(node, None)

    def refuse_tag(self, event: ScalarEvent | CollectionStartEvent) -> None:
        """Refuse an explicit tag."""
        if event.tag:
            self.refuse(explicit_tag(event.tag), event)

    def name(self, anchor: str, event: Event) -> None:
        """Note an anchor, which has no value until its node is finished."""
        self.anchored[anchor] = None
        if before := self.unused.get(anchor):
            self.misnamed.append(before)
        self.unused[anchor] = (self.spot(unused_anchor(anchor), event), self.steps)

    def report_names(self, *, but_line: int = 0) -> None:
        """Report anchors and aliases without a partner, at the end of the text.

        They are likely a text without quotes, and a syntax error in the same line says
        so already.
        """
        for found, steps in (*self.misnamed, *self.unused.values()):
            if found.line != but_line:
                self.report.add(found, steps=steps)

    def refuse(self, fault: Fault, event: Event) -> None:
        """Report a problem where an event begins."""
        self.report.add(self.spot(fault, event), steps=self.steps)

    def spot(self, fault: Fault, event: Event) -> Spot:
        """A fault where an event begins."""
        return Spot(fault, *position(event))
