"""Read all that a CV is made of, each time at the price of what has changed.

Part of ``live``. The texts are always read, since no file system tells of every change;
what they say is parsed and fonts are opened only where a text is another one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from msgspec.structs import replace

from cvgen.compose import compose
from cvgen.diagnostics import InvalidInput
from cvgen.files.environment import build_day, source_date_epoch
from cvgen.files.inputs import read_inputs
from cvgen.files.plan import read_plan, tried
from cvgen.files.sources import read_sources
from cvgen.files.variants import usual_variant
from cvgen.kept import Kept
from cvgen.live.file_name import name_file
from cvgen.live.good import named_files
from cvgen.loading.source import SourceText
from cvgen.model.cv import Cv
from cvgen.model.paper import Paper
from cvgen.plan import Inputs, Plan, located

if TYPE_CHECKING:  # few CVs have a preset
    from cvgen.presets.report import Change

__all__ = ["Load", "Order", "Reader", "Reading"]

Load = Callable[[SourceText, SourceText | None], Cv]
"""Reads the two texts, or knows what they say."""


class Order(msgspec.Struct, frozen=True, kw_only=True):
    """What to build: a variant of a data folder, on a paper of its choice or another.

    Without a name it is the variant ``default`` if there is one, else the CV with
    everything, as it is with an empty name.
    """

    data: Path
    variant: str | None = None
    paper: Paper | None = None

    @property
    def name(self) -> str:
        """The name of the variant, as it is now."""
        return usual_variant(self.data) if self.variant is None else self.variant


class Reading(msgspec.Struct, frozen=True, kw_only=True, eq=False):
    """All that a CV is made of, and how its file is to be called.

    ``renamed`` are the changes of a preset in the name.
    """

    plan: Plan
    inputs: Inputs
    file_name: str
    renamed: tuple[Change, ...] = ()

    def is_of(self, plan: Plan, inputs: Inputs) -> bool:
        """Whether it would make what was made of these."""
        return self.plan.sources == plan.sources and self.inputs == inputs


class Reader:
    """Reads what was ordered whenever it is asked to; ``named`` the data named last."""

    def __init__(
        self,
        order: Order,
        environment: Mapping[str, str],
        kept: Kept,
        load: Load | None = None,
    ) -> None:
        self.order = order
        self.kept = kept
        self.named: frozenset[Path] = frozenset()
        self._environment = environment
        self._load = load

    def read(self, name: str) -> Reading:
        """All there is to read of the variant of this name.

        Raises:
            InvalidInput: The data is at fault.
        """
        data, paper = self.order.data, self.order.paper
        sources = read_sources(data, name)
        texts = (sources.profile, sources.publications)
        cv = self._load(*texts) if self._load else None
        today = build_day(source_date_epoch(self._environment))
        plan = read_plan(sources, data, cv, self.kept, today)
        self.named = frozenset(named_files(plan, data))
        try:
            inputs = _inputs(plan, data, self._environment, self.kept)
            file_name, renamed = name_file(plan, name)
        except InvalidInput as invalid:
            raise InvalidInput(located(invalid.diagnostics, plan.sources)) from None
        if paper is not None:
            plan = replace(plan, variant=replace(plan.variant, paper=paper))
        return Reading(plan=plan, inputs=inputs, file_name=file_name, renamed=renamed)


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
