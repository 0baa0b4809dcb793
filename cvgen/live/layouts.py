"""Lay a CV out again and again, for whoever looks at its pages and wants no file.

Part of ``live``, beside ``rebuild``: the same but for what is done to write a file.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import msgspec

from cvgen.diagnostics import InvalidInput
from cvgen.kept import Kept
from cvgen.live.attempt import Attempt, attempt
from cvgen.live.reading import Order, Reader
from cvgen.pipeline import lay_out
from cvgen.plan import Inputs, LaidOut, Plan, located

__all__ = ["Layout", "Layouts"]


class Layout(msgspec.Struct, frozen=True, kw_only=True, eq=False):
    """What was laid out of what."""

    plan: Plan
    inputs: Inputs
    result: LaidOut


class Layouts:
    """Lays out what was ordered whenever it is asked to, and keeps what it had.

    Several for the same data folder may share what they keep. Not to be used by two
    threads at once.
    """

    def __init__(
        self, order: Order, environment: Mapping[str, str], kept: Kept
    ) -> None:
        """Take an order."""
        self._reader = Reader(order, environment, kept)
        self._good: Layout | None = None

    @property
    def order(self) -> Order:
        """What was ordered."""
        return self._reader.order

    @property
    def named(self) -> frozenset[Path]:
        """The files that the data named last."""
        return self._reader.named

    def renew(self) -> Attempt[Layout]:
        """Read everything, lay it out if anything is another, and say what came."""
        done = attempt(self._attempt, self._good)
        self._good = done.good
        return done

    def _attempt(self) -> Layout:
        """The last layout if it would be the same, or a new one.

        Raises:
            InvalidInput: The data is at fault.
        """
        read, before = self._reader.read(self._reader.order.name), self._good
        if before and read.is_of(before.plan, before.inputs):
            return before
        try:
            result = lay_out(read.plan, read.inputs, self._reader.kept)
        except InvalidInput as invalid:
            found = located(invalid.diagnostics, read.plan.sources)
            raise InvalidInput(found) from None
        return Layout(plan=read.plan, inputs=read.inputs, result=result)
