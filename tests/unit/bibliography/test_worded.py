from __future__ import annotations

from msgspec.structs import replace

from cvgen.bibliography.annotations import SHOWN
from cvgen.bibliography.owner import identify_owner
from cvgen.bibliography.reference import Layout
from cvgen.bibliography.worded import WordedWorks
from cvgen.loading.names import read_name
from cvgen.model.author_policy import AuthorPolicy
from cvgen.model.profile import Profile
from cvgen.model.text import literal
from cvgen.model.work_detail import WorkDetail
from tests.support.samples import locale
from tests.unit.bibliography.works import BARE, ME, OTHER, own

LAYOUT = Layout(policy=AuthorPolicy(), shown=SHOWN, locale=locale())
OWNER = identify_owner(Profile(name=read_name("Mei Chen")))


def test_a_work_under_the_same_number_is_worded_once() -> None:
    known = WordedWorks()
    known.begin(LAYOUT)
    first = known.word(own(), "1", LAYOUT)
    known.begin(LAYOUT)
    assert known.word(own(), "1", LAYOUT) is first
    assert known.word(own(), "2", LAYOUT)[0].label == "[2]"


def test_in_another_layout_it_is_worded_anew() -> None:
    known = WordedWorks()
    known.begin(LAYOUT)
    first = known.word(own(), "1", LAYOUT)
    german = replace(LAYOUT, locale=locale("de"))
    known.begin(german)
    assert known.word(own(), "1", german) is not first


def test_a_work_without_its_owner_is_reported_each_time() -> None:
    known, alien = WordedWorks(), replace(BARE, author=(OTHER,))
    for _ in range(2):
        ((work, problems),) = known.owned([alien], OWNER)
        assert work.owner is None
        assert [one.code for one in problems] == ["no-owner"]


def test_the_owner_is_found_anew_if_it_is_another() -> None:
    known = WordedWorks()
    ((work, _),) = known.owned([BARE], OWNER)
    assert work.work.author[work.owner or 0] == ME
    other = identify_owner(Profile(name=read_name("Ada Okafor")))
    ((work, _),) = known.owned([BARE], other)
    assert work.owner == 0


def test_a_detail_that_a_work_has_not_makes_it_no_other() -> None:
    known, note = WordedWorks(), frozenset({WorkDetail.NOTE})
    hidden = replace(LAYOUT, shown=SHOWN - note)
    known.begin(LAYOUT)
    first = known.word(own(), "1", LAYOUT)
    known.begin(hidden)
    assert known.word(own(), "1", hidden) is first
    noted = own(replace(BARE, note=literal("In Swedish")))
    with_note, _ = known.word(noted, "1", LAYOUT)
    without, _ = known.word(noted, "1", hidden)
    assert with_note.details != without.details


def test_what_lasts_is_known_after_lists_without_it() -> None:
    known = WordedWorks().lasting()
    known.begin(LAYOUT)
    first = known.word(own(), "1", LAYOUT)
    for _ in range(3):
        known.begin(LAYOUT)
    assert known.word(own(), "1", LAYOUT) is first
