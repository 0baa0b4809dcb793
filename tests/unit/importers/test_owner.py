"""Imported works of others are said."""

from __future__ import annotations

from cvgen.importers.accept import accept
from cvgen.importers.bibtex.import_bibtex import import_bibtex
from cvgen.importers.merge.merge import merge
from cvgen.importers.owner import check_owner, find_strangers
from tests.support.nodes import source

BIBTEX = """
@misc{mine, title={A}, author={Chen, Mei}, year=2024}
@misc{hers, title={B}, author={Ada Okafor}, year=2024}
@misc{his, title={C}, author={Jonas Lindqvist}, year=2024}
"""


def found(profile: str) -> list[tuple[str, int]]:
    works, _ = accept(import_bibtex(source(BIBTEX)))
    merged = merge((), works, "x.bib")
    said = check_owner(source(profile), merged, "x.bib")
    return [(one.message, len(one.hints)) for one in said]


def test_a_work_without_the_owner_is_said_and_the_way_out_once() -> None:
    assert found("name: Mei Chen") == [
        ("`hers`: Mei Chen is not among its authors", 2),
        ("`his`: Mei Chen is not among its authors", 0),
    ]


def test_a_name_that_holds_the_owners_may_be_several() -> None:
    bibtex = "@misc{k, title={A}, author={Mei Chen, Ada Okafor}, year=2024}"
    works, _ = accept(import_bibtex(source(bibtex)))
    (said,) = check_owner(source("name: Mei Chen"), merge((), works, "x"), "x")
    assert said.message == "`k`: Mei Chen is not among its authors"
    assert said.hints[0] == "part `Mei Chen, Ada Okafor`, if these are several people"


def test_without_a_profile_nobody_knows() -> None:
    assert found("") == []


def test_strangers_are_known_by_their_places() -> None:
    works, _ = accept(import_bibtex(source(BIBTEX)))
    merged = merge((), works, "x.bib")
    assert find_strangers(source("name: Mei Chen"), merged) == (1, 2)
    assert find_strangers(source(""), merged) == ()
