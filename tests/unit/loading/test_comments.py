"""Text that YAML takes for a comment is not lost in silence."""

from __future__ import annotations

import pytest

from cvgen.loading.comments import refuse_swallowed_text
from cvgen.loading.nodes import parse
from cvgen.loading.report import Report
from cvgen.loading.source import SourceText


def problems(text: str) -> list[str]:
    report = Report(SourceText("profile.yaml", text), "profile")
    root = parse(report)
    assert root is not None
    refuse_swallowed_text(report, root)
    return [f"{one.location}: {one.message}" for one in report.problems]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("title: Issue #5 of it", "1:14: YAML takes `#5`", id="value"),
        pytest.param("- a\n- C #sharp", "2:5: YAML takes `#sharp`", id="item"),
        pytest.param("a: [b, c #d\n  ]", "1:10: YAML takes `#d`", id="in brackets"),
        pytest.param("a: one\n  two #3", "2:7: YAML takes `#3`", id="second line"),
    ],
)
def test_the_end_of_a_plain_text_is_missed(text: str, found: str) -> None:
    assert problems(text) == [f"profile.yaml:{found} and what follows for a comment"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("name: Mei Chen   # the owner", id="comment with a space"),
        pytest.param("name: Mei Chen #", id="empty comment"),
        pytest.param("name: Mei Chen #---- rule", id="rule"),
        pytest.param("#name of the owner\nname: Mei", id="comment alone"),
        pytest.param("a:\n  #x\n  b: c", id="comment alone, indented"),
        pytest.param("title: 'Issue #5'", id="single quotes"),
        pytest.param('title: "Issue #5"', id="double quotes"),
        pytest.param("title: >\n  Issue #5", id="folded block"),
        pytest.param("title: |\n  Issue #5", id="literal block"),
        pytest.param("title: C#5", id="no space before"),
        pytest.param("title: 'quoted' #and", id="comment behind a quoted text"),
    ],
)
def test_comments_and_quoted_signs_are_left_alone(text: str) -> None:
    assert problems(text) == []


def test_a_long_file_of_comments_takes_no_time_to_speak_of() -> None:
    assert len(problems("a:\n" + "- b #c\n" * 20_000)) == 100
