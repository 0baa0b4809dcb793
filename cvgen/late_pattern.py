"""A regular expression that is compiled when it is first needed.

Below everything. Python takes longer to compile some of them than to load the module
that they stand in, and what few texts call for should not slow every start.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import AnyStr

__all__ = ["late_pattern"]


def late_pattern(
    expression: AnyStr, flags: int = 0
) -> Callable[[], re.Pattern[AnyStr]]:
    """What gives the pattern of an expression, which it compiles once."""

    @cache
    def pattern() -> re.Pattern[AnyStr]:
        return re.compile(expression, flags)

    return pattern
