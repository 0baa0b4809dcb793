"""Build variants one after the other and put each where it goes.

Part of ``cli.building``; it loads all that builds.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from cvgen.cli.building.order import OUTPUT, Made, Order, reserve
from cvgen.counted import counted
from cvgen.diagnostics import Diagnostic, InvalidInput, Location, in_order, warning
from cvgen.files.bundled import bundled_folder
from cvgen.files.keep import keep_another_pdf
from cvgen.files.namesake import owner_of
from cvgen.files.plan import NOT_CHECKED, tried, vain_sections
from cvgen.files.read import read_data
from cvgen.files.variants import read_variant
from cvgen.files.write import new_folder, replace_file, settle_file
from cvgen.kept import Kept, KeptOfFolder, Last
from cvgen.live.good import Good
from cvgen.live.outcome import Outcome
from cvgen.live.rebuild import Order as OneOrder
from cvgen.live.rebuild import Rebuilder, Rebuilt
from cvgen.loading.load import load_cv
from cvgen.loading.source import SourceText
from cvgen.loading.variant import load_variant
from cvgen.model.cv import Cv
from cvgen.plan import Stage, located

if TYPE_CHECKING:
    from cvgen.layout.faces import UsedFace

__all__ = ["Maker"]


WAS_GONE = "it was gone"
"""What is said of a CV that somebody has taken away."""


class Maker:
    """Makes the variants of an order, as often as it is asked to."""

    def __init__(
        self,
        order: Order,
        tell: Callable[[Stage], None] | None = None,
        *,
        goes_on: bool = False,
    ) -> None:
        """Take an order; ``goes_on`` says that each variant is made again and again."""
        self._order = order
        self._goes_on = goes_on
        self._load = None if goes_on else self._load_once
        self._cvs: Last[tuple[SourceText, SourceText | None], Cv] = Last()
        self._tell = tell
        self._folder = KeptOfFolder()
        self._builders: dict[str, Rebuilder] = {}
        self._delivered: dict[str, tuple[Path, Good]] = {}
        self._unsettled: list[Path] = []

    def check(self, names: Iterable[str]) -> None:
        """See that the data can be read at all, which is said once for all variants.

        Raises:
            InvalidInput: The data is at fault; what is wrong with the variants of these
                names too.
        """
        data, found = self._order.data, list[Diagnostic]()
        texts = read_data(data)
        if tried(lambda: self._load_once(*texts), found) is None:
            for name in filter(None, names):
                variant = tried(partial(read_variant, data, name), found)
                if variant is not None:
                    tried(partial(load_variant, variant), found)
                    found += vain_sections(variant, texts[0])
            raise InvalidInput((*in_order(found), NOT_CHECKED))

    def _load_once(self, profile: SourceText, publications: SourceText | None) -> Cv:
        texts = (profile, publications)
        return self._cvs.get(texts, lambda: load_cv(*texts))

    def make(self, name: str, taken: dict[str, str], started: float) -> Made:
        """Build a variant and put it where it goes.

        ``taken`` are the variants by the files that they are in, this one after it;
        ``started`` is when the clock began, in seconds.
        """
        rebuilt = self._builder(name).rebuild()
        good = rebuilt.good
        if good is None or rebuilt.outcome is Outcome.FAILED:
            return _failed(name, rebuilt.diagnostics)
        try:
            path = self._order.output or OUTPUT / good.file_name
            reserve(taken, name, path)
            found = tuple(self._written_over(path, good))
            new = new_folder(path) if self._order.output else ""
            is_back = self._deliver(name, path, good)
        except InvalidInput as invalid:
            return _failed(name, located(invalid.diagnostics, good.plan.sources))
        return Made(
            variant=name,
            outcome=Outcome.BUILT if is_back else rebuilt.outcome,
            path=path,
            pages=len(good.result.pages),
            size=len(good.pdf),
            seconds=time.perf_counter() - started,
            problems=(*rebuilt.diagnostics, *found),
            lines=tuple(_lines(good, verbose=self._order.verbose)),
            changed=WAS_GONE if is_back else _changed(rebuilt) or new,
        )

    def named(self) -> frozenset[Path]:
        """The files that the data name for any of the variants."""
        return frozenset[Path]().union(*(one.named for one in self._builders.values()))

    def settle(self) -> None:
        """Wait until the disk has what was written while others waited for it.

        Who makes a CV again and again has seen it by then; and if the power fails
        before, it is made again.
        """
        for path in dict.fromkeys(self._unsettled):
            settle_file(path)
        self._unsettled.clear()

    def last_good(self, *names: str) -> tuple[Path, ...]:
        """Where the last good CVs of variants are; without names, of all of them."""
        known = (
            path
            for name, (path, _) in self._delivered.items()
            if not names or name in names
        )
        return tuple(path for path in known if path.exists())

    def _builder(self, name: str) -> Rebuilder:
        if name not in self._builders:
            order = OneOrder(
                data=self._order.data, variant=name, paper=self._order.paper
            )
            self._builders[name] = Rebuilder(
                order, os.environ, Kept(self._folder), self._tell, self._load
            )
        return self._builders[name]

    def _written_over(self, path: Path, good: Good) -> Iterator[Diagnostic]:
        """A word on another person's CV, in the place of which this one comes."""
        if any(path == one for one, _ in self._delivered.values()):
            return
        owner, other = good.plan.cv.profile.name.display, owner_of(path)
        if other not in {"", owner}:
            message = f"this was the CV of {other}, and is now that of {owner}"
            hint = "build each in a folder of its own, or with an --output of its own"
            said = warning("written-over", message, hints=(hint,))
            yield replace(said, location=Location(str(path)))

    def _deliver(self, name: str, path: Path, good: Good) -> bool:
        """Write a CV, unless it is there as it was written.

        Returns whether it was written before, and is gone.

        Raises:
            InvalidInput: It cannot be written, or a file is there that is not cvgen's.
        """
        before = self._delivered.get(name)
        is_known = before is not None and before[0] == path and before[1] is good
        if is_known and path.exists():
            return False
        keep = None if self._order.force else partial(keep_another_pdf, path)
        replace_file(path, good.pdf, keep=keep, is_settled=not self._goes_on)
        self._delivered[name] = (path, good)
        if self._goes_on:
            self._unsettled.append(path)
        return is_known


