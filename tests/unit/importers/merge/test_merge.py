"""The list of all that an import changes."""

from __future__ import annotations

from cvgen.importers.accept import accept
from cvgen.importers.bibtex.import_bibtex import import_bibtex
from cvgen.importers.merge.merge import Merged, merge
from tests.support.nodes import plain, source, works

MINE = "- {id: a, title: A title that tells, author: [Mei Chen], issued: 2024}"


def merged(theirs: str, mine: str = MINE) -> Merged:
    found, _ = accept(import_bibtex(source(theirs)))
    return merge(works(mine), found, "x.bib")


def test_a_change_names_the_place_and_the_fields() -> None:
    found = merged("@misc{k, title={A Title That Tells}, author={Mei Chen}, year=2024}")
    assert found.changes == ()
    assert (found.new, found.filled, found.known) == (0, 0, 1)
    found = merged(
        "@misc{k, title={A Title That Tells}, author={Mei Chen}, year=2024, volume=3}"
    )
    assert [(one.index, [key for key, _ in one.fields]) for one in found.changes] == [
        (0, ["volume"])
    ]
    assert (found.new, found.filled, found.known) == (0, 1, 0)
    assert found.works[0].volume == "3"
    assert found.findings == ()


def test_names_that_are_cut_off_are_appended() -> None:
    entry = "@misc{k, title={A Title That Tells}, author={%s}, year=2024}"
    found = merged(entry % "Mei Chen and Ada Okafor")
    (change,) = found.changes
    assert (change.fields, found.filled, found.known) == ((), 1, 0)
    ((key, names),) = change.appended
    assert (key, [plain(name) for name in names]) == ("author", ["Ada Okafor"])


def test_names_that_are_cut_off_in_a_new_work_stand_in_its_list() -> None:
    entry = "@misc{%s, title={A thing of its own}, author={%s}, year=2020}"
    found = merged(entry % ("x", "Mei Chen") + entry % ("y", "Mei Chen and Bo Li"))
    (node,) = found.added
    fields = plain(node)
    assert isinstance(fields, dict)
    assert fields["author"] == ["Mei Chen", "Bo Li"]
    assert found.changes == ()


def test_a_new_work_gets_an_id_that_is_free() -> None:
    one = "@misc{a, title={%s}, author={Mei Chen}, year=2020}"
    found = merged(one % "Quite another thing" + one % "And a third one of its own")
    assert [work.id for work in found.works] == ["a", "ab", "ac"]
    assert next(plain(node) for node in found.added) == {
        "id": "ab",
        "type": "document",
        "title": "Quite another thing",
        "author": ["Mei Chen"],
        "issued": "2020",
    }
    assert found.findings[0].message == "`a` is another work's id: it is `ab`"


def test_the_twenty_seventh_of_an_id_does_not_take_that_of_another_work() -> None:
    letters = "abcdefghijklmnopqrstuvwxyz"
    names = ["x", *(f"x{one}" for one in letters[1:]), "x-28", "x"]
    entry = "@misc{%s, title={%s}, author={Mei Chen}, year=2020}"
    titles = [f"{one} {one * 9} of its own" for one in [*letters, "zz", "yy"]]
    pairs = zip(names, titles, strict=True)
    found = merged("".join(entry % pair for pair in pairs))
    ids = [work.id for work in found.works]
    assert len(ids) > len(letters)
    assert ids[-1] == "x-2"
    assert len(set(ids)) == len(ids)


def test_two_of_a_file_that_are_one_become_one() -> None:
    one = "@misc{%s, title={A thing of its own}, author={Mei Chen}, year=2020, %s}"
    found = merged(one % ("x", "volume=1") + one % ("y", "issue=2"))
    assert (found.new, found.filled, found.known) == (1, 0, 1)
    assert (found.works[-1].volume, found.works[-1].issue) == ("1", "2")
    assert [said.message for said in found.findings] == ["`y` is `x` once more"]


def test_a_preprint_and_its_paper_in_one_file_become_the_paper() -> None:
    found = merged(
        "@misc{p, title={A thing of its own}, author={Mei Chen}, year=2020,"
        "eprint={2001.00001}}"
        "@article{q, title={A thing of its own}, author={Mei Chen}, year=2021,"
        "journal={J}}"
    )
    assert (found.new, found.paired, found.known, found.findings) == (1, 1, 0, ())
    assert found.works[-1].id == "p"
    (node,) = found.added
    fields = plain(node)
    assert isinstance(fields, dict)
    assert fields["preprint"] == {"arxiv": "2001.00001", "issued": "2020"}
    assert "arxiv" not in fields


def test_each_imported_work_has_a_home_among_the_works() -> None:
    one = "@misc{%s, title={%s}, author={Mei Chen}, year=%s}"
    found = merged(
        one % ("x", "A thing of its own", 2020)
        + one % ("k", "A Title That Tells", 2024)
        + "@misc{refused, title={Without a date}, author={Mei Chen}}"
        + one % ("y", "A thing of its own", 2020)
    )
    assert [work.id for work in found.works] == ["a", "x"]
    assert found.homes == ((0, 1), (1, 0), (3, 1))
