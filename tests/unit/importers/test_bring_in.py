"""A file goes into the author's works, and a second time changes nothing."""

from __future__ import annotations

import pytest

from cvgen.diagnostics import InvalidInput
from cvgen.importers import bring_in as module
from cvgen.importers.bibtex.import_bibtex import import_bibtex
from cvgen.importers.bring_in import Outcome, bring_in_works
from cvgen.loading.source import SourceText
from tests.support.nodes import source, works

MINE = """\
# my works
- id: flat   # my key
  title: "Floods: a review"
  author: ["Chen, Mei", Ada Okafor]
  year: 2024

  # chosen by hand
  selected: yes

- id: last
  title: Noise
  author: [Mei Chen]
  status: under-review
"""
THEIRS = """
@article{x, title={Floods: A Review}, author={Chen, M. and Okafor, A.}, year=2024,
  journal={J. Ex. Res.}, doi={10.1000/182}, timestamp={Mon}}
@article{flat, title={Another one}, author={Chen, Mei}, year=2020}
@article{y, title={No date}, author={Chen, Mei}}
"""


def brought(mine: str, theirs: str) -> Outcome:
    return bring_in_works(import_bibtex(source(theirs, "x.bib")), source(mine))


def test_what_is_missing_goes_in_and_all_else_stays() -> None:
    assert brought(MINE, THEIRS).text == (
        MINE.replace("  year: 2024\n", "  container-title: J. Ex. Res.\n  year: 2024\n")
        .replace("  year: 2024\n", "  year: 2024\n  DOI: 10.1000/182\n")
        .replace(
            "- id: flat   # my key\n",
            "- id: flat   # my key\n  type: article-journal\n",
        )
        + "\n- id: flatb\n  type: article-journal\n  title: Another one\n"
        "  author:\n    - Mei Chen\n  issued: 2020\n"
    )


def test_everything_is_counted_and_said() -> None:
    outcome = brought(MINE, THEIRS)
    merged = outcome.merged
    assert (merged.new, merged.filled, merged.known, outcome.left_out) == (1, 1, 0, 1)
    assert [one.message for one in outcome.findings] == [
        "`x`: `timestamp` has no home here: `Mon`",
        "`y` is left out: has neither `issued` nor `status`",
        "`flat` is another work's id: it is `flatb`",
    ]


def test_a_second_import_changes_nothing() -> None:
    first = brought(MINE, THEIRS).text
    again = brought(first, THEIRS)
    assert again.text == first
    assert (again.merged.new, again.merged.filled, again.merged.known) == (0, 0, 2)


@pytest.mark.parametrize("empty", ["", "[]\n", "# none yet\n[]\n"])
def test_the_first_works_go_into_an_empty_file(empty: str) -> None:
    text = brought(empty, THEIRS).text
    assert [work.id for work in works(text)] == ["x", "flat"]
    assert text.startswith("# none yet\n\n- id: x" if "#" in empty else "- id: x")


@pytest.mark.parametrize(
    "mine", ["[M. Chen]  # me", "[M. Chen,\n    ]  # me", "\n  - M. Chen  # me"]
)
def test_a_list_of_names_that_was_cut_is_filled_up(mine: str) -> None:
    text = "- id: a\n  title: Quite a long title\n  author: {}\n  issued: 2024\n"
    theirs = (
        "@misc{x, title={Quite a long title}, year=2024, author={Mei Chen and A. B.}}"
    )
    found = brought(text.format(mine), theirs)
    (work,) = works(found.text)
    assert [one.display for one in work.author] == ["M. Chen", "A. B."]
    assert "# me" in found.text
    assert brought(found.text, theirs).text == found.text


def test_a_file_of_windows_stays_one() -> None:
    text = brought(MINE.replace("\n", "\r\n"), THEIRS).text
    assert text.replace("\r\n", "\n") == brought(MINE, THEIRS).text
    assert text.count("\r\n") == text.count("\n")


def test_a_file_with_faults_is_not_touched() -> None:
    with pytest.raises(InvalidInput, match="unknown key"):
        brought("- id: a\n  nosuch: b\n", THEIRS)


def test_a_text_that_does_not_say_what_it_should_is_not_handed_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def patch(works: SourceText, *_: object) -> str:
        return works.text.replace("Floods: a review", "Something else")

    monkeypatch.setattr(module, "patch_works", patch)
    with pytest.raises(InvalidInput) as caught:
        brought(MINE, THEIRS)
    (said,) = caught.value.diagnostics
    assert said.message == ("the works cannot be written into the file, from `flat` on")
    assert said.hints == (
        "write the list with a line for each field, each work after `- `",
    )
