"""The validated root of the author's data.

Part of ``model``: what ``loading`` returns.
"""

import msgspec

from cvgen.model.profile import Profile
from cvgen.model.publication import Publication

__all__ = ["Cv"]


class Cv(msgspec.Struct, frozen=True, kw_only=True):
    """A profile, and the works in the order of their file."""

    profile: Profile
    publications: tuple[Publication, ...] = ()