def _changed(rebuilt: Rebuilt) -> str:
    """What is another than before, in words."""
    if rebuilt.before is None:
        return ""
    from cvgen.cli.changes.brief import (  # noqa: PLC0415 — not for a first build
        word_briefly,
    )

    return word_briefly(rebuilt.changes) if rebuilt.changes else ""


def _failed(name: str, problems: tuple[Diagnostic, ...]) -> Made:
    return Made(variant=name, outcome=Outcome.FAILED, problems=problems)


def _lines(good: Good, *, verbose: bool) -> Iterator[str]:
    """What was done for a limit of pages, the fonts, and what a preset has done."""
    if good.result.fit:
        from cvgen.cli.fit_report import (  # noqa: PLC0415 — few CVs are fitted
            report_fit,
        )

        yield from report_fit(good.result.fit, verbose=verbose)
    if verbose:
        from cvgen.layout.faces import used_faces  # noqa: PLC0415 — few ask for it

        yield from (f"  {_described(one)}" for one in used_faces(good.result.pages))
    if good.plan.preset:
        from cvgen.cli.preset_report import (  # noqa: PLC0415 — few have a preset
            report_preset,
        )

        yield from report_preset(good.plan.preset, good.renamed)


def _described(used: UsedFace) -> str:
    """A face with where it comes from and how much of it is used."""
    path = used.typeface.path
    is_bundled = path and path.is_relative_to(bundled_folder("fonts"))
    source = "bundled" if is_bundled or not path else str(path)
    glyphs = counted(used.glyphs, "glyph")
    return f"{used.typeface.name} ({source}): {glyphs}"
