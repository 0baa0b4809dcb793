"""Quotes stand in quotes by turns, and stops where the language has them."""

from __future__ import annotations

import pytest

from cvgen.bibliography.csl.quotes import Quotes, quoted

US = Quotes(("“", "”"), ("‘", "’"), takes_stops=True)
GB = Quotes(("‘", "’"), ("“", "”"), takes_stops=False)
FR = Quotes(("«\u202f", "\u202f»"), ("“", "”"), takes_stops=False)
STYLE = str.maketrans({"[": "\ue004", "]": "\ue005", "*": "\ue000"})


def set_in(quotes: Quotes, text: str) -> str:
    """A text with quotes for the brackets, which stand here for a style's marks."""
    return quoted(text.translate(STYLE), quotes).replace("\ue000", "*")


@pytest.mark.parametrize(
    ("text", "american", "british"),
    [
        ("[A], B", "“A,” B", "‘A’, B"),
        ("[A]. B", "“A.” B", "‘A’. B"),
        ("[A?]. B", "“A?” B", "‘A?’ B"),
        ("[A?], B", "“A?,” B", "‘A?’, B"),
        ("[*A!*]. B", "“*A!*” B", "‘*A!*’ B"),
        ("[Smith Jr.]. B", "“Smith Jr.” B", "‘Smith Jr.’ B"),
        ("[A,], B", "“A,” B", "‘A,’ B"),
        ("[A]; B: [C]", "“A”; B: “C”", "‘A’; B: ‘C’"),
        ("<b>[A]</b>. B", "<b>“A.”</b> B", "<b>‘A’</b>. B"),
        ("[A <i>B</i>].", "“A <i>B</i>.”", "‘A <i>B</i>’."),
        ("see [A].5", "see “A”.5", "see ‘A’.5"),
    ],
)
def test_stops_are_in_quotes_or_behind_them(
    text: str, american: str, british: str
) -> None:
    assert (set_in(US, text), set_in(GB, text)) == (american, british)


@pytest.mark.parametrize(
    ("text", "american", "british"),
    [
        ('[A "b" c], D', "“A ‘b’ c,” D", "‘A “b” c’, D"),
        ("[A 'b' c], D", "“A ‘b’ c,” D", "‘A “b” c’, D"),
        ("[A “b ‘c’ d” e]", "“A ‘b “c” d’ e”", "‘A “b ‘c’ d” e’"),
        ('[A "b"]. C', "“A ‘b.’” C", "‘A “b”’. C"),
        ("[A *“b?”*]. C", "“A *‘b?’*” C", "‘A *“b?”*’ C"),
        ("[The Joneses’ ‘b’].", "“The Joneses’ ‘b.’”", "‘The Joneses’ “b”’."),
        ("[A [b] c].", "“A ‘b’ c.”", "‘A “b” c’."),
    ],
)
def test_quotes_in_quotes_stand_by_turns(
    text: str, american: str, british: str
) -> None:
    assert (set_in(US, text), set_in(GB, text)) == (american, british)


@pytest.mark.parametrize(
    ("text", "american", "british"),
    [
        ('A "b". C', 'A "b." C', 'A "b". C'),
        ("A “b?”. C", "A “b?” C", "A “b?” C"),
        ("A “b”, c", "A “b”, c", "A “b”, c"),
        ("The Joneses’. C", "The Joneses’. C", "The Joneses’. C"),
    ],
)
def test_quotes_of_a_title_alone_stay_as_they_are(
    text: str, american: str, british: str
) -> None:
    assert (set_in(US, text), set_in(GB, text)) == (american, british)


def test_spaces_within_quotes_come_and_go_with_them() -> None:
    assert set_in(FR, "[A «\u00a0b\u00a0» c], D") == ("«\u202fA “b” c\u202f», D")
