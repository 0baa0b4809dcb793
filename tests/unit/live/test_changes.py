from __future__ import annotations

from msgspec.structs import replace

from cvgen.live.changes import Changes, compare_builds
from cvgen.record.change import Choice, ChoiceChanged
from tests.support.samples import build_texts

RESULT = build_texts("name: Mei Chen")
RECORD = RESULT.record


def test_the_same_record_with_as_many_pages_has_not_changed() -> None:
    assert compare_builds(RESULT, RESULT) == Changes(looks_same=True)


def test_what_says_the_same_may_stand_elsewhere() -> None:
    theme = build_texts("name: Mei Chen", variant="design: {margin: 30}")
    assert compare_builds(RESULT, replace(theme, record=RECORD)) == Changes()


def test_what_the_records_and_the_pages_tell_is_said() -> None:
    record = replace(RECORD, title="Vita")
    other = replace(RESULT, record=record, pages=RESULT.pages * 2)
    change = ChoiceChanged(choice=Choice.TITLE, before=RECORD.title, after="Vita")
    assert compare_builds(RESULT, other) == Changes(what=(change,), pages=(1, 2))
