"""What is measured of warm rebuilds is an edit of a list that stays valid."""

from __future__ import annotations

from cvgen.loading.load import load_cv
from cvgen.loading.source import SourceText
from cvgen.model.text import plain_text
from tests.benchmarks.generate import works
from tests.benchmarks.values import write_yaml
from tests.benchmarks.warm import edited, grown

PROFILE = SourceText("profile.yaml", "name: Mei Chen")
LIST = write_yaml(works(9))


def titles(text: str) -> list[str]:
    cv = load_cv(PROFILE, SourceText("publications.yaml", text))
    return [plain_text(work.title) for work in cv.publications]


def test_a_word_is_put_before_one_title() -> None:
    before, after = titles(LIST), titles(edited(LIST, ("One", "Other")))
    (place,) = (i for i in range(9) if after[i] != before[i])
    assert 2 < place < 7
    assert after[place] == f"Other {before[place]}"


def test_works_are_put_in_before_the_one_in_the_middle() -> None:
    before, after = titles(LIST), titles(grown(LIST, ("One", "Other")))
    assert len(after) == len(before) + 2
    start = next(i for i, title in enumerate(after) if title not in before)
    assert 2 < start < 7
    own = before[start]
    assert after[start : start + 3] == [f"One {own}", f"Other {own}", own]
    assert after[:start] + after[start + 2 :] == before
