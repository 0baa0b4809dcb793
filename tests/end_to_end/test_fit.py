"""A CV that is too long is made to fit its pages, and what that cost is said."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from pypdf import PdfReader

from tests.end_to_end.command import Outcome, run, work, write_data
from tests.support.samples import LARGE

PROFILE = "name: Mei Chen\nsummary: I study examples; see [@work2].\n"
WORKS = "".join(work(n) + ("  selected: yes\n" if n == 1 else "") for n in range(1, 29))
FITTED = "limits: {pages: 1}\nfit: yes\n"


def build(folder: Path, variant: str) -> Outcome:
    data = write_data(folder, PROFILE, WORKS)
    (data / "variants").mkdir()
    (data / "variants" / "default.yaml").write_text(variant, encoding="utf-8")
    return run("build", "--verbose", "-o", "cv.pdf", folder=folder)


def test_it_fits_and_names_what_was_left_out(tmp_path: Path) -> None:
    done = build(tmp_path, f"{FITTED}droppable: [links, publications]\n")
    assert (done.status, done.err) == (0, "")
    first, fit, *rest = done.out.splitlines()
    assert first.startswith("cv.pdf: 1 page, ")
    assert fit.startswith("fit: 1 page; as it was 2 pages, ")
    assert "  size     text of 9 pt, not 10 (at least 9)" in rest
    (omitted,) = (line for line in rest if " left out: " in line)
    assert re.match(r"  Publications: \d+ of 28 left out: ", omitted)
    assert omitted.endswith("; 1994 The title of work 4; 1993 The title of work 3")
    assert "  kept     because the text cites them: work2" in rest
    pages = PdfReader(tmp_path / "cv.pdf").pages
    assert len(pages) == 1
    text = pages[0].extract_text()
    assert "The title of work 1" in text
    assert "The title of work 2" in text
    assert "The title of work 28" in text
    assert "The title of work 3\n" not in text


def test_what_cannot_fit_writes_nothing_and_says_by_how_many_lines(
    tmp_path: Path,
) -> None:
    done = build(tmp_path, FITTED)
    assert done.status == 1
    assert "lines too long for 1 page, even with the tightest spaces" in done.err
    assert "hint: it would fit 2 pages" in done.err
    assert not (tmp_path / "cv.pdf").exists()


def test_what_fits_anyway_is_left_as_it_is(tmp_path: Path) -> None:
    done = build(tmp_path, "limits: {pages: 5}\nfit: yes\n")
    assert (done.status, done.err) == (0, "")
    assert "fit: within 5 pages as it is" in done.out


def test_fit_without_a_limit_is_an_error_with_its_line(tmp_path: Path) -> None:
    done = build(tmp_path, "fit: yes\n")
    assert done.status == 1
    assert "default.yaml:1:" in done.err
    assert "`fit` needs a limit of pages" in done.err


def test_the_example_of_the_readme_is_true(tmp_path: Path) -> None:
    readme = (LARGE.parents[2] / "README.md").read_text(encoding="utf-8")
    chapter = readme.partition("### Make it fit\n")[2]
    blocks = re.findall(r"```(?:yaml)?\n(.*?)```", chapter, flags=re.DOTALL)
    variant, printed = blocks[:2]
    shutil.copytree(LARGE, tmp_path / "data")
    path = tmp_path / "data" / "variants" / "attachment.yaml"
    path.write_text(variant, encoding="utf-8")
    done = run("build", "--variant", "attachment", folder=tmp_path)
    assert (done.status, done.err) == (0, "")
    lines = [re.sub(r", \d+ kB, in .*", "", one) for one in printed.splitlines()]
    assert len(lines) > 6
    for told, line in zip(lines, done.out.splitlines(), strict=True):
        assert line.startswith(told.removesuffix(" …"))
