"""Laws of imports: no file ends in a traceback, and a second import changes nothing."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvgen.diagnostics import InvalidInput
from cvgen.importers.bibtex.import_bibtex import import_bibtex
from cvgen.importers.bring_in import bring_in_works
from cvgen.importers.bring_in_profile import bring_in_profile
from cvgen.importers.csl.import_csl import import_csl
from cvgen.importers.draft import Imported
from cvgen.importers.orcid.import_orcid import import_orcid
from cvgen.importers.rendercv.import_rendercv import import_rendercv
from cvgen.importers.resume.import_resume import import_resume
from cvgen.loading.source import SourceText

pytestmark = pytest.mark.property

Import = Callable[[SourceText], Imported]

PIECES = st.sampled_from(
    [
        *("@article{", "@book(", "@string{", "@comment{", "@preamble{", "@", "{", "}"),
        *('"', ",", "=", "#", "(", ")", "\n", " ", "\\", "%", "$", "~", "^", "_"),
        *(
            "key",
            "author",
            "title",
            "year",
            "month",
            "journal",
            "booktitle",
            "crossref",
        ),
        *("date", "doi", "url", "eprint", "archiveprefix", "arXiv", "note", "pages"),
        *("2024", "jan", "2401.00001", "10.1000/182", "A. Okafor", " and ", "others"),
        *(
            '\\"{o}',
            "\\emph{",
            "\\url{",
            "\\href{",
            "\\frac",
            "$x^2_i$",
            "{\\ss}",
            "``",
        ),
        *(
            "pubstate",
            "in press",
            "keywords",
            "cvgen",
            '{"title":null}',
            "é",
            "陈",
            ":",
        ),
    ]
)
BIBTEX = st.lists(PIECES | st.text(max_size=3), max_size=60).map("".join)
VALUES = st.text("aB é陈{}\\$\"'%&~#,.-:;19\n", max_size=20)
ENTRIES = st.lists(
    st.tuples(
        st.sampled_from(["article", "inproceedings", "misc", "book", "phdthesis"]),
        st.text("ab1:", max_size=3),
        st.dictionaries(
            st.sampled_from(
                [
                    "author",
                    "editor",
                    "title",
                    "year",
                    "journal",
                    "booktitle",
                    "note",
                    "volume",
                    "number",
                    "pages",
                    "doi",
                    "url",
                    "eprint",
                    "month",
                    "isbn",
                    "keywords",
                    "abstract",
                    "series",
                    "crossref",
                    "howpublished",
                    "foo",
                ]
            ),
            VALUES | st.sampled_from(["2024", "10.1000/182", "Okafor, Ada", "jan"]),
        ),
    ),
    max_size=5,
).map(
    lambda entries: "\n".join(
        f"@{kind}{{{key}," + ",".join(f"{k}={{{v}}}" for k, v in fields.items()) + "}"
        for kind, key, fields in entries
    )
)

KEYS = st.sampled_from(
    [
        "title",
        "author",
        "issued",
        "date-parts",
        "DOI",
        "type",
        "id",
        "family",
        "custom",
        "cvgen",
        "items",
        "message",
        "group",
        "work-summary",
        "bulk",
        "work",
        "value",
        "person",
        "name",
        "external-ids",
        "external-id",
        "external-id-type",
        "basics",
        "activities-summary",
        "employments",
        "affiliation-group",
        "summaries",
        "work",
        "employment-summary",
        "startDate",
        "education",
        "profiles",
        "network",
        "cv",
        "sections",
        "authors",
        "bullet",
        "publications",
        "contributors",
        "contributor",
    ]
)
JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.text(max_size=8)
    | st.just("2024-05"),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=5)
    ),
    max_leaves=25,
)
ROOTS = JSON | st.dictionaries(KEYS, JSON, max_size=6)

WORKS = """\
# mine
- id: known  # a remark
  title: "Known: a work"
  author: [Ada Okafor, "Chen, Mei"]
  year: 2024
"""
PROFILE = "name: Mei Chen\n\ncontact:\n  email: m@example.edu  # work\n"


def brought_in(bring_in: Import, text: str) -> tuple[str, str]:
    """The author's files after two imports; a file may be refused with a word."""
    works, profile = SourceText("works", WORKS), SourceText("profile", PROFILE)
    try:
        imported = bring_in(SourceText("file", text))
    except InvalidInput as invalid:
        silent = [one for one in invalid.diagnostics if not one.message]
        return ("", "") if silent or not invalid.diagnostics else (WORKS, PROFILE)
    first = bring_in_works(imported, works).text
    again = bring_in_works(imported, SourceText("works", first))
    person = bring_in_profile(imported, profile).text
    other = bring_in_profile(imported, SourceText("profile", person))
    assert again.text == first
    assert other.text == person
    return first, person


@given(text=BIBTEX | ENTRIES)
def test_any_bibtex_comes_in_once_or_is_spoken_of(text: str) -> None:
    works, _ = brought_in(import_bibtex, text)
    assert works.startswith(WORKS)


@pytest.mark.parametrize(
    "bring_in",
    [import_csl, import_orcid, import_resume],
    ids=["csl", "orcid", "resume"],
)
@given(root=ROOTS)
def test_any_json_comes_in_once_or_is_spoken_of(bring_in: Import, root: object) -> None:
    works, profile = brought_in(bring_in, json.dumps(root))
    assert works.startswith("# mine")
    assert profile.startswith("name: Mei Chen")


@given(root=ROOTS)
def test_any_yaml_comes_in_once_or_is_spoken_of(root: object) -> None:
    works, profile = brought_in(import_rendercv, json.dumps({"cv": root}))
    assert works.startswith("# mine")
    assert profile.startswith("name: Mei Chen")


@pytest.mark.parametrize(
    "bring_in",
    [import_bibtex, import_csl, import_orcid, import_resume, import_rendercv],
    ids=["bibtex", "csl", "orcid", "resume", "rendercv"],
)
@given(text=st.text(max_size=40))
def test_any_text_is_read_or_refused_with_a_word(bring_in: Import, text: str) -> None:
    assert brought_in(bring_in, text)[1].startswith("name: Mei Chen")
