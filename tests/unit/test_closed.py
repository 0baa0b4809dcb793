"""Members of a closed set are keys, each equal to itself alone."""

from __future__ import annotations

import copy

from cvgen.closed import Closed


class Side(Closed):
    """Two names, and another one for the first."""

    LEFT = "left"
    RIGHT = "right"
    PORT = "left"


class Other(Closed):
    """Another set with a name of the first."""

    LEFT = "left"


def test_a_member_is_a_key_of_its_own() -> None:
    found = {Side.LEFT: 1, Side.RIGHT: 2, Other.LEFT: 3}
    assert [found[Side("left")], found[Side["RIGHT"]], found[Other.LEFT]] == [1, 2, 3]
    assert found[Side.PORT] == 1


def test_what_is_made_of_a_member_again_is_that_member() -> None:
    assert {Side.LEFT: 1}[copy.deepcopy(Side.LEFT)] == 1
