"""Whether a profile says of anything that it goes on to the present.

Part of ``document``: where it does, all that goes on is said so, and ``2014–`` does not
stand beside ``2022–present``.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvgen.model.entry import Period, Recurring
from cvgen.model.profile import Profile
from cvgen.model.section_key import SECTION_KEYS

__all__ = ["says_present"]


def says_present(profile: Profile) -> bool:
    """Whether an entry has the present for its end, or years that go on to it."""
    return any(map(_is_to_present, _entries(profile)))


def _entries(profile: Profile) -> Iterator[object]:
    """The entries of all sections, the author's own included."""
    for key in SECTION_KEYS:
        found: object = getattr(profile, key, ())
        if isinstance(found, tuple):
            yield from found
    for section in profile.sections:
        yield from section.entries


def _is_to_present(entry: object) -> bool:
    match entry:
        case Period(end=end):
            return end is not None and end.date is None
        case Recurring(years=years):
            return not all(one.last for one in years)
        case _:
            return False
