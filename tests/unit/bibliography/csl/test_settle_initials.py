"""A name is shortened where CSL says so, and nowhere else."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest

from cvgen.bibliography.csl.settle_initials import settle_initials

CSL = "http://purl.org/net/xbiblio/csl"
STYLE = f'<style xmlns="{CSL}" %s><macro name="a">%s</macro><bibliography %s/></style>'
SHORTENED, KEPT = 'initialize-with="."', 'initialize="false"'


def settled(names: str, style: str = "", bibliography: str = "") -> list[str | None]:
    """What each name is shortened with, after nothing else says anything of it."""
    root = ET.fromstring(STYLE % (style, names, bibliography))  # noqa: S314 — ours
    settle_initials(root)
    found = list(root.iter(f"{{{CSL}}}name"))
    for element in root.iter():
        assert "initialize" not in element.attrib
        assert element in found or "initialize-with" not in element.attrib
    return [name.get("initialize-with") for name in found]


@pytest.mark.parametrize(
    ("name", "style", "bibliography", "shortened"),
    [
        ("", "", "", None),
        (SHORTENED, "", "", "."),
        ("", SHORTENED, "", "."),
        ("", SHORTENED, 'initialize-with=" "', " "),
        (SHORTENED, "", 'initialize-with=" "', "."),
        ('initialize-with=""', SHORTENED, "", ""),
        (KEPT, SHORTENED, "", None),
        (f"{KEPT} {SHORTENED}", "", "", None),
        ("", f"{SHORTENED} {KEPT}", "", None),
        ("", SHORTENED, KEPT, None),
        ('initialize="true"', SHORTENED, KEPT, "."),
        ('form="short"', SHORTENED, "", None),
    ],
)
def test_the_nearest_that_says_so_shortens(
    name: str, style: str, bibliography: str, shortened: str | None
) -> None:
    assert settled(f"<names><name {name}/></names>", style, bibliography) == [shortened]


def test_names_that_say_nothing_are_shortened_as_all_are() -> None:
    assert settled('<names variable="author"/>', SHORTENED) == ["."]
    assert settled('<names variable="author"/>') == []


def test_a_name_that_is_put_in_stands_before_its_label() -> None:
    names = '<names variable="editor"><label/></names>'
    root = ET.fromstring(STYLE % (SHORTENED, names, ""))  # noqa: S314 — ours
    settle_initials(root)
    (found,) = root.iter(f"{{{CSL}}}names")
    assert [one.tag for one in found] == [f"{{{CSL}}}name", f"{{{CSL}}}label"]


def test_names_that_stand_for_others_look_as_they_do() -> None:
    names = (
        f"<names><name {KEPT}/><substitute><names/><group><names/></group>"
        "</substitute></names>"
    )
    assert settled(names, SHORTENED) == [None]


def test_the_makers_of_a_style_are_no_names_of_a_work() -> None:
    assert settled("<author><name>M. Chen</name></author>", SHORTENED) == [None]
