"""Texts for the boxes of forms, of both samples, as a user gets them."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from cvgen.files.bundled import bundled_folder
from tests.end_to_end.command import Outcome, run
from tests.support.samples import LARGE

UKRI = """\
preset: ukri-r4ri
preset-overrides: {narrative-total: {most: MOST, unit: words}}
"""


def export(folder: Path, sample: Path, variant: str, *options: str) -> Outcome:
    """Export the texts of a sample for a variant."""
    data = folder / "data"
    if not data.exists():
        shutil.copytree(sample, data)
    (data / "variants" / "form.yaml").write_text(variant, encoding="utf-8")
    return run("export", "text", "--variant", "form", *options, folder=folder)


def test_the_boxes_of_the_large_sample(tmp_path: Path) -> None:
    done = export(tmp_path, LARGE, UKRI.replace("MOST", "1000"))
    assert (done.status, done.err) == (0, "")
    lines = done.out.splitlines()
    assert lines[0] == "UKRI, Résumé for Research and Innovation"
    assert (
        "We showed that cities hum in B flat (Lindqvist et al. 2026, "
        "doi:10.5555/specimen.2026.3945), and that 12–15 bees are enough for a hum "
        "(Bose et al. 2026, doi:10.5555/statdistr.2026.2708; Papadaki-Chen et al. "
        "2026, doi:10.5555/jub.2026.3240). CO₂ plays no part."
    ) in lines
    assert lines[-1] == (
        "All texts: 106 (112) words, 634 (638) characters; "
        "at most 1,000: 894 (888) words left"
    )


def test_too_many_words_are_a_failure_and_nothing_is_cut(tmp_path: Path) -> None:
    done = export(tmp_path, LARGE, UKRI.replace("MOST", "100"))
    assert done.status == 1
    assert done.err == "error: 1 limit is not kept; nothing was cut\n"
    assert done.out.splitlines()[-1].endswith("at most 100: 6 (12) words too many")
    assert "The tram of line 4 no longer screeches at the museum.\n" in done.out


def test_a_box_can_be_piped(tmp_path: Path) -> None:
    done = export(tmp_path, LARGE, UKRI.replace("MOST", "1000"), "--box", "society")
    assert done.status == 0
    assert done.out == "The tram of line 4 no longer screeches at the museum.\n"
    assert done.err == "society: 11 words, 53 characters\n"


def test_a_worksheet_of_the_large_sample_is_a_marked_file(tmp_path: Path) -> None:
    done = export(tmp_path, LARGE, "preset: nih-common-2026\n", "--output", "texts")
    assert done.status == 0
    assert done.err.splitlines() == [
        (
            "applied  Products: all that are chosen → the first 5 that are `selected` "
            "[works]"
        ),
        (
            "left     the works do not say which list they are in: write `lists:` "
            "`{nih-common-2026: related}` or `{nih-common-2026: significant}` [works]"
        ),
    ]
    (path,) = (tmp_path / "texts").iterdir()
    lines = path.read_text(encoding="utf-8").splitlines()
    assert path.name == "nih-common-2026-worksheet.txt"
    assert lines[0] == lines[-1] == "WORKSHEET, NOT FOR SUBMISSION"
    assert "Contributions to science" in lines


@pytest.mark.parametrize("preset", ["snsf", "nsf-biosketch", "doe-biosketch"])
def test_worksheets_of_the_first_sample(tmp_path: Path, preset: str) -> None:
    variant, sample = f"preset: {preset}\n", bundled_folder("data")
    done = export(tmp_path, sample, variant, "--format", "json")
    assert done.status == 0
    found = json.loads(done.out)
    assert found["is-worksheet"] is True
    ids = [box["id"] for box in found["boxes"] if box["texts"]]
    assert {"education", "positions", "publications"} <= set(ids)


def test_the_first_sample_has_no_narratives_and_each_box_says_so(
    tmp_path: Path,
) -> None:
    done = export(tmp_path, bundled_folder("data"), UKRI.replace("MOST", "1000"))
    assert done.status == 0
    assert done.err.count("warning: there is nothing for the box “") == 4


def test_a_circle_is_shown_where_it_closes(tmp_path: Path) -> None:
    data = tmp_path / "data"
    (data / "variants").mkdir(parents=True)
    (data / "publications.yaml").write_text("[]\n", encoding="utf-8")
    (data / "profile.yaml").write_text(
        "name: Mei Chen\n"
        "narratives:\n"
        "  - {id: knowledge, use: people, text: One.}\n"
        "  - {id: people, use: knowledge, text: Two.}\n",
        encoding="utf-8",
    )
    done = export(tmp_path, data, UKRI.replace("MOST", "10"))
    assert done.status == 1
    assert (
        f"{Path('data') / 'profile.yaml'}:4:23: error: a narrative cannot use itself: "
        "`knowledge` → `people` → `knowledge`\n"
    ) in done.err
    assert done.out == ""


def test_a_variant_that_there_is_not_is_an_error(tmp_path: Path) -> None:
    shutil.copytree(LARGE, tmp_path / "data")
    done = run("export", "text", "--variant", "ukri", folder=tmp_path)
    assert done.status == 2
    assert "error: " in done.err
