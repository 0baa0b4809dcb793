"""Build a CV again and again, each time at the price of what has changed.

Part of ``live``. The texts are always read, since no file system tells of every change;
what they say is parsed, fonts are opened and pages are set only where a text is another
one. A build that fails leaves the last good CV as it is.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from msgspec.structs import replace

from cvgen.compose import compose
from cvgen.diagnostics import Diagnostic, InvalidInput
from cvgen.files.environment import build_day, source_date_epoch
from cvgen.files.fingerprint import Fingerprint
from cvgen.files.inputs import read_inputs
from cvgen.files.plan import read_plan, tried
from cvgen.files.sources import read_sources
from cvgen.files.variants import usual_variant
from cvgen.kept import Kept
from cvgen.live.file_name import name_file
from cvgen.live.fresh import fingerprint_of
from cvgen.live.good import Good, named_files, sealed
from cvgen.live.outcome import Outcome
from cvgen.loading.source import SourceText
from cvgen.model.cv import Cv
from cvgen.model.paper import Paper
from cvgen.pipeline import build
from cvgen.plan import Inputs, Plan, Stage, located

if TYPE_CHECKING:
    from cvgen.live.changes import Changes

__all__ = ["Order", "Outcome", "Rebuilder", "Rebuilt"]


class Order(msgspec.Struct, frozen=True, kw_only=True):
    """What to build: a variant of a data folder, on a paper of its choice or another.

    Without a name it is the variant ``default`` if there is one, else the CV with
    everything, as it is with an empty name.
    """

    data: Path
    variant: str | None = None
    paper: Paper | None = None


class Rebuilt(msgspec.Struct, frozen=True, kw_only=True):
    """What came of a build, and the last that was good, which may be this one.

    ``diagnostics`` are the errors of a build that failed, or the warnings of the good
    one, ``before`` is the good build before it, and ``seconds`` are those from the
    first file read.
    """

    outcome: Outcome
    good: Good | None
    before: Good | None
    diagnostics: tuple[Diagnostic, ...]
    seconds: float

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
    threads at once. ``named`` are the files that the data named last.
    """

    def __init__(
        self,
        order: Order,
        environment: Mapping[str, str] = os.environ,
        kept: Kept | None = None,
        tell: Callable[[Stage], None] | None = None,
        load: Callable[[SourceText, SourceText | None], Cv] | None = None,
    ) -> None:
        """Take an order; ``tell`` is told of each stage of a build.

        ``load`` reads the two texts, or knows what they say.
        """
        self.order = order
        self._environment = environment
        self._kept = kept or Kept()
        self._tell = tell
        self._load = load
        self._good: Good | None = None
        self.named: frozenset[Path] = frozenset()

    def rebuild(self) -> Rebuilt:
        """Read everything, build it if anything is another, and say what came of it."""
        started = time.perf_counter()
        before = self._good
        try:
            good = self._attempt()
        except InvalidInput as invalid:
            outcome, found = Outcome.FAILED, invalid.diagnostics
        else:
            is_same = good is before
            outcome = Outcome.UNCHANGED if is_same else Outcome.BUILT
            found, self._good = good.result.diagnostics, good
        return Rebuilt(
            outcome=outcome,
            good=self._good,
            before=before,
            diagnostics=found,
            seconds=time.perf_counter() - started,
        )

    def _attempt(self) -> Good:
        """The last good build if it would be the same, or a new one.

        Raises:
            InvalidInput: The data is at fault.
        """
        order, kept = self.order, self._kept
        name = order.variant
        if name is None:
            name = usual_variant(order.data)
        found = self._fingerprint(name)
        sources = read_sources(order.data, name)
        texts = (sources.profile, sources.publications)
        cv = self._load(*texts) if self._load else None
        today = build_day(source_date_epoch(self._environment))
        plan = read_plan(sources, order.data, cv, kept, today)
        self.named = frozenset(named_files(plan, order.data))
        try:
            inputs = _inputs(plan, order.data, self._environment, kept)
            file_name, renamed = name_file(plan, name)
            if order.paper is not None:
                plan = replace(plan, variant=replace(plan.variant, paper=order.paper))
            if self._good and _is_same(self._good, plan, inputs):
                return self._good
            result = build(plan, inputs, kept, self._tell)
        except InvalidInput as invalid:
            raise InvalidInput(located(invalid.diagnostics, plan.sources)) from None
        good = Good(
            variant=name,
            plan=plan,
            inputs=inputs,
            result=result,
            pdf=result.pdf,
            file_name=file_name,
            renamed=renamed,
        )
        # What has changed while it was read may have been read as it was before.
        is_certain = found is not None and found.is_current
        return sealed(good, found, order.data) if found and is_certain else good

    def _fingerprint(self, name: str) -> Fingerprint | None:
        order = self.order
        return fingerprint_of(order.data, name, order.paper, self._environment)


def _inputs(
    plan: Plan, data: Path, environment: Mapping[str, str], kept: Kept
) -> Inputs:
    """All else that a build reads; if it cannot be read, what else is wrong is said.

    Raises:
        InvalidInput: A file is missing or at fault.
    """
    try:
        return read_inputs(plan, data, environment, kept)
    except InvalidInput as invalid:
        found = list(invalid.diagnostics)
    tried(lambda: compose(plan), found)
    raise InvalidInput(found)


def _is_same(good: Good, plan: Plan, inputs: Inputs) -> bool:
    """Whether a build would be the one that was made before."""
    return good.plan.sources == plan.sources and good.inputs == inputs
