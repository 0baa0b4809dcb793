"""The command ``build`` names its file, finds its fonts and says what it did."""

from __future__ import annotations

from pathlib import Path

import pytest

from cvgen.cli import build as command
from cvgen.cli.build import build_cv, file_name
from cvgen.diagnostics import InvalidInput
from cvgen.document.modern import A4, LETTER
from cvgen.loading.names import read_name
from cvgen.model.person import Name
from cvgen.model.profile import Profile

WORKS = "- id: w\n  title: {title}\n  author: [Mei Chen]\n  issued: 2024\n"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to work in, and a machine that has no fonts of its own."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    monkeypatch.setattr(command, "installed_folders", lambda: (tmp_path / "fonts",))
    monkeypatch.setattr("gc.disable", lambda: None)
    return tmp_path


def write_data(folder: Path, title: str = "Flat minima") -> Path:
    data = folder / "data"
    data.mkdir()
    (data / "profile.yaml").write_text("name: Mei Chen\n", encoding="utf-8")
    works = WORKS.format(title=title)
    (data / "publications.yaml").write_text(works, encoding="utf-8")
    return data


def run(data: Path, *, output: Path | None = None) -> None:
    build_cv(data, output=output, paper="a4", started=0.0)


@pytest.mark.parametrize(
    ("name", "file"),
    [
        pytest.param("Mei Chen", "chen-cv.pdf", id="family name"),
        pytest.param("VAN DER BERG, Jan", "van-der-berg-cv.pdf", id="several words"),
        pytest.param("Jan van der Berg", "berg-cv.pdf", id="particle"),
        pytest.param("Sean O'Brien", "o-brien-cv.pdf", id="apostrophe"),
        pytest.param("Jörg Müller", "müller-cv.pdf", id="umlaut"),
        pytest.param("朱占星", "朱占星-cv.pdf", id="Chinese"),
        pytest.param("Анна Каренина", "каренина-cv.pdf", id="Cyrillic"),
        pytest.param("राज शर्मा", "शर्मा-cv.pdf", id="vowel signs"),
        pytest.param("Orhan İnan", "i̇nan-cv.pdf", id="dotted capital"),
    ],
)
def test_a_file_is_named_after_the_family(name: str, file: str) -> None:
    assert file_name(Profile(name=read_name(name))) == file


@pytest.mark.parametrize(
    ("name", "file"),
    [
        pytest.param(
            Name(literal="The ATLAS Group"), "the-atlas-group-cv.pdf", id="group"
        ),
        pytest.param(
            Name(family="../../etc/passwd"), "etc-passwd-cv.pdf", id="folders"
        ),
        pytest.param(Name(family="a\\b:c*d"), "a-b-c-d-cv.pdf", id="signs"),
        pytest.param(Name(family=".."), "cv.pdf", id="dots only"),
        pytest.param(Name(), "cv.pdf", id="nothing"),
    ],
)
def test_a_file_name_is_harmless(name: Name, file: str) -> None:
    assert file_name(Profile(name=name)) == file


def test_the_file_goes_to_the_build_folder(folder: Path) -> None:
    run(write_data(folder))
    assert (folder / "build" / "chen-cv.pdf").read_bytes().startswith(b"%PDF")


def test_the_file_goes_where_the_user_wants_it(folder: Path) -> None:
    run(write_data(folder), output=folder / "a" / "b.pdf")
    assert (folder / "a" / "b.pdf").is_file()
    assert not (folder / "build").exists()


def test_one_line_says_what_was_written(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(write_data(folder))
    (line,) = capsys.readouterr().out.splitlines()
    size = (folder / "build" / "chen-cv.pdf").stat().st_size
    assert line.startswith(f"build/chen-cv.pdf: 1 page, {size / 1000:.0f} kB, in ")


def test_pages_are_counted(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = write_data(folder)
    works = "".join(WORKS.replace("w", f"w{i}", 1).format(title="T") for i in range(90))
    (data / "publications.yaml").write_text(works, encoding="utf-8")
    run(data)
    assert " pages, " in capsys.readouterr().out


def test_the_sample_is_all_right(folder: Path) -> None:
    run(command.SAMPLE)
    assert (folder / "build" / "zhu-cv.pdf").is_file()


def test_bad_data_writes_nothing(folder: Path) -> None:
    with pytest.raises(InvalidInput):
        run(write_data(folder, title="[@nobody]"))
    assert not (folder / "build").exists()


def test_a_paper_is_known_for_each_choice() -> None:
    assert {"a4": A4, "letter": LETTER} == command.PAPERS


@pytest.mark.parametrize(
    ("title", "lacking"),
    [
        pytest.param("Ω", set(), id="a bundled font has it"),
        pytest.param("⺀", {"⺀"}, id="as it is"),
        pytest.param('"\\u2e80"', {"⺀"}, id="as an escape"),
        pytest.param('"\\U00002E80 \\xe9"', {"⺀"}, id="as a long escape"),
    ],
)
def test_installed_fonts_are_looked_through_for_what_is_lacking(
    folder: Path, title: str, lacking: set[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    searched: list[set[str]] = []

    def search(characters: set[str], _folders: object) -> tuple[()]:
        searched.append(characters)
        return ()

    monkeypatch.setattr(command, "installed_fallbacks", search)
    run(write_data(folder, title=title))
    assert searched == [lacking]
