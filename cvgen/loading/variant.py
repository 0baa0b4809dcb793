"""A variant file becomes a ``Variant``, or every problem of it.

Part of ``loading``, beside ``load``.
"""

from __future__ import annotations

from cvgen.diagnostics import InvalidInput
from cvgen.loading.comments import refuse_swallowed_text
from cvgen.loading.fault import Fault, Spot
from cvgen.loading.node import is_absent
from cvgen.loading.nodes import parse
from cvgen.loading.plan import decoder_of
from cvgen.loading.report import Report, shorten
from cvgen.loading.source import SourceText
from cvgen.model.variant import Variant

__all__ = ["load_variant"]

EMPTY = Fault(
    "empty-file",
    "the variant is empty",
    ("write `{}` into it for a CV with everything",),
)


def load_variant(source: SourceText) -> Variant:
    """Read a variant.

    Raises:
        InvalidInput: with all problems of the file.
    """
    report = Report(source, "variant")
    root = parse(report)
    if root is None or is_absent(root):
        if not report.count:
            report.add(Spot(EMPTY, 1, 1))
        raise InvalidInput(shorten([report]))
    refuse_swallowed_text(report, root)
    value = decoder_of(Variant)(root, report)
    if not isinstance(value, Variant) or report.count:
        raise InvalidInput(shorten([report]))
    return value
