"""Names of people in one string."""

from __future__ import annotations

import pytest

from cvgen.loading.fault import Refused
from cvgen.loading.names import read_author, read_name
from cvgen.model.person import Author, Name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Mei Chen", Name(given="Mei", family="Chen")),
        ("Chen, Mei", Name(given="Mei", family="Chen")),
        ("M. J. Chen", Name(given="M. J.", family="Chen")),
        ("Null", Name(family="Null")),
        ("朱占星", Name(family="朱占星")),
        ("王 小明", Name(family="王", given="小明")),
        ("山田 太郎", Name(family="山田", given="太郎")),
        ("김 민 수", Name(family="김", given="민수")),
        ("梅 Chen", Name(family="Chen", given="梅")),
        (
            "Ludwig van Beethoven",
            Name(given="Ludwig", family="Beethoven", non_dropping_particle="van"),
        ),
        (
            "van der Waals, Johannes",
            Name(given="Johannes", family="Waals", non_dropping_particle="van der"),
        ),
        (
            "Johannes van der Waals",
            Name(given="Johannes", family="Waals", non_dropping_particle="van der"),
        ),
        (
            "Аурелия ван дер Мёлен",
            Name(given="Аурелия", family="Мёлен", non_dropping_particle="ван дер"),
        ),
        (
            "Meulen, Aurélie van der",
            Name(given="Aurélie", family="Meulen", dropping_particle="van der"),
        ),
        ("de Groot", Name(family="Groot", non_dropping_particle="de")),
        ("Van Rossum, Guido", Name(given="Guido", family="Van Rossum")),
        ("e. e. cummings", Name(given="e. e.", family="cummings")),
        (
            "Santiago Ramón y Cajal",
            Name(given="Santiago", family="Ramón y Cajal"),
        ),
        ("Ahmed Abd El-Rahman", Name(given="Ahmed", family="Abd El-Rahman")),
        ("Xiao Bin Wang", Name(given="Xiao Bin", family="Wang")),
        ("García Márquez, Gabriel", Name(given="Gabriel", family="García Márquez")),
        ("King, Martin, Jr.", Name(given="Martin", family="King", suffix="Jr.")),
        ("King, Jr., Martin", Name(given="Martin", family="King", suffix="Jr.")),
        ("Martin King, Jr.", Name(given="Martin", family="King", suffix="Jr.")),
        ("Martin King Jr.", Name(given="Martin", family="King", suffix="Jr.")),
        ("Robert Li III", Name(given="Robert", family="Li", suffix="III")),
        ("Anne  Marie\tLee", Name(given="Anne Marie", family="Lee")),
        ("Mei\xa0Ling Chen", Name(given="Mei\xa0Ling", family="Chen")),
    ],
)
def test_names_are_taken_apart(text: str, name: Name) -> None:
    assert read_name(text) == name


def test_authors_are_read_in_the_same_way() -> None:
    assert read_author("Zhu, Zhanxing") == Author(given="Zhanxing", family="Zhu")


@pytest.mark.parametrize(
    "text",
    [
        "A. Smith, B. Jones, C. Wu",
        "A. Smith and B. Jones",
        "A. Smith; B. Jones",
        "Smith & Jones & Co",
        "Smith, ",
        ", John",
        "A, B, C, D",
        "Chen et al.",
    ],
)
def test_what_may_be_several_people_is_refused(text: str) -> None:
    with pytest.raises(Refused) as caught:
        read_name(text)
    (fault,) = caught.value.faults
    assert fault.code == "bad-name"
    assert fault.message == f"`{text.strip()}` is not one person's name"
    assert fault.hints[0] == "write each name as an item of its own"


@pytest.mark.parametrize("text", ["and others", "others", "et al.", "…", "& others"])
def test_missing_names_are_said(text: str) -> None:
    with pytest.raises(Refused, match=r"^names are missing here$") as caught:
        read_author(text)
    assert caught.value.faults[0].hints == (
        "write the names of all authors",
        "or, of a work whose list you do not know whole, `and-others: true`",
    )


@pytest.mark.parametrize("text", ["**Zhu**", "Zhu*, Zhanxing", "Zhanxing Zhu†"])
def test_marks_by_hand_are_refused(text: str) -> None:
    with pytest.raises(Refused) as caught:
        read_author(text)
    (fault,) = caught.value.faults
    assert fault.message == f"the name `{text}` holds marks"
    assert "roles: [equal-contribution]" in fault.hints[1]
