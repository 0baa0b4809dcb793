"""What the environment says: the moment that a file claims to be made at.

Part of ``files``. ``SOURCE_DATE_EPOCH`` as reproducible-builds.org specifies it.
"""

from __future__ import annotations

import time
from collections.abc import Mapping

from cvgen.diagnostics import InvalidInput, error
from cvgen.late_pattern import late_pattern
from cvgen.model.date import PartialDate

__all__ = ["build_day", "source_date_epoch"]

VARIABLE = "SOURCE_DATE_EPOCH"
SECONDS = late_pattern("[0-9]{1,12}")
LAST_MOMENT = 253_402_300_799
"""The end of the year 9999, the last that a PDF date can say."""


def source_date_epoch(environment: Mapping[str, str]) -> int | None:
    """Seconds since 1970 UTC, or None if the variable is not set.

    Raises:
        InvalidInput: The variable holds something else.
    """
    value = environment.get(VARIABLE, "").strip()
    if not value:
        return None
    if SECONDS().fullmatch(value) and int(value) <= LAST_MOMENT:
        return int(value)
    message = f"the environment's {VARIABLE} is not a number of seconds since 1970"
    raise InvalidInput((error("bad-epoch", message),))


def build_day(epoch: int | None) -> PartialDate:
    """The day of the build in UTC: that of the epoch, else that of the clock.

    It decides what is said of old rules and of dates far ahead; of what is written only
    that no years are counted back from such a date.
    """
    day = time.gmtime(epoch)
    return PartialDate(day.tm_year, day.tm_mon, day.tm_mday)
