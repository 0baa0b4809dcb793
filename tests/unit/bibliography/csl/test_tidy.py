"""Punctuation around what is not there goes; all other punctuation stays."""

from __future__ import annotations

import pytest

from cvgen.bibliography.csl.marks import OTHERS
from cvgen.bibliography.csl.tidy import tidied


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("Notes, vol. 3 () .", "Notes, vol. 3."),
        ("A title. .", "A title."),
        ("In: <i>J. Examples</i>,.", "In: <i>J. Examples</i>."),
        ("<i>J. Examples,</i>.", "<i>J. Examples</i>."),
        ("London : , 2024", "London :, 2024"),
        ("a ,  b", "a, b"),
        ("<i>a, </i>  b", "<i>a, </i>b"),
        ("12:. 40", "12. 40"),
        ("a, , b", "a, b"),
        ("Who judges the court?. J. Ex.", "Who judges the court? J. Ex."),
        ("<i>Notarius!</i>. P", "<i>Notarius!</i> P"),
        ("Et qui\u00a0?. P", "Et qui\u00a0? P"),
        ("\ue000Is it\ue000?. P", "\ue000Is it\ue000? P"),
        ("Is it \ue000real?\ue000. P", "Is it \ue000real?\ue000 P"),
        ("Review of “Review of <i>Ice</i>”. P", "Review of “<i>Ice</i>”. P"),
        ("A work. in (2022).", "A work. (2022)."),
        ("A paper. Preprint at (2022).", "A paper. Preprint (2022)."),
        ("Life in 2022. in Books (2023).", "Life in 2022. in Books (2023)."),
        ("Review of Review of Ice. P", "Review of Ice. P"),
        ("Review of <i>Review of</i>. P", "Review of <i>Review of</i>. P"),
    ],
)
def test_marks_that_stand_for_nothing_go(html: str, text: str) -> None:
    assert tidied(html) == text


@pytest.mark.parametrize(
    "html",
    [
        "Chen, M., Li, B., et al. (2024). E. coli: a “review”. J. Ex., 12(3), 1–9.",
        "2nd ed., rev.; see <i>A</i>, <b>B</b>.",
        "Titre\u00a0: le sous-titre\u00a0; suite\u00a0!",
        "and so … it goes .NET 4.0 :-)",
        "f(x) = .5",
        "The ?. operator, a?.b, and why?, too",
    ],
)
def test_all_other_marks_stay(html: str) -> None:
    assert tidied(html) == html


def test_initials_stay_together() -> None:
    assert tidied("Chen, M.-L. A. B., A. Li. C. elegans") == (
        "Chen, M.-L.\N{NO-BREAK SPACE}A.\N{NO-BREAK SPACE}B., A. Li. C. elegans"
    )


def test_a_state_is_said_once() -> None:
    shown = "Chen ({0}, {0}). In press. {0}.".format("\ue00aaccepted\ue00b")
    assert tidied(shown) == "Chen (accepted). In press."


@pytest.mark.parametrize("before", ["Chen, M.", "<i>Why?</i>", "“Ink.”"])
def test_a_state_begins_a_sentence_with_a_capital(before: str) -> None:
    assert tidied(f"{before} \ue00ain press\ue00b. A.") == f"{before} In press. A."


def test_a_long_row_of_marks_is_looked_through_once() -> None:
    text = f"a{', ;:' * 30_000}b"
    assert tidied(text).endswith(";:b")


@pytest.mark.parametrize(
    "parting", [", ", " and ", ", and ", " &amp; ", ", &#38; ", " - ", "; ", "、", "和"]
)
def test_what_parts_the_last_two_names_does_not_part_them_from_et_al(
    parting: str,
) -> None:
    html = f"Okafor A, Chen M{parting}{OTHERS}. A work."
    assert tidied(html, "et al.") == "Okafor A, Chen M et al. A work."


def test_a_long_gap_behind_names_is_looked_through_once() -> None:
    gap = "\N{NO-BREAK SPACE}" * 30_000
    assert tidied(f"Chen, {OTHERS} A{gap}B", "et al.") == f"Chen et al. A{gap}B"
