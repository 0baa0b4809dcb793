from __future__ import annotations

from cvgen.suggestion import named, suggest, suggest_or_list


def test_names_that_are_alike_are_asked_for_the_likeliest_first() -> None:
    known = ("publications", "publication", "positions")
    assert suggest("publicaton", known) == (
        "did you mean `publication`?",
        "did you mean `publications`?",
    )
    assert suggest("publicaton", known, most=1) == ("did you mean `publication`?",)


def test_a_name_that_goes_on_behind_a_hyphen_is_meant() -> None:
    known = ("snsf", "nsf-biosketch", "nsf-synergistic", "natur-und-kunst", "nature")
    assert suggest("NSF", known) == (
        "did you mean `nsf-biosketch`?",
        "did you mean `nsf-synergistic`?",
    )
    assert suggest("natur", known) == (
        "did you mean `nature`?",
        "did you mean `natur-und-kunst`?",
    )


def test_case_makes_no_name_unlike() -> None:
    assert suggest("ADA", ("Ada",)) == ("did you mean `Ada`?",)


def test_a_name_is_shown_as_it_is_written() -> None:
    assert suggest("chem", ("chen",), form="`[@{}]`") == ("did you mean `[@chen]`?",)


def test_without_a_likely_name_all_are_listed() -> None:
    assert suggest_or_list("zzz", ("knowledge", "people")) == (
        "there are: `knowledge`, `people`",
    )
    assert suggest_or_list("peple", ("knowledge", "people")) == (
        "did you mean `people`?",
    )


def test_where_there_are_none_that_is_said() -> None:
    assert suggest_or_list("zzz", ()) == ("there are none",)
    assert suggest_or_list("zzz", (), none="write one") == ("write one",)


def test_names_are_listed_in_their_order() -> None:
    assert named(("b", "a"), "`{{{}}}`") == "`{b}`, `{a}`"


def test_a_name_of_the_same_words_in_another_order_is_the_one_that_is_meant() -> None:
    known = ("article", "journal", "article-journal", "legal_case")
    meant = ("did you mean `article-journal`?",)
    assert suggest("journal-article", known) == meant
    assert suggest("Journal_Article", known) == meant
    assert suggest("case-legal", known) == ("did you mean `legal_case`?",)
