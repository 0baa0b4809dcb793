"""Whatever is wrong with the data is said in a line that leads to it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.end_to_end.command import run, work, write_data

PROFILE = "name: Mei Chen\n"
MIB = 1024 * 1024


def a_work(**changes: str) -> str:
    """A publication with some fields written otherwise."""
    fields = {
        "id": "w",
        "title": "Flat minima",
        "author": "[Ada Okafor, Mei Chen]",
        "issued": "2024",
    }
    lines = [f"{key}: {value}\n" for key, value in {**fields, **changes}.items()]
    return "- " + "  ".join(lines)


BOMB = "".join(
    f"{key}: &{name} [{', '.join([before] * 9)}]\n"
    for key, name, before in (
        ("aliases", "a", "x"),
        ("interests", "b", "*a"),
        ("positions", "c", "*b"),
        ("education", "d", "*c"),
        ("studentships", "e", "*d"),
        ("unknown", "f", "*e"),
    )
)

IN_THE_PROFILE = [
    pytest.param("", "1:1: error: the profile is empty", id="empty file"),
    pytest.param(
        "name: !!python/object/apply:os.system [touch made]\n",
        "1:7: error: the YAML tag `tag:yaml.org,2002:python/object/apply:os.system` "
        "is not allowed",
        id="object constructor",
    ),
    pytest.param(
        PROFILE + "summary: !secret x\n",
        "2:10: error: the YAML tag `!secret` is not allowed",
        id="tag",
    ),
    pytest.param(
        PROFILE + BOMB,
        "7:14: error: YAML aliases repeat more than 100,000 values",
        id="alias bomb",
    ),
    pytest.param(
        PROFILE + "identifiers:\n  orcid: 0000-0002-1825-0098\n",
        (
            "3:10: error: the check digit of the ORCID iD `0000-0002-1825-0098` is "
            "wrong: one of its digits is mistyped, or two are swapped"
        ),
        id="ORCID",
    ),
    pytest.param(
        PROFILE + "contact:\n  email: m.chen at example\n",
        "3:10: error: `m.chen at example` is not an e-mail address",
        id="e-mail",
    ),
    pytest.param(
        PROFILE + "contact:\n  web: ftp://example.edu\n",
        "3:8: error: `ftp://example.edu` is not an address on the web",
        id="web address",
    ),
    pytest.param(
        PROFILE + "summary: See [x](file:///etc/passwd).\n",
        "2:14: error: the link `file:///etc/passwd` is not allowed",
        id="link to a file",
    ),
    pytest.param(
        PROFILE + "summary: See [@nobody2020].\n",
        "2:15: error: no work has the id `nobody2020`",
        id="citation",
    ),
    pytest.param(
        PROFILE.encode("utf-16"),
        "1:1: error: the file is UTF-16, not UTF-8",
        id="UTF-16",
    ),
]

IN_THE_PUBLICATIONS = [
    pytest.param("# none\n", "1:1: error: the file holds no works", id="empty file"),
    pytest.param(
        a_work(title="Flat minima: not enough"),
        "2:21: error: a text with a colon and a space in it must stand in quotes",
        id="colon in a title",
    ),
    pytest.param(
        "- id: w\n\ttitle: Flat minima\n",
        "2:1: error: a tab cannot indent a line in YAML",
        id="tab",
    ),
    pytest.param(
        a_work(title='"Flat'),
        "2:10: error: the quotation mark is never closed",
        id="open quotation mark",
    ),
    pytest.param(
        a_work() + "  title: Again\n",
        "5:3: error: `title` is given twice, first in line 2",
        id="duplicate key",
    ),
    pytest.param(
        a_work() + a_work(id="v").replace("- ", "  "),
        "5:3: error: `id` is given twice, first in line 1, and others after it: "
        "its `- ` is missing",
        id="missing dash",
    ),
    pytest.param(
        a_work() + "  titel: Again\n",
        "5:3: error: unknown key `titel`",
        id="unknown key",
    ),
    pytest.param(
        "- id: w\n  author: [Mei Chen]\n  issued: 2024\n",
        "1:3: error: `title` is missing from `w`",
        id="missing title",
    ),
    pytest.param(
        a_work(title="[a, b]"),
        "2:10: error: `title` must be text, not a list",
        id="wrong type",
    ),
    pytest.param(
        a_work(issued="2024-02-30"),
        "4:11: error: `2024-02-30` is not a date",
        id="bad date",
    ),
    pytest.param(
        a_work() + a_work(),
        "5:7: error: the id `w` is taken by the work in line 1",
        id="duplicate id",
    ),
    pytest.param(
        a_work(DOI="11.1000/182"),
        "5:8: error: `11.1000/182` is not a DOI: it does not begin with `10.`",
        id="DOI",
    ),
    pytest.param(
        a_work(URL="javascript:alert(1)"),
        "5:8: error: `javascript:alert(1)` is not an address on the web",
        id="URL",
    ),
    pytest.param(
        a_work(author="[Ada Okafor]"),
        "3:11: error: no author of `w` is Mei Chen",
        id="without the owner",
    ),
    pytest.param(
        a_work(author="[Mei Chen, Mei CHEN]"),
        "3:22: error: 2 authors of `w` seem to be the owner of the CV: "
        "`Mei Chen` and `Mei CHEN`",
        id="two owners",
    ),
    pytest.param(
        "- " * 10_000,
        "1:101: error: the data is nested more than 50 deep",
        id="10,000 deep",
    ),
    pytest.param(
        a_work(title="Café").encode("latin-1"),
        "2:13: error: the byte 0xE9 is not UTF-8",
        id="Latin-1",
    ),
    pytest.param(
        a_work(title="Flat\x07 minima"),
        "2:14: error: the character U+0007 cannot stand in a text",
        id="control character",
    ),
    pytest.param(
        a_work(title='"Flat\\a minima"'),
        "2:10: error: the character U+0007 cannot stand in a text",
        id="control character as an escape",
    ),
    pytest.param(
        a_work(title='"Flat \\ud800 minima"'),
        "2:18: error: this escape is not one that YAML knows",
        id="lone surrogate as an escape",
    ),
    pytest.param(
        "publications:\n- id: w\n",
        "1:1: error: the publications must be a list, not a mapping",
        id="mapping for a list",
    ),
]


@pytest.mark.parametrize(("text", "said"), IN_THE_PROFILE)
def test_a_bad_profile_is_said(text: str | bytes, said: str, tmp_path: Path) -> None:
    write_data(tmp_path)
    content = text.encode() if isinstance(text, str) else text
    (tmp_path / "data" / "profile.yaml").write_bytes(content)
    done = run("build", folder=tmp_path)
    assert (done.status, done.out) == (1, "")
    assert f"data/profile.yaml:{said}" in done.err.splitlines()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["data"]


@pytest.mark.parametrize(("text", "said"), IN_THE_PUBLICATIONS)
def test_bad_publications_are_said(
    text: str | bytes, said: str, tmp_path: Path
) -> None:
    write_data(tmp_path, publications=text)
    done = run("build", folder=tmp_path)
    assert (done.status, done.out) == (1, "")
    assert f"data/publications.yaml:{said}" in done.err.splitlines()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["data"]


def test_a_problem_is_shown_with_its_place_path_line_and_hint(tmp_path: Path) -> None:
    write_data(tmp_path, publications=work() + a_work(title="Minima: a survey"))
    assert run("build", folder=tmp_path).err == (
        "data/publications.yaml:7:16: error: "
        "a text with a colon and a space in it must stand in quotes\n"
        "  at publications[1]\n"
        "    7 |   title: Minima: a survey\n"
        "      |                ^\n"
        '  hint: write `title: "Minima: a survey"`\n'
        "1 error; nothing was written; citations, lists and pages were not checked\n"
    )


def test_all_problems_of_both_files_are_said_in_one_run(tmp_path: Path) -> None:
    write_data(
        tmp_path,
        PROFILE + "colour: red\ncontact: {email: x}\nidentifiers: {orcid: 1}\n",
        a_work(DOI="x", issued="soon", titel="y"),
    )
    lines = run("build", folder=tmp_path).err.splitlines()
    assert [line.split(" ")[0] for line in lines if ": error: " in line] == [
        "data/profile.yaml:2:1:",
        "data/profile.yaml:3:18:",
        "data/profile.yaml:4:22:",
        "data/publications.yaml:4:11:",
        "data/publications.yaml:5:8:",
        "data/publications.yaml:6:3:",
    ]
    assert lines[-1] == (
        "6 errors; nothing was written; citations, lists and pages were not checked"
    )


def test_a_variant_and_the_data_are_said_in_one_run(tmp_path: Path) -> None:
    variants = write_data(tmp_path, PROFILE + "colour: red\n") / "variants"
    variants.mkdir()
    (variants / "default.yaml").write_text("papr: a4\n", encoding="utf-8")
    lines = run("build", folder=tmp_path).err.splitlines()
    assert [line.split(" ")[0] for line in lines if ": error: " in line] == [
        "data/profile.yaml:2:1:",
        "data/variants/default.yaml:1:1:",
    ]
    assert lines[-1] == (
        "2 errors; nothing was written; citations, lists and pages were not checked"
    )


def test_works_without_the_owner_are_all_said(tmp_path: Path) -> None:
    works = "".join(map(work, range(3))).replace("Mei Chen", "Bin Li")
    write_data(tmp_path, publications=works)
    lines = run("build", folder=tmp_path).err.splitlines()
    assert sum("no author of `work" in line for line in lines) == 3
    assert lines[-1] == "3 errors; nothing was written"


def test_a_missing_folder_leads_to_the_sample(tmp_path: Path) -> None:
    done = run("build", folder=tmp_path)
    assert done.status == 1
    assert done.err == (
        "data: error: the data folder is missing\n"
        "  hint: name the folder that holds profile.yaml and publications.yaml\n"
        "  hint: `cvgen new` makes a folder to fill in, "
        "`cvgen new --example` a sample\n"
        "1 error; nothing was written\n"
    )


@pytest.mark.parametrize("name", ["profile.yaml", "publications.yaml"])
def test_a_missing_file_is_said(name: str, tmp_path: Path) -> None:
    (write_data(tmp_path) / name).unlink()
    done = run("build", folder=tmp_path)
    assert done.status == 1
    assert done.err.startswith(f"data/{name}: error: {name} is missing\n")


def test_a_hundred_megabytes_are_refused_without_being_read(tmp_path: Path) -> None:
    data = write_data(tmp_path)
    with (data / "publications.yaml").open("r+b") as file:
        file.truncate(100 * MIB)
    done = run("build", folder=tmp_path)
    assert done.status == 1
    assert done.err.startswith("data/publications.yaml: error: the file has ")
    assert "at most 33,554,432 can be read\n" in done.err


def test_what_the_data_holds_does_not_reach_the_terminal(tmp_path: Path) -> None:
    write_data(tmp_path, publications=a_work(title="\x1b]0;mine\x07\u202e", DOI="\x9b"))
    done = run("build", folder=tmp_path)
    assert done.status == 1
    assert set(done.err).isdisjoint("\x07\x1b\x9b\u202e")
    assert "\ufffd]0;mine" in done.err
