"""Lettering switches features on, and ligatures off where letters stand apart."""

from __future__ import annotations

import pytest

from cvgen.layout.lettering import PLAIN, Lettering


@pytest.mark.parametrize(
    ("lettering", "switches"),
    [
        pytest.param(PLAIN, {}, id="plain"),
        pytest.param(Lettering(("onum",)), {"onum": True}, id="feature"),
        pytest.param(
            Lettering(tracking=0.05), {"liga": False, "clig": False}, id="tracking"
        ),
        pytest.param(
            Lettering(("liga",), 0.05), {"liga": True, "clig": False}, id="asked for"
        ),
    ],
)
def test_features_are_switched_on_and_off(
    lettering: Lettering, switches: dict[str, bool]
) -> None:
    assert lettering.switches("text") == switches


def test_a_katakana_dot_has_no_form_of_a_language() -> None:
    assert PLAIN.switches("ア・イ・") == {"locl": [(1, 2, False), (3, 4, False)]}
