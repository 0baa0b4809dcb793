"""Cross-references give an entry what its book has."""

from __future__ import annotations

from tests.support.nodes import bibtex


def test_a_paper_has_the_title_and_the_year_of_its_proceedings() -> None:
    (work,), said = bibtex(
        "@inproceedings{a, title={A}, author={B C}, crossref={p}}\n"
        "@proceedings{p, title={Proc.}, subtitle={Of X}, year={2024}, editor={D E}}"
    )
    assert work == {
        "id": "a",
        "type": "paper-conference",
        "title": "A",
        "author": ["B C"],
        "editor": ["D E"],
        "container-title": "Proc.: Of X",
        "issued": "2024",
    }
    assert said == []


def test_a_reference_to_nothing_is_said() -> None:
    _, said = bibtex("@misc{a, title={A}, crossref={nosuch}}")
    assert said == ["`a` refers to `nosuch`, which is not there"]


def test_two_that_refer_to_each_other_end_and_are_said() -> None:
    works, said = bibtex(
        "@misc{a, author={A}, title={A}, crossref={b}}"
        "@misc{b, author={B}, title={B}, crossref={a}}"
    )
    assert len(works) == 2
    assert said == [
        "`b` refers to `a`, and it to that",
        "`a`: `bookauthor` has no home here: `B`",
    ]


def test_xdata_is_taken_as_it_is() -> None:
    (work,), _ = bibtex("@xdata{x, publisher={P}}@book{a, title={A}, xdata={x}}")
    assert work == {"id": "a", "type": "book", "title": "A", "publisher": "P"}


def test_entries_that_all_refer_to_all_others_end() -> None:
    names = [f"e{number}" for number in range(41)]
    all_of_them = ",".join(names)
    works, said = bibtex(
        "".join(f"@misc{{{name}, xdata={{{all_of_them}}}}}" for name in names)
    )
    assert len(works) + len(said) > 41
    assert "`e0` refers to `e0`, and it to that" in said


def test_an_entry_has_what_one_says_through_eight_others_at_most() -> None:
    last = "@xdata{e9, publisher={P}}"
    chain = [f"@xdata{{e{n}, xdata={{e{n + 1}}}}}" for n in range(1, 9)]
    (work,), said = bibtex("".join(("@book{near, xdata={e2}}", *chain, last)))
    assert work == {"id": "near", "type": "book", "publisher": "P"}
    assert said == []
    (work,), said = bibtex("".join(("@book{e0, xdata={e1}}", *chain, last)))
    assert work == {"id": "e0", "type": "book"}
    assert said == ["`e0` refers to `e1`, and that on over 8 others"]


def test_what_is_a_books_alone_is_no_chapters_and_is_said() -> None:
    works, said = bibtex(
        "@incollection{a, title={A}, crossref={b}}\n"
        "@incollection{c, title={C}, crossref={b}}\n"
        "@book{b, title={B}, doi={10.1000/b}, url={https://example.org/b}}"
    )
    assert [sorted(work) for work in works if isinstance(work, dict)] == [
        ["container-title", "id", "title", "type"]
    ] * 2
    assert said == [
        "`b`: `doi` has no home here: `10.1000/b`",
        "`b`: `url` has no home here: `https://example.org/b`",
    ]


def test_a_volume_has_its_own_title_and_what_is_in_it_has_that() -> None:
    (chapter, volume, _), said = bibtex(
        "@inbook{a, title={A}, author={X}, crossref={b}}\n"
        "@book{b, title={B}, author={Y}, crossref={c}}\n"
        "@mvbook{c, title={C}, author={Z}, publisher={P}}"
    )
    assert isinstance(chapter, dict)
    assert isinstance(volume, dict)
    assert chapter["container-title"] == "B"
    assert (volume["title"], volume["publisher"]) == ("B", "P")
    assert "`b`: `maintitle` has no home here: `C`" in said
