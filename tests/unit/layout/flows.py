"""Strips to break into pages: some by hand, and any."""

from __future__ import annotations

from hypothesis import strategies as st

from cvgen.document.style import RIGID, Elasticity
from cvgen.layout.strip import Strip

__all__ = ["HALF", "HEIGHT", "flows", "short_flows", "strip"]

HEIGHT = 100.0
HALF = Elasticity(shrink=0.5)


def strip(
    height: float,
    space: float = 0.0,
    elasticity: Elasticity = RIGID,
    *,
    keep: bool = False,
    penalty: float = 0.0,
) -> Strip:
    return Strip(
        height=height,
        space_before=space,
        elasticity=elasticity,
        keep_next=keep,
        penalty=penalty,
    )


_strips = st.builds(
    lambda height, space, elasticity, keep, penalty: strip(
        height, space, elasticity, keep=keep, penalty=penalty
    ),
    st.integers(1, 60),
    st.sampled_from((0, 3, 10)),
    st.sampled_from((RIGID, HALF, Elasticity(shrink=1.0))),
    st.booleans(),
    st.sampled_from((0.0, 0.0, 15.0, 500.0)),
)

flows = st.lists(_strips, max_size=40)
short_flows = st.lists(_strips, min_size=1, max_size=9)
"""Few enough to try all ways to cut them."""
