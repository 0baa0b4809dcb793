"""A style is found by its name or as a file of the author's, and nowhere else."""

from __future__ import annotations

from pathlib import Path

import pytest

from cvgen.diagnostics import Diagnostic, InvalidInput
from cvgen.files import citation_style
from cvgen.files.citation_style import read_style
from cvgen.files.extra import install_hint
from cvgen.model.variant import Variant

DEPENDENT = """<style xmlns="http://purl.org/net/xbiblio/csl"><info>
<link href="http://www.zotero.org/styles/nature" rel="independent-parent"/>
</info></style>"""


def read(name: str, folder: Path) -> str:
    found = read_style(Variant(citation_style=name), folder)
    assert found
    assert found.name == name
    return found.xml


def refused(name: str, folder: Path) -> Diagnostic:
    with pytest.raises(InvalidInput) as caught:
        read(name, folder)
    (one,) = caught.value.diagnostics
    return one


def test_a_variant_without_a_style_needs_none(tmp_path: Path) -> None:
    assert read_style(Variant(), tmp_path) is None


def test_a_style_is_found_by_its_name(tmp_path: Path) -> None:
    assert "<title>Nature</title>" in read("nature", tmp_path)


@pytest.mark.parametrize("name", ["nature-physics", "own.csl"])
def test_a_dependent_style_is_the_one_it_stands_for(name: str, tmp_path: Path) -> None:
    (tmp_path / "own.csl").write_text(DEPENDENT)
    assert "<title>Nature</title>" in read(name, tmp_path)


def test_a_style_of_ones_own_lies_in_the_data_folder(tmp_path: Path) -> None:
    folder = tmp_path / "styles"
    folder.mkdir()
    (folder / "own.csl").write_text("<style/>")
    assert read("styles/own.csl", tmp_path) == "<style/>"


def test_a_misspelt_name_is_met_with_those_like_it(tmp_path: Path) -> None:
    problem = refused("natur", tmp_path)
    assert problem.message == "there is no style `natur`"
    assert "did you mean `nature`?" in problem.hints
    assert str(problem.path) == "variant.citation-style"


@pytest.mark.parametrize(
    ("asked", "name"),
    [
        ("APA", "apa"),
        ("vancouver", "nlm-citation-sequence"),
        ("MLA", "modern-language-association"),
        ("Harvard Cite Them Right", "harvard-cite-them-right"),
    ],
)
def test_a_style_is_known_by_what_people_call_it(
    asked: str, name: str, tmp_path: Path
) -> None:
    assert refused(asked, tmp_path).hints == (f"did you mean `{name}`?",)


def test_every_usual_name_is_of_a_style_that_there_is(tmp_path: Path) -> None:
    for name in citation_style.USUAL_NAMES.values():
        assert "<bibliography" in read(name, tmp_path)


def test_a_name_like_none_says_where_names_are(tmp_path: Path) -> None:
    assert refused("qqqqqqqq", tmp_path).hints == (
        "take a name from https://github.com/citation-style-language/styles",
    )


@pytest.mark.parametrize("name", ["../nature", "/etc/passwd", "a/b", ".."])
def test_a_name_leads_into_no_other_folder(name: str, tmp_path: Path) -> None:
    assert refused(name, tmp_path).message == f"there is no style `{name}`"


@pytest.mark.parametrize("name", ["../own.csl", "/own.csl"])
def test_a_file_elsewhere_is_refused(name: str, tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    (tmp_path / "own.csl").write_text("<style/>")
    problem = refused(name, data)
    assert problem.message == f"the style `{name}` is not in the data folder"


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    assert refused("own.csl", tmp_path).message == "own.csl is missing"


def test_without_the_extra_it_is_said_how_to_get_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(citation_style, "PACKAGES", ("no_such_package",))
    problem = refused("apa", tmp_path)
    assert problem.message == "the style `apa` needs what comes with an extra of cvgen"
    assert problem.hints == (install_hint("csl"),)
