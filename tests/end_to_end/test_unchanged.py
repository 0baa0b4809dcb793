"""A CV of which nothing has changed is not built again, and it is said."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.end_to_end.command import run, work, write_data
from tests.end_to_end.test_command_line import imported

OUTPUT = Path("build") / "chen-cv.pdf"
UNCHANGED = re.compile(
    r"build/chen-cv\.pdf: 1 page, \d+ kB, unchanged; --force builds it anew\n"
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with data and the CV that was built of it."""
    write_data(tmp_path)
    assert run("build", folder=tmp_path).status == 0
    return tmp_path


def test_nothing_is_built_or_loaded_for_it(folder: Path) -> None:
    before = (folder / OUTPUT).stat()
    done = run("build", folder=folder)
    assert UNCHANGED.fullmatch(done.out)
    assert (done.status, done.err) == (0, "")
    assert (folder / OUTPUT).stat().st_mtime_ns == before.st_mtime_ns
    assert (folder / OUTPUT).stat().st_ino == before.st_ino
    heavy = {"reportlab", "uharfbuzz", "yaml", "rich", "watchfiles"}
    assert imported("build", folder=folder) & heavy == set()


def test_force_and_verbose_build_it(folder: Path) -> None:
    before = (folder / OUTPUT).read_bytes()
    for option in ("--force", "--verbose"):
        assert re.search(r" kB, in \d", run("build", option, folder=folder).out)
    assert (folder / OUTPUT).read_bytes() == before


def test_nothing_lies_beside_the_files_of_the_user(folder: Path) -> None:
    found = [path.name for path in folder.rglob("*") if path.is_file()]
    assert sorted(found) == ["chen-cv.pdf", "profile.yaml", "publications.yaml"]


def edit_the_data(folder: Path) -> None:
    with (folder / "data" / "publications.yaml").open("a") as file:
        file.write("# more\n")


def add_a_variant(folder: Path) -> None:
    (folder / "data" / "variants").mkdir()
    (folder / "data" / "variants" / "default.yaml").write_text("paper: letter\n")


def add_a_theme(folder: Path) -> None:
    (folder / "data" / "themes").mkdir()
    (folder / "data" / "themes" / "modern.yaml").write_text("{}\n")


def alter_the_pdf(folder: Path) -> None:
    with (folder / OUTPUT).open("ab") as file:
        file.write(b"%more\n")


def delete_the_pdf(folder: Path) -> None:
    (folder / OUTPUT).unlink()


def put_another_cv(folder: Path) -> None:
    maker = b"<xmp:CreatorTool>cvgen 0.0.9</xmp:CreatorTool>"
    (folder / OUTPUT).write_bytes(b"%PDF-1.7 of somebody else " + maker)


@pytest.mark.parametrize(
    "change",
    [
        edit_the_data,
        add_a_variant,
        add_a_theme,
        alter_the_pdf,
        delete_the_pdf,
        put_another_cv,
    ],
)
def test_whatever_is_another_is_built(
    change: Callable[[Path], None], folder: Path
) -> None:
    change(folder)
    assert " kB, in " in run("build", folder=folder).out
    assert "unchanged" in run("build", folder=folder).out


def test_a_pdf_of_another_program_is_neither_taken_for_it_nor_replaced(
    folder: Path,
) -> None:
    (folder / OUTPUT).write_bytes(b"%PDF-1.7 of another program")
    done = run("build", folder=folder)
    assert (done.status, done.out) == (1, "")
    assert "is there already, and cvgen did not make it\n" in done.err
    assert " kB, in " in run("build", "--force", folder=folder).out


def test_choices_and_the_environment_count(folder: Path) -> None:
    for paper, moment in (("letter", ""), ("letter", "1"), ("a4", "1"), ("a4", "")):
        options = ("build", "--paper", paper)
        changes = {"SOURCE_DATE_EPOCH": moment}
        outs = [run(*options, folder=folder, changes=changes).out for _ in range(2)]
        assert " kB, in " in outs[0]
        assert "unchanged" in outs[1]


def test_each_of_several_variants_is_looked_at(tmp_path: Path) -> None:
    data = write_data(tmp_path)
    (data / "variants").mkdir()
    for name in "abc":
        (data / "variants" / f"{name}.yaml").write_text("{}\n")
    run("build", "--all", folder=tmp_path)
    (data / "variants" / "b.yaml").write_text("paper: letter\n")
    lines = run("build", "--all", folder=tmp_path).out.splitlines()
    assert ["unchanged" in line for line in lines] == [True, False, True]


def test_the_output_may_be_anywhere(folder: Path) -> None:
    for word in ("in", "unchanged"):
        done = run("build", "-o", "sent/cv.pdf", folder=folder)
        assert f" kB, {word}" in done.out
    assert (folder / "sent" / "cv.pdf").read_bytes() == (folder / OUTPUT).read_bytes()


def test_a_copy_of_the_file_is_not_the_file(folder: Path) -> None:
    shutil.move(folder / OUTPUT, folder / "build" / "sent.pdf")
    assert " kB, in " in run("build", folder=folder).out
    assert (folder / OUTPUT).is_file()


def test_warnings_are_said_again(tmp_path: Path) -> None:
    write_data(tmp_path, publications=work().replace("title of", "\U0010fffd"))
    for _ in range(2):
        done = run("build", folder=tmp_path)
        assert ": warning: no font has" in done.err


def test_quiet_prints_problems_only(folder: Path) -> None:
    for option in ("-q", "--quiet"):
        done = run("build", option, "--force", folder=folder)
        assert (done.status, done.out, done.err) == (0, "", "")
    (folder / "data" / "profile.yaml").write_text("naem: Mei Chen\n")
    done = run("build", "-q", folder=folder)
    assert (done.status, done.out) == (1, "")
    assert done.err.startswith("data/profile.yaml:1:1: error: unknown key `naem`\n")


def test_json_says_what_came_of_it(folder: Path) -> None:
    outcomes = []
    for options in ((), ("--force",)):
        done = run("build", "--format", "json", *options, folder=folder)
        assert (done.status, done.err) == (0, "")
        (one,) = json.loads(done.out)["builds"]
        outcomes.append((one["outcome"], one["file"], one["pages"]))
        assert one["bytes"] == (folder / OUTPUT).stat().st_size
    assert outcomes == [
        ("unchanged", OUTPUT.as_posix(), 1),
        ("built", OUTPUT.as_posix(), 1),
    ]


@pytest.mark.parametrize(
    ("file", "text"),
    [
        ("profile.yaml", "naem: Mei Chen\n"),
        ("publications.yaml", "[@nobody]"),
        ("variants/default.yaml", "sections: [nothing]\n"),
    ],
)
def test_json_has_the_problems_with_the_build(
    file: str, text: str, folder: Path
) -> None:
    (folder / "data" / "variants").mkdir()
    (folder / "data" / file).write_text(text)
    done = run("build", "--format", "json", folder=folder)
    assert (done.status, done.err) == (1, "")
    report = json.loads(done.out)
    (build,) = report["builds"]
    found = build["problems"]
    assert (report["problems"], build["outcome"]) == ([], "failed")
    assert report["errors"] + report["warnings"] == len(found)
    assert report["errors"] == 1
    assert found[0]["file"] == f"data/{file}"
    assert found[0]["line"] == 1


def test_no_progress_is_shown_in_a_file(tmp_path: Path) -> None:
    write_data(tmp_path, publications="".join(map(work, range(2000))))
    done = run("build", folder=tmp_path)
    assert done.err == ""
    assert done.out.count("\n") == 1
