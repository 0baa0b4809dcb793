"""``cvgen watch`` builds after every save, says what has changed, and ends cleanly."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader

from cvgen.files.bundled import bundled_folder
from tests.end_to_end.command import (
    PATIENCE,
    run,
    work,
    write_data,
)
from tests.support import saver
from tests.support.images import plain, png
from tests.support.saver import WAYS
from tests.support.watching import (
    BUILT,
    OUTPUT,
    Watching,
    edit,
)

LEFT = "; citations, lists and pages were not checked"
SANS = bundled_folder("fonts") / "SourceSans3" / "SourceSans3-Bold.ttf"
MANY = "".join(map(work, range(5000))).encode()
"""More than a build can finish before it is interrupted."""


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder with three works."""
    return write_data(tmp_path, publications="".join(map(work, (1, 2, 3))))


@pytest.fixture
def watching(data: Path) -> Iterator[Watching]:
    """A watch of the data folder that has built its first CV."""
    one = Watching(data.parent)
    one.expect(BUILT)
    one.expect(r"watching data; Ctrl-C ends it")
    yield one
    one.close()


def test_a_line_says_what_has_changed(watching: Watching, data: Path) -> None:
    works = data / "publications.yaml"
    edit(works, "The title of work 2", "Another")
    watching.expect(f"{BUILT}: 1 work edited \\(work2\\)")
    with works.open("a", encoding="utf-8") as file:
        file.write(work(29))
    watching.expect(f"{BUILT}: 1 work added \\(work29\\), 3 works renumbered")
    edit(data / "profile.yaml", "name:", "summary: Words.\nname:")
    watching.expect(f"{BUILT}: Research summary is new")


def test_problems_have_their_place_and_the_last_good_cv_stays(
    watching: Watching, data: Path
) -> None:
    before = (data.parent / OUTPUT).read_bytes()
    edit(data / "publications.yaml", "title: The title of work 2", "tilte: Second")
    watching.expect(r"data/publications\.yaml:7:3: error: unknown key `tilte`")
    watching.expect(r"  hint: did you mean `title`\?")
    watching.expect(r"1 error; build/chen-cv\.pdf is the last good one" + LEFT)
    assert (data.parent / OUTPUT).read_bytes() == before
    edit(data / "publications.yaml", "tilte: Second", "title: The title of work 2")
    watching.expect(r"build/chen-cv\.pdf: 1 page, \d+ kB, unchanged")


def test_a_watch_begins_with_data_that_are_at_fault(tmp_path: Path) -> None:
    data = write_data(tmp_path)
    profile = data / "profile.yaml"
    profile.rename(tmp_path / "elsewhere.yaml")
    watching = Watching(tmp_path)
    try:
        watching.expect(r"data/profile.yaml: error: profile.yaml is missing")
        watching.expect(r"1 error; nothing was written")
        (tmp_path / "elsewhere.yaml").rename(profile)
        watching.expect(BUILT)
        assert watching.interrupt() == 0
    finally:
        watching.close()


def test_a_folder_that_is_deleted_and_comes_back_is_built(
    watching: Watching, data: Path
) -> None:
    shutil.move(data, data.parent / "away")
    watching.expect(r"data: error: the data folder is missing")
    shutil.move(data.parent / "away", data)
    watching.expect(r"build/chen-cv\.pdf: .* unchanged")
    edit(data / "publications.yaml", "The title of work 2", "Another")
    watching.expect(f"{BUILT}: 1 work edited \\(work2\\)")


@pytest.mark.parametrize("what", ["build/chen-cv.pdf", "build"])
def test_a_cv_that_is_taken_away_comes_back_with_a_word(
    what: str, watching: Watching, data: Path
) -> None:
    path = data.parent / "build" / "chen-cv.pdf"
    before = path.read_bytes()
    gone = data.parent / what
    shutil.rmtree(gone) if gone.is_dir() else gone.unlink()
    watching.expect(f"{BUILT}: it was gone")
    assert path.read_bytes() == before


def test_a_cv_of_data_at_fault_that_is_taken_away_is_not_tried_again(
    watching: Watching, data: Path
) -> None:
    edit(data / "profile.yaml", "name:", "nmae:")
    watching.expect(r"1 error; build/chen-cv\.pdf is the last good one.*")
    (data.parent / "build" / "chen-cv.pdf").unlink()
    edit(data / "profile.yaml", "nmae:", "name:")
    watching.expect(f"{BUILT}: it was gone")
    assert sum("error" in line for line in watching.said) == 2


def add_theme(data: Path) -> None:
    (data / "themes").mkdir()
    text = "colours: {accent: '#703020'}\n"
    (data / "themes" / "modern.yaml").write_text(text, encoding="utf-8")


def add_variant(data: Path) -> None:
    (data / "variants").mkdir()
    text = "title: The vita\n"
    (data / "variants" / "default.yaml").write_text(text, encoding="utf-8")


def add_font(data: Path) -> None:
    (data / "fonts" / "deep").mkdir(parents=True)
    shutil.copy(SANS, data / "fonts" / "deep")


@pytest.mark.parametrize("change", [add_theme, add_variant, add_font])
def test_files_that_appear_are_built(
    change: Callable[[Path], None], watching: Watching, data: Path
) -> None:
    before = (data.parent / OUTPUT).read_bytes()
    change(data)
    watching.expect(BUILT + ".*")
    assert (data.parent / OUTPUT).read_bytes() != before


