from __future__ import annotations

from collections.abc import Callable

import pytest

from cvgen.diagnostics import Diagnostic, InvalidInput
from cvgen.loading.load import load_cv
from cvgen.loading.reload import LoadedTexts, reload_cv
from cvgen.loading.source import SourceText
from cvgen.model.cv import Cv

PROFILE = SourceText("profile.yaml", "name: Ada Okafor")
WORK = "- id: {id}\n  title: {title}\n  author: [Ada Okafor]\n  issued: 2020\n"
PREFACE = "# My works\n\n"


def read(text: str, loaded: LoadedTexts) -> list[object]:
    return list(reload_cv(PROFILE, SourceText("p.yaml", text), loaded).publications)


def works(*titles: str) -> str:
    items = (WORK.format(id=f"work{i}", title=one) for i, one in enumerate(titles))
    return PREFACE + "".join(items)


def test_a_work_that_has_not_changed_is_the_same_value() -> None:
    loaded = LoadedTexts()
    first = read(works("One", "Two", "Three"), loaded)
    second = read(works("One", "Other", "Three"), loaded)
    assert first[0] is second[0]
    assert first[1] is not second[1]
    assert first[2] is second[2]


def test_a_profile_that_has_not_changed_is_the_same_value() -> None:
    loaded = LoadedTexts()
    first = reload_cv(PROFILE, SourceText("p.yaml", works("One")), loaded)
    second = reload_cv(PROFILE, SourceText("p.yaml", works("Two")), loaded)
    assert first.profile is second.profile


def test_works_that_repeat_others_by_an_alias_are_read_all_at_once() -> None:
    loaded = LoadedTexts()
    text = works("&same One").replace("[Ada Okafor]", "[Ada Okafor]\n  note: *same")
    read(text, loaded)
    assert len(loaded.works) == 0


def test_without_publications_there_are_none() -> None:
    assert reload_cv(PROFILE, None, LoadedTexts()).publications == ()


@pytest.mark.parametrize(
    ("profile", "publications"),
    [
        ("name: Ada Okafor\nlanguage: 12", works("One")),
        ("name: Ada Okafor\nheadline: Works on #noise", works("One")),
        ("name: Ada Okafor", works("One", "[]")),
        ("name: Ada Okafor", works("One", "Nets: a survey")),
        ("name: Ada Okafor", works("One", "Nets #graphs")),
        ("name: Ada Okafor", works("One") + "---\n" + works("Two")),
        ("name: Ada Okafor", works("One") + "...\n" + works("Two")),
        ("name: Ada Okafor", works("One") + works("One")),
        ("name: Ada Okafor", "works:\n"),
    ],
)
def test_what_is_wrong_is_said_as_by_a_first_reading(
    profile: str, publications: str
) -> None:
    texts = SourceText("profile.yaml", profile), SourceText("p.yaml", publications)
    loaded = LoadedTexts()
    read(works("One", "Two"), loaded)
    assert said(lambda: load_cv(*texts))
    assert said(lambda: reload_cv(*texts, loaded)) == said(lambda: load_cv(*texts))


def said(load: Callable[[], Cv]) -> tuple[Diagnostic, ...]:
    try:
        load()
    except InvalidInput as invalid:
        return invalid.diagnostics
    return ()
