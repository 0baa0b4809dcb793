"""What the command line orders, and what came of one variant of it.

Part of ``cli.building``; both are known before anything that builds is loaded.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import msgspec

from cvgen.cli.report_format import ReportFormat
from cvgen.diagnostics import DataPath, Diagnostic, InvalidInput, error
from cvgen.files.bundled import bundled_folder
from cvgen.files.variants import read_variant, usual_variant, variant_names
from cvgen.live.outcome import Outcome
from cvgen.model.paper import Paper

__all__ = ["OUTPUT", "SAMPLE", "Made", "Order", "ordered_names", "reserve"]

SAMPLE = bundled_folder("data")
"""The folder of the sample that comes with cvgen."""

OUTPUT = Path("build")
"""The folder of CVs that have no place of their own."""


FILENAME = DataPath("variant", ("filename",))


class Order(msgspec.Struct, frozen=True, kw_only=True):
    """What the command line asks for; ``started`` is when the clock began, in seconds.

    Without variants it is the default one, or a CV with everything. ``verbose`` asks
    which fonts are used, ``force`` for a build though nothing has changed, ``quiet``
    for nothing but problems.
    """

    data: Path
    variants: Sequence[str] = ()
    everything: bool = False
    output: Path | None = None
    paper: Paper | None = None
    verbose: bool = False
    force: bool = False
    quiet: bool = False
    report: ReportFormat = ReportFormat.TEXT
    started: float


class Made(msgspec.Struct, frozen=True, kw_only=True):
    """What came of a variant: the file with its pages and bytes, and what is said.

    ``path`` is nothing if the variant failed. ``lines`` tell what a preset, the limit
    of pages and the choice of fonts have done, ``changed`` what is another since the
    build before this one in the same process.
    """

    variant: str
    outcome: Outcome
    path: Path | None = None
    pages: int = 0
    size: int = 0
    seconds: float = 0.0
    problems: tuple[Diagnostic, ...] = ()
    lines: tuple[str, ...] = ()
    changed: str = ""


def ordered_names(order: Order) -> tuple[str, ...]:
    """The variants to build; an empty name stands for the CV with everything.

    Raises:
        InvalidInput: There is no such variant, or it cannot be read.
    """
    if order.variants:
        named = (usual_variant(order.data, name) for name in order.variants)
        names = tuple(dict.fromkeys(named))
    else:
        known = variant_names(order.data)
        usual = (usual_variant(order.data),)
        names = (known or ("",)) if order.everything else usual
    for name in filter(None, names):
        read_variant(order.data, name)
    return names


def reserve(taken: dict[str, str], name: str, path: Path) -> None:
    """Refuse to write one variant over another; case tells no files apart everywhere.

    Raises:
        InvalidInput: Another one is at this path.
    """
    first = taken.setdefault(str(path).casefold(), name)
    if first != name:
        message = f"`{name}` would be written over `{first}`, to {path}"
        hint = "put {variant} into its `filename`"
        raise InvalidInput(
            (error("same-output", message, path=FILENAME, hints=(hint,)),)
        )
