from __future__ import annotations

from cvgen.live.changes import Changes, compare_builds
from cvgen.record.change import Choice, ChoiceChanged
from cvgen.record.record import Origin, Record

RECORD = Record(origin=Origin(cvgen="1"), title="CV", sections=())


def test_the_same_record_with_as_many_pages_has_not_changed() -> None:
    assert compare_builds(RECORD, RECORD, 2, 2) == Changes()


def test_what_the_records_and_the_pages_tell_is_said() -> None:
    other = Record(origin=Origin(cvgen="1"), title="Vita", sections=())
    change = ChoiceChanged(choice=Choice.TITLE, before="CV", after="Vita")
    assert compare_builds(RECORD, other, 2, 3) == Changes(what=(change,), pages=(2, 3))
