"""What a new folder holds is right, also what stands in it as examples."""

from __future__ import annotations

import json
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as some
from msgspec.structs import fields

from cvgen.cli.starting.starter import Owner, quoted, sample_files, starter_files
from cvgen.files.bundled import bundled_folder
from cvgen.loading.load import load_cv
from cvgen.loading.schema import json_schema
from cvgen.loading.source import SourceText
from cvgen.loading.variant import load_variant
from cvgen.model.cv import Cv
from cvgen.model.files import DataFile
from cvgen.model.profile import Profile
from cvgen.model.text import plain_text
from cvgen.plan import Result
from tests.support.samples import build_texts

OWNER = Owner(name="Mei Chen", email="m.chen@example.edu", organization="Example: a, b")
BARE = Owner(name="Mei Chen")

YAML = [name for name in starter_files(BARE) if name.endswith(".yaml")]


def uncommented(text: str) -> str:
    """The text with all examples, which begin with a single ``#``."""
    first, *lines = text.splitlines()
    return "\n".join([first, *(line.removeprefix("# ") for line in lines)])


def loaded(files: dict[str, str], *, examples: bool = False) -> Cv:
    """The profile and the publications, with all examples or without."""
    profile, works = (
        SourceText(name, uncommented(files[name]) if examples else files[name])
        for name in ("profile.yaml", "publications.yaml")
    )
    return load_cv(profile, works)


def test_what_is_known_of_the_owner_stands_in_it() -> None:
    profile = loaded(starter_files(OWNER)).profile
    assert (profile.name.given, profile.name.family) == ("Mei", "Chen")
    assert profile.affiliation is not None
    assert profile.affiliation.organization is not None
    assert plain_text(profile.affiliation.organization) == "Example: a, b"
    assert "m.chen@example.edu" in repr(profile.contact)


def test_the_first_position_is_where_the_owner_works() -> None:
    known, unknown = (loaded(starter_files(one)).profile for one in (OWNER, BARE))
    found = [one.positions[0].organization for one in (known, unknown)]
    assert [plain_text(one) for one in found if one] == [
        "Example: a, b",
        "TODO your institution",
    ]


def test_other_spellings_of_the_name_stand_in_it() -> None:
    owner = Owner(name="Mei Chen", aliases=("M. Chen", "Chen, M.", "陈梅"))
    names = loaded(starter_files(owner)).profile.aliases
    assert [one.family or one.literal for one in names] == ["Chen", "Chen", "陈梅"]


def test_every_example_is_right() -> None:
    cv = loaded(starter_files(BARE), examples=True)
    assert len(cv.publications) == 5
    assert cv.profile.affiliation is not None


def test_there_is_an_example_of_every_section() -> None:
    profile = loaded(starter_files(BARE), examples=True).profile
    empty = [one.name for one in fields(Profile) if not getattr(profile, one.name)]
    assert empty == []


@pytest.mark.parametrize("name", ["variants/default.yaml", "variants/two-page.yaml"])
def test_every_example_of_a_variant_is_right(name: str) -> None:
    files = starter_files(BARE)
    plain = load_variant(SourceText(name, files[name]))
    whole = load_variant(SourceText(name, uncommented(files[name])))
    assert plain.description
    assert plain != whole


@pytest.mark.parametrize("name", YAML)
def test_the_first_line_names_a_schema_that_is_there(name: str) -> None:
    files = starter_files(BARE)
    first = files[name].splitlines()[0]
    path = first.removeprefix("# yaml-language-server: $schema=").removeprefix("../")
    assert path in files
    assert first != path


def test_schemas_are_those_of_this_cvgen() -> None:
    files = starter_files(BARE)
    schemas = {file: files[f"schema/{file.value}.json"] for file in DataFile}
    assert {file: json.loads(text) for file, text in schemas.items()} == {
        file: json.loads(json_schema(file)) for file in DataFile
    }


def test_what_is_made_is_kept_out_of_version_control() -> None:
    assert starter_files(BARE)[".gitignore"].endswith("\nbuild/\n")


def test_the_sample_is_the_sample() -> None:
    files, folder = sample_files(), bundled_folder("data")
    for name in ("profile.yaml", "publications.yaml", "variants/two-page.yaml"):
        assert files[name] == (folder / name).read_text(encoding="utf-8")
    assert not any(name.startswith(("themes", "presets", "new")) for name in files)


HOSTILE = some.text(
    some.one_of(
        some.sampled_from("{},:#&!|'\"%@`-? ~=/$"),
        some.characters(categories=["L", "N", "Sc", "Pd"]),
    ),
    min_size=1,
    max_size=12,
)


@pytest.mark.property
@given(text=HOSTILE)
def test_whatever_an_institution_is_called_the_profile_says_so(text: str) -> None:
    owner = Owner(name="Mei Chen", organization=f"X {text}".strip())
    affiliation = loaded(starter_files(owner)).profile.affiliation
    assert affiliation is not None
    assert affiliation.organization is not None
    assert plain_text(affiliation.organization).split() == (
        normalize("NFC", f"X {text}").split()
    )


@pytest.mark.parametrize("name", ["Mei Chen", "Ana-Maria de la Cruz", "J. R. Müller"])
def test_usual_names_need_no_quotes(name: str) -> None:
    assert quoted(name) == name


@pytest.mark.parametrize("name", ["No", "1984", "a: b", "- x", "x #y", "Chen, Mei"])
def test_whatever_means_something_to_yaml_is_quoted(name: str) -> None:
    assert quoted(name) == json.dumps(name)


def built(owner: Owner) -> Result:
    files = starter_files(owner)
    return build_texts(files["profile.yaml"], files["publications.yaml"])


def test_it_can_be_built_at_once() -> None:
    assert built(OWNER).diagnostics == ()
