"""The file is named after the owner and the variant, and its name is harmless."""

from __future__ import annotations

import pytest

from cvgen.diagnostics import InvalidInput
from cvgen.document.filename import word_filename
from cvgen.loading.names import read_name
from cvgen.model.person import Name
from cvgen.model.profile import Profile
from cvgen.model.variant import Variant

CHEN = Profile(name=read_name("Mei Chen"))


@pytest.mark.parametrize(
    ("name", "file"),
    [
        pytest.param("Mei Chen", "chen-cv.pdf", id="family name"),
        pytest.param("VAN DER BERG, Jan", "van-der-berg-cv.pdf", id="several words"),
        pytest.param("Jan van der Berg", "berg-cv.pdf", id="particle"),
        pytest.param("Sean O'Brien", "o-brien-cv.pdf", id="apostrophe"),
        pytest.param("Jörg Müller", "muller-cv.pdf", id="umlaut"),
        pytest.param("Łukasz Ørsted-Ñuñez", "orsted-nunez-cv.pdf", id="letters"),
        pytest.param("Hoa Nguyễn", "nguyen-cv.pdf", id="two accents"),
        pytest.param("朱占星", "朱占星-cv.pdf", id="Chinese"),
        pytest.param("渡辺 がく", "渡辺-cv.pdf", id="Japanese"),
        pytest.param("Анна Каренина", "karenina-cv.pdf", id="Cyrillic"),
        pytest.param("Ελένη Παπαδάκη", "papadaki-cv.pdf", id="Greek"),
        pytest.param("Ελένη", "eleni-cv.pdf", id="one Greek name"),
        pytest.param("राज शर्मा", "शर्मा-cv.pdf", id="vowel signs"),
        pytest.param("Orhan İnan", "inan-cv.pdf", id="dotted capital"),
    ],
)
def test_a_file_is_named_after_the_family(name: str, file: str) -> None:
    assert word_filename(Profile(name=read_name(name)), Variant(), "") == file


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
    assert word_filename(Profile(name=name), Variant(), "") == file


@pytest.mark.parametrize(
    ("name", "aliases", "file"),
    [
        ("陈美", ["陳美", "M. Chen", "Mei Miller"], "chen-cv.pdf"),
        ("Ελένη Παπαδάκη", ["Helen Papadakis"], "papadakis-cv.pdf"),
        ("Jörg Müller", ["J. Mueller"], "muller-cv.pdf"),
        ("陈美", [], "陈美-cv.pdf"),
    ],
)
def test_a_name_in_another_script_is_spelt_as_an_alias_has_it(
    name: str, aliases: list[str], file: str
) -> None:
    others = tuple(map(read_name, aliases))
    profile = Profile(name=read_name(name), aliases=others)
    assert word_filename(profile, Variant(), "") == file


def test_a_pattern_has_the_spelling_too_and_words_of_its_own_as_they_are() -> None:
    profile = Profile(name=read_name("陈美"), aliases=(read_name("Mei Chén"),))
    pattern = Variant(filename="Lebenslauf für {given} {family}")
    assert word_filename(profile, pattern, "") == "Lebenslauf für Mei Chen.pdf"


def test_a_variant_is_in_the_name() -> None:
    assert word_filename(CHEN, Variant(), "two-page") == "chen-cv-two-page.pdf"
    assert word_filename(CHEN, Variant(), "förderung") == "chen-cv-forderung.pdf"
    assert word_filename(CHEN, Variant(), "短") == "chen-cv-短.pdf"


@pytest.mark.parametrize(
    ("pattern", "file"),
    [
        ("CV_{family}", "CV_Chen.pdf"),
        ("{family}_{given}_{variant}", "Chen_Mei_dfg.pdf"),
        ("CV.pdf", "CV.pdf"),
        ("CV.PDF", "CV.pdf"),
        ("..", "cv.pdf"),
        ("a?b*c{{family}}", "abcChen.pdf"),
    ],
)
def test_a_variant_may_have_a_pattern(pattern: str, file: str) -> None:
    assert word_filename(CHEN, Variant(filename=pattern), "dfg") == file


@pytest.mark.parametrize(
    ("pattern", "message", "hint"),
    [
        (
            "CV_{familie}",
            "the file name has no part `{familie}`",
            "did you mean `{family}`?",
        ),
        (
            "CV_{family",
            "a brace of the file name has no partner",
            "there are: `{family}`, `{given}`, `{variant}`",
        ),
        (
            "CV_{date}",
            "the file name has no part `{date}`",
            "there are: `{family}`, `{given}`, `{variant}`",
        ),
    ],
)
def test_a_pattern_that_names_what_there_is_not_is_an_error(
    pattern: str, message: str, hint: str
) -> None:
    with pytest.raises(InvalidInput) as caught:
        word_filename(CHEN, Variant(filename=pattern), "dfg")
    (problem,) = caught.value.diagnostics
    assert (problem.message, problem.hints) == (message, (hint,))


@pytest.mark.parametrize("family", ["../../etc", "a/b", "c:\\d"])
def test_a_pattern_leads_into_no_other_folder(family: str) -> None:
    profile = Profile(name=Name(family=family))
    found = word_filename(profile, Variant(filename="CV_{family}"), "")
    assert "/" not in found
    assert "\\" not in found
