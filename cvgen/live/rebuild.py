"""Build a CV again and again, each time at the price of what has changed.

Part of ``live``: pages are set only where what they say is another. A build that fails
leaves the last good CV as it is.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from cvgen.diagnostics import InvalidInput
from cvgen.kept import Kept
from cvgen.live.attempt import Attempt, attempt
from cvgen.live.fresh import fingerprint_of
from cvgen.live.good import Good, sealed
from cvgen.live.outcome import Outcome
from cvgen.live.reading import Load, Order, Reader
from cvgen.pipeline import build
from cvgen.plan import Stage, located

if TYPE_CHECKING:
    from cvgen.live.changes import Changes

__all__ = ["Order", "Outcome", "Rebuilder", "Rebuilt"]


class Rebuilt(Attempt[Good], frozen=True, kw_only=True):
    """What came of a build, and the last that was good, which may be this one."""

    @property
    def changes(self) -> Changes | None:
        """What is another than in the good build before this one, if there is one.

        It is compared when it is asked for, which may be after the file is written.
        """
        if self.outcome is Outcome.FAILED or self.good is None or self.before is None:
            return None
        from cvgen.live.changes import (  # noqa: PLC0415 — not for a first build
            Changes,
            compare_builds,
        )

        if self.good is self.before:
            return Changes()
        return compare_builds(self.before.result, self.good.result)


class Rebuilder:
    """Builds what was ordered whenever it is asked to, and keeps what it had.

    Several for the same data folder may share what they keep. Not to be used by two
    threads at once.
    """

    def __init__(
        self,
        order: Order,
        environment: Mapping[str, str] = os.environ,
        kept: Kept | None = None,
        tell: Callable[[Stage], None] | None = None,
        load: Load | None = None,
    ) -> None:
        """Take an order; ``tell`` is told of each stage of a build.

        ``load`` reads the two texts, or knows what they say.
        """
        self._reader = Reader(order, environment, kept or Kept(), load)
        self._environment = environment
        self._tell = tell
        self._good: Good | None = None

    @property
    def named(self) -> frozenset[Path]:
        """The files that the data named last."""
        return self._reader.named

    def rebuild(self) -> Rebuilt:
        """Read everything, build it if anything is another, and say what came of it."""
        done = attempt(self._attempt, self._good)
        self._good = done.good
        return Rebuilt(
            outcome=done.outcome,
            good=done.good,
            before=done.before,
            diagnostics=done.diagnostics,
            seconds=done.seconds,
        )

    def _attempt(self) -> Good:
        """The last good build if it would be the same, or a new one.

        Raises:
            InvalidInput: The data is at fault.
        """
        order, before = self._reader.order, self._good
        name = order.name
        found = fingerprint_of(order.data, name, order.paper, self._environment)
        read = self._reader.read(name)
        if before and read.is_of(before.plan, before.inputs):
            return before
        plan, inputs = read.plan, read.inputs
        try:
            result = build(plan, inputs, self._reader.kept, self._tell)
        except InvalidInput as invalid:
            raise InvalidInput(located(invalid.diagnostics, plan.sources)) from None
        good = Good(
            variant=name,
            plan=plan,
            inputs=inputs,
            result=result,
            pdf=result.pdf,
            file_name=read.file_name,
            renamed=read.renamed,
        )
        # What has changed while it was read may have been read as it was before.
        is_certain = found is not None and found.is_current
        return sealed(good, found, order.data) if found and is_certain else good
