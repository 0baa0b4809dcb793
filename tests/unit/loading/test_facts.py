"""Braces with a count or a metric are read, those that are nearly so are refused."""

from __future__ import annotations

import pytest

from cvgen.loading.facts import read_fact
from cvgen.loading.fault import Refused
from cvgen.model.text import CountRun, MetricRun


@pytest.mark.parametrize(
    ("text", "run"),
    [
        ("{count}", CountRun("")),
        ("{count: article-journal}", CountRun("article-journal")),
        ("{metric:h-index}", MetricRun("h-index")),
        ("{metric:citations, all}", MetricRun("citations, all")),
    ],
)
def test_facts_are_read(text: str, run: CountRun | MetricRun) -> None:
    assert read_fact(f"a {text} b", 2) == (run, 2 + len(text))


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("{cuont}", "{count}"),
        ("{Count}", "{count}"),
        ("{ count }", "{count}"),
        ("{counts}", "{count}"),
        ("{count=book}", "{count:book}"),
        ("{count first-author}", "{count:first-author}"),
        ("{metrics:h-index}", "{metric:h-index}"),
        ("{metirc: h-index}", "{metric:h-index}"),
    ],
)
def test_what_is_near_is_refused_with_what_was_meant(text: str, meant: str) -> None:
    with pytest.raises(Refused) as caught:
        read_fact(text, 0)
    (fault,) = caught.value.faults
    assert fault.code == "bad-fact"
    assert fault.message == f"`{text}` is neither a count nor a metric"
    assert fault.hints == (
        f"did you mean `{meant}`?",
        r"write `\{` for a brace that is only text",
    )
    assert fault.found == text


def test_words_with_a_colon_are_a_fact_that_nobody_knows() -> None:
    with pytest.raises(Refused) as caught:
        read_fact("{number:papers}", 0)
    (fault,) = caught.value.faults
    assert fault.hints == (r"write `\{` for a brace that is only text",)


@pytest.mark.parametrize(
    "text",
    [
        "{DNA}",
        "{a, b}",
        "{}",
        "{comet}",
        "{country}",
        "{discount}",
        "{mount}",
        "{x | x > 0}",
        "{counting the dead}",
        "{1:2}",
        "{country:}",
        "{note; more}",
    ],
)
def test_other_braces_are_text(text: str) -> None:
    assert read_fact(text, 0) is None
