"""Places are found in whatever file a path begins with."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from cvgen.diagnostics import DataPath, Location, warning
from cvgen.loading.locate_all import locate_all, locate_in
from cvgen.loading.source import SourceText

TEXTS = {
    "profile": SourceText("me.yaml", "name: Mei Chen\nsummary: I count.\n"),
    "publications": SourceText("works.yaml", "- id: a\n- id: b\n"),
    "variant": None,
}


@pytest.mark.parametrize(
    ("path", "place"),
    [
        (DataPath("profile", ("summary",)), "me.yaml:2:10"),
        (DataPath("publications", (1, "id")), "works.yaml:2:7"),
        (DataPath("variant", ("theme",)), "None"),
        (DataPath("nothing"), "None"),
    ],
)
def test_a_path_leads_into_its_own_file(path: DataPath, place: str) -> None:
    assert str(locate_in(path, TEXTS)) == place


def test_a_problem_gets_the_places_that_its_paths_lead_to() -> None:
    here, there = DataPath("publications", (0,)), DataPath("publications", (1,))
    lost = DataPath("variant", ("theme",))
    found = warning("any", "a word", path=here, also=(there, lost))
    (one,) = locate_all([found], TEXTS)
    assert str(one.location) == "works.yaml:1:3"
    assert list(map(str, one.also)) == ["works.yaml:2:3", "variant.theme"]


def test_a_problem_of_a_work_that_is_known_by_its_id_says_its_position() -> None:
    found = warning("any", "a word", path=DataPath("publications", ("b", "id")))
    (one,) = locate_all([found], TEXTS)
    assert str(one.path) == "publications[1].id"
    assert str(one.location) == "works.yaml:2:7"


def test_what_is_placed_already_or_has_no_path_stays_as_it_is() -> None:
    placed = replace(warning("any", "a word"), location=Location("other.yaml", 1, 1))
    assert locate_all([placed], TEXTS) == (placed,)
