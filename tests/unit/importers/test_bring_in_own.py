"""Works of others are left out of a list, as often as they stand in the file."""

from __future__ import annotations

from cvgen.importers.bibtex.import_bibtex import import_bibtex
from cvgen.importers.bring_in_own import bring_in_own
from tests.support.nodes import source

BIBTEX = """
@misc{hers, title={B}, author={Ada Okafor}, year=2024}
@misc{mine, title={A}, author={Chen, Mei}, year=2024}
@misc{again, title={B}, author={Ada Okafor}, year=2024}
"""


def test_only_works_of_the_owner_come_in_and_the_rest_is_counted() -> None:
    profile = source("name: Mei Chen")
    found = bring_in_own(import_bibtex(source(BIBTEX)), source(""), profile)
    assert [work.id for work in found.outcome.merged.works] == ["mine"]
    assert found.strangers == 2
    assert [(one.message, one.hints) for one in found.findings] == [
        (
            "`hers` is left out: Mei Chen is not among its authors",
            (
                (
                    "add the spelling that is yours to `aliases` in the profile and "
                    "import it again"
                ),
                (
                    "or bring it in with `import … --others` and mark yourself with "
                    "`self: true`"
                ),
            ),
        )
    ]


def test_without_a_profile_all_are_taken() -> None:
    found = bring_in_own(import_bibtex(source(BIBTEX)), source(""), source(""))
    assert (len(found.outcome.merged.works), found.strangers) == (2, 0)


ALIASED = """
name: "Valcárcel Ibáñez, Inés"
aliases: [Inés Valcárcel]
"""
EARLIER = r"""
@article{k, title={Water and its prices in dry cities}, journal={Water}, year=2016,
  author={Valc{\'a}rcel, In{\'e}s and M{\"u}ller, J}}
"""
THERE = """\
- id: water
  type: article-journal
  title: Water and its prices in dry cities
  author: [Inés Valcárcel Ibáñez, Jörg Müller]
  container-title: Water
  issued: 2017
"""


def test_a_work_under_another_name_of_the_owner_s_is_known() -> None:
    theirs, mine = import_bibtex(source(EARLIER)), source(THERE)
    merged = bring_in_own(theirs, mine, source(ALIASED)).outcome.merged
    assert (merged.new, merged.known) == (0, 1)


def test_a_work_under_a_name_that_is_not_the_owner_s_is_another() -> None:
    theirs, mine = import_bibtex(source(EARLIER)), source(THERE)
    profile = source('name: "Valcárcel Ibáñez, Inés"')
    found = bring_in_own(theirs, mine, profile)
    assert (found.outcome.merged.known, found.strangers) == (0, 1)
