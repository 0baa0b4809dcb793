"""What a rebuild has made, where it must have made something."""

from __future__ import annotations

from cvgen.live.good import Good
from cvgen.live.rebuild import Rebuilt

__all__ = ["good_of"]


def good_of(done: Rebuilt) -> Good:
    """The last good build, which there is."""
    assert done.good is not None, done.diagnostics
    return done.good
