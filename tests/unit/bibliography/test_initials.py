"""Given names become initials; particles stay words, and titles are no names."""

from __future__ import annotations

import pytest

from cvgen.bibliography.initials import make_initials


@pytest.mark.parametrize(
    ("given", "initials"),
    [
        ("Mei-Ling Ada", "M.-L. A."),
        ("Maria de los Ángeles García", "M. de los Á. G."),
        ("Ana e", "A. e"),
        ("de los Ángeles", "de los Á."),
        ("bell", "B."),
        ("maria luisa", "M. L."),
        ("e. e.", "e. e."),
        ("JP", "J. P."),
        ("J.P.", "J. P."),
        ("J.-P.", "J.-P."),
        ("Jean-P.", "J.-P."),
        ("JRR", "J. R. R."),
        ("Yu. A.", "Yu. A."),
        ("MARK", "M."),
        ("Mei-", "M.-"),
        ("Sir Isaac", "I."),
        ("Prof. Dr. Anna Maria", "A. M."),
        ("Dame", "D."),
        ("梅", "梅"),
        ("", ""),
    ],
)
def test_given_names_have_their_initials(given: str, initials: str) -> None:
    assert make_initials(given).replace("\N{NO-BREAK SPACE}", " ") == initials


def test_capitals_are_a_name_where_all_of_it_is_in_capitals() -> None:
    assert make_initials("IAN", "SMITH") == "I."
    assert make_initials("IAN", "LI") == "I."
    assert make_initials("IAN", "S").replace("\N{NO-BREAK SPACE}", "") == "I.A.N."
    assert make_initials("IAN", "Smith").replace("\N{NO-BREAK SPACE}", "") == "I.A.N."
