"""A file that is one mapping becomes a struct of the model, or every problem of it.

Part of ``loading``, beside ``load``, for variants, themes, presets and locales.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import msgspec

from cvgen.diagnostics import InvalidInput
from cvgen.loading.comments import refuse_swallowed_text
from cvgen.loading.fault import Fault, Spot
from cvgen.loading.node import Node, is_absent
from cvgen.loading.nodes import parse
from cvgen.loading.plan import decoder_of
from cvgen.loading.report import Report, shorten
from cvgen.loading.source import SourceText

__all__ = ["load_whole"]

T = TypeVar("T", bound=msgspec.Struct)


def load_whole(
    source: SourceText,
    document: str,
    struct: type[T],
    empty: Fault,
    refuse_more: Callable[[Node, Report], None] | None = None,
) -> T:
    """Read a file of the role ``document``; ``empty`` is what to say if it is.

    ``refuse_more`` reports what no decoder sees, as what one part says of another.

    Raises:
        InvalidInput: with all problems of the file.
    """
    report = Report(source, document)
    root = parse(report)
    if root is None or is_absent(root):
        if not report.count:
            report.add(Spot(empty, 1, 1))
        raise InvalidInput(shorten([report]))
    refuse_swallowed_text(report, root)
    value = decoder_of(struct)(root, report)
    if refuse_more:
        refuse_more(root, report)
    if not isinstance(value, struct) or report.count:
        raise InvalidInput(shorten([report]))
    return value
