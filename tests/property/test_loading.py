"""Laws of loading: only ``InvalidInput`` is raised, and text comes back as meant."""

from __future__ import annotations

import contextlib
import json
import re
import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from cvgen.diagnostics import Diagnostic, InvalidInput
from cvgen.loading.fault import Refused
from cvgen.loading.forms import FORMS, SHORT_FORMS
from cvgen.loading.load import load_cv
from cvgen.loading.locate import locate
from cvgen.loading.markup import read_prose, read_rich_text
from cvgen.loading.plan import decoder_of
from cvgen.loading.source import SourceText, read_source
from cvgen.model.profile import Profile
from cvgen.model.publication import Publication
from cvgen.model.text import RichText, TextRun, plain_text

pytestmark = pytest.mark.property

BREAKING = "[ \t\n\r\x85\u2028\u2029]+"
KEYS = sorted({*decoder_of(Profile).fields, *decoder_of(Publication).fields})

any_text = st.text(st.characters())
marked_text = st.text(st.sampled_from("**[]()@;~^<>/isub\\ a1é\u0301.:-\n"))
scalars = st.one_of(any_text, marked_text, st.integers(), st.booleans(), st.none())
structures = st.recursive(
    scalars,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.dictionaries(st.one_of(st.sampled_from(KEYS), any_text), inner, max_size=4),
    ),
    max_leaves=20,
)
works = st.dictionaries(st.sampled_from(KEYS), structures | scalars).map(
    lambda fields: {"id": "a", "title": "t", "author": ["X"], "issued": "2024"} | fields
)
yaml_like = st.lists(
    st.sampled_from([*"-:?,[]{}#&*!|>'\"%@` \n\tab1~<\\\u2028é", "- a: ", "\n  "])
).map("".join)


def problems_of(call: Callable[[], object]) -> tuple[Diagnostic, ...]:
    """What a call refuses; anything else that it raises is a failure."""
    try:
        call()
    except InvalidInput as refused:
        return refused.diagnostics
    return ()


def check_refusal(profile: str, publications: str) -> None:
    """Load both; problems have a place in a file and a path."""
    sources = SourceText("p.yaml", profile), SourceText("w.yaml", publications)
    problems = problems_of(lambda: load_cv(*sources))
    assert len(problems) <= 101
    for one in problems:
        assert one.message
        assert one.location is not None
        assert one.path is not None
        locate(sources[one.path.document == "publications"], one.path)


@settings(deadline=None)
@given(st.binary())
@example(b"\xff\xfen\0")
@example(b"\xef\xbb\xbfname: x")
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    if not problems_of(lambda: read_source("f.yaml", content)):
        text = read_source("f.yaml", content).text
        check_refusal(text, text)


@settings(deadline=None, max_examples=300)
@given(yaml_like)
def test_any_yaml_is_read_or_refused(text: str) -> None:
    check_refusal(text, text)


@settings(deadline=None)
@given(structures, structures)
def test_any_structure_is_read_or_refused(profile: object, works: object) -> None:
    check_refusal(json.dumps(profile), json.dumps(works))


@settings(deadline=None)
@given(works, works)
def test_any_value_of_a_key_is_read_or_refused(first: object, second: object) -> None:
    check_refusal(json.dumps(first), json.dumps([first, second]))


@settings(deadline=None)
@given(any_text)
@example("\ud800")
@example("\ufeff")
def test_any_text_is_a_title_or_refused(text: str) -> None:
    work = {"id": "a", "title": text, "author": ["X Y"], "issued": "2024"}
    check_refusal("name: A B", json.dumps([work], ensure_ascii=False))


@settings(deadline=None)
@given(
    st.sampled_from([*FORMS.values(), *SHORT_FORMS.values()]),
    st.one_of(any_text, marked_text),
)
def test_any_text_is_a_form_or_refused(
    read: Callable[[str], object], text: str
) -> None:
    with contextlib.suppress(Refused):
        assert read(text) is not None


@settings(deadline=None)
@given(any_text)
@example("a\u0344\u0327b")
def test_unmarked_text_comes_back_normalised(text: str) -> None:
    if re.search(r"[\\*\[\]~^<]", text):
        return
    try:
        rich = read_rich_text(text)
    except Refused:
        return
    expected = unicodedata.normalize("NFC", text)
    expected = re.sub(BREAKING, " ", expected).strip(" ")
    assert rich == RichText((TextRun(expected),) if expected else ())


@settings(deadline=None)
@given(marked_text)
def test_marked_text_is_tidy(text: str) -> None:
    try:
        rich = read_rich_text(text)
    except Refused:
        return
    plain = plain_text(rich)
    runs = [run for run in rich.runs if isinstance(run, TextRun)]
    assert all(run.text for run in runs)
    assert all(unicodedata.is_normalized("NFC", run.text) for run in runs)
    if len(runs) == len(rich.runs):
        assert "  " not in plain
        assert plain == plain.strip(" ")


@settings(deadline=None)
@given(marked_text)
def test_no_letter_is_lost_or_made(text: str) -> None:
    try:
        rich = read_rich_text(text)
    except Refused:
        return
    letters = plain_text(rich).replace("\xa0", "").replace(" ", "")
    kept = iter(unicodedata.normalize("NFD", text))
    assert all(letter in kept for letter in unicodedata.normalize("NFD", letters))


@settings(deadline=None)
@given(st.lists(st.text(st.sampled_from("ab c"), min_size=1), max_size=4))
def test_paragraphs_do_not_depend_on_the_yaml_style(parts: list[str]) -> None:
    wanted = [" ".join(part.split()) for part in parts if part.strip()]
    for prose in (
        read_prose("\n\n".join(parts), keeps_lines=True),
        read_prose("\n".join(parts)),
    ):
        assert [plain_text(part) for part in prose.paragraphs] == wanted