def test_an_edit_of_a_comment_changes_nothing_on_the_page(tmp_path: Path) -> None:
    data = write_data(tmp_path)
    watching = Watching(tmp_path)
    try:
        watching.expect(BUILT)
        with (data / "profile.yaml").open("a", encoding="utf-8") as file:
            file.write("# not yet\n")
        watching.expect(f"{BUILT}: nothing on the page has changed")
    finally:
        watching.close()


@pytest.mark.parametrize("name", ["img", ".img"])
def test_a_photo_is_watched_also_in_a_hidden_folder(name: str, tmp_path: Path) -> None:
    profile = f"name: Mei Chen\nphoto: {{file: {name}/me.png, alt: I}}\n"
    data = write_data(tmp_path, profile)
    (data / name).mkdir()
    (data / name / "me.png").write_bytes(png(plain()))
    (data / "variants").mkdir()
    (data / "variants" / "default.yaml").write_text("photo: true\n", encoding="utf-8")
    watching = Watching(tmp_path)
    try:
        watching.expect(BUILT)
        (data / name / "me.png").write_bytes(png(plain().resize((50, 70))))
        watching.expect(f"{BUILT}: 1 line edited in Name and contact")
    finally:
        watching.close()


def test_all_variants_are_watched_also_new_ones(tmp_path: Path) -> None:
    variants = write_data(tmp_path) / "variants"
    variants.mkdir()
    (variants / "a.yaml").write_text("{}\n", encoding="utf-8")
    watching = Watching(tmp_path, "build", "--watch", "--all")
    try:
        watching.expect(r"build/chen-cv-a\.pdf: 1 page.*")
        (variants / "b.yaml").write_text("paper: letter\n", encoding="utf-8")
        watching.expect(r"build/chen-cv-b\.pdf: 1 page.*")
        (variants / "b.yaml").write_text("papier: letter\n", encoding="utf-8")
        watching.expect(r".*b\.yaml:1:1: error: unknown key `papier`")
        watching.expect(r"1 error; build/chen-cv-b\.pdf is the last good one" + LEFT)
        assert "chen-cv-a" not in " ".join(watching.said[3:])
        assert watching.interrupt() == 0
    finally:
        watching.close()


@pytest.mark.parametrize("way", WAYS)
def test_each_way_of_saving_is_built(way: str, watching: Watching, data: Path) -> None:
    # The saver takes a line; YAML takes a list in brackets.
    line = "[" + ", ".join(map(_flow, (1, 2, 3, 4))) + "]"
    _save(data / "publications.yaml", f"{way} {line}\n")
    watching.expect(f"{BUILT}: 1 work added \\(work4\\).*")
    assert not any("error" in one for one in watching.said)


def test_the_last_of_500_saves_is_built(watching: Watching, data: Path) -> None:
    ways = list(WAYS)
    lines = [
        f"{ways[number % len(ways)]} [{_flow(number + 100)}]\n" for number in range(500)
    ]
    _save(data / "publications.yaml", "".join(lines))
    while "work599" not in watching.expect(BUILT + ".*")[0]:
        pass
    page = PdfReader(data.parent / OUTPUT).pages[0].extract_text()
    assert "The title of work 599" in page


def _flow(number: int) -> str:
    """A work in one line, as `work` has it in several."""
    fields = [line[2:] for line in work(number).splitlines()]
    return "{" + ", ".join(fields) + "}"


def _save(path: Path, lines: str) -> None:
    subprocess.run(
        [sys.executable, saver.__file__, str(path)],
        input=lines,
        text=True,
        check=True,
        stdout=subprocess.DEVNULL,
        timeout=PATIENCE,
    )


def test_an_interrupt_ends_it(watching: Watching, data: Path) -> None:
    assert watching.interrupt() == 0
    watching.expect("cvgen: no longer watching data")
    assert sorted(path.name for path in data.parent.iterdir()) == ["build", "data"]


def while_reading(pipe: Path, watching: Watching) -> None:
    with pipe.open("wb"):  # opens when the build reads
        assert watching.interrupt() == 130


def while_working(pipe: Path, watching: Watching) -> None:
    pipe.write_bytes(MANY)
    assert watching.interrupt() == 130


@pytest.mark.parametrize("interrupt", [while_reading, while_working])
def test_an_interrupt_in_the_middle_of_a_build_is_one(
    interrupt: Callable[[Path, Watching], None], watching: Watching, data: Path
) -> None:
    before = (data.parent / OUTPUT).read_bytes()
    pipe = data / "publications.yaml"
    pipe.unlink()
    os.mkfifo(pipe)
    interrupt(pipe, watching)
    watching.expect("cvgen: interrupted")
    assert (data.parent / OUTPUT).read_bytes() == before
    assert sorted(path.name for path in (data.parent / "build").iterdir()) == [
        "chen-cv.pdf"
    ]


def test_an_output_that_is_no_place_is_refused_at_once(data: Path) -> None:
    done = run("watch", "-o", "data/profile.yaml", folder=data.parent)
    assert done.status == 2
    assert "does not end in .pdf" in done.err


def test_quiet_says_problems_only(data: Path) -> None:
    watching = Watching(data.parent, "watch", "-q")
    try:
        while not (data.parent / OUTPUT).exists():
            threading.Event().wait(0.05)
        edit(data / "profile.yaml", "name:", "naem:")
        watching.expect(r"data/profile\.yaml:1:1: error: unknown key `naem`")
        assert len(watching.said) == 1
    finally:
        watching.close()
