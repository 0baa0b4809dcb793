"""Two pages have one digest if and only if they look the same."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from cvgen.layout.frame import GlyphRun, Line, Page, PlacedLine, PlacedPicture, Rule
from cvgen.layout.typeface import Typeface
from cvgen.preview.look import look_of
from cvgen.units import Pt
from tests.support.images import picture
from tests.support.samples import build_texts, built_sample
from tests.unit.layout.documents import SANS, face

WORKS = """
- {id: a, title: A title, author: [Mei Chen], issued: 2001, DOI: 10.1000/182}
"""
VARIANT = "description: Any"


def looks(works: str = WORKS, variant: str = VARIANT) -> list[str]:
    result = build_texts("name: Mei Chen", works, variant)
    return [look_of(page) for page in result.pages]


def test_the_same_texts_look_the_same() -> None:
    assert looks() == looks()
    assert len(looks()[0]) == 24


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param("A title", "A tithe", id="a letter"),
        pytest.param("A title", "'A *title*'", id="italics"),
        pytest.param("2001", "2002", id="a year"),
    ],
)
def test_another_text_looks_different(old: str, new: str) -> None:
    assert looks(WORKS.replace(old, new)) != looks()


@pytest.mark.parametrize(
    "variant",
    ["theme: classic", "paper: letter", "design: {accent: '#7a1f2b'}"],
    ids=["theme", "paper", "colour"],
)
def test_another_design_looks_different(variant: str) -> None:
    assert looks(variant=variant) != looks()


def test_what_is_kept_and_not_printed_changes_nothing() -> None:
    assert looks(WORKS.replace("}", ", abstract: Long}")) == looks()


RULE = Rule(1, 2, 3, 4, "#000000")
PICTURE = PlacedPicture(1, 2, picture())
IMAGE = PICTURE.picture.image


def page_of(
    run: GlyphRun,
    rule: Rule = RULE,
    placed: PlacedPicture = PICTURE,
    at: tuple[Pt, Pt] = (20, 30),
) -> Page:
    line = PlacedLine(*at, "p", Line((run,), run.width))
    return Page(
        number=1,
        width=200,
        height=300,
        lines=(line,),
        rules=(rule,),
        pictures=(placed,),
    )


@pytest.fixture(scope="module")
def run() -> GlyphRun:
    """A run with two words."""
    page = built_sample().pages[0]
    runs = (run for line in page.lines for run in line.line.runs)
    return next(run for run in runs if len(run.words) > 1)


def other_runs(run: GlyphRun) -> dict[str, GlyphRun]:
    """Runs that look unlike this one, by what differs."""
    (word, *others) = run.words
    words = {
        "glyphs": replace(word, glyphs=(*word.glyphs[:-1], 1)),
        "advances": replace(word, advances=(*word.advances[:-1], 1)),
        "offsets": replace(word, offsets=((0, 1),) * len(word.glyphs)),
    }
    return {
        "size": replace(run, size=run.size + 1),
        "colour": replace(run, colour="#7a1f2b"),
        "offset": replace(run, offset=run.offset + 1),
        "rise": replace(run, rise=3),
        "space_extra": replace(run, space_extra=1),
        "backwards": replace(run, backwards=True),
        "typeface": replace(run, typeface=face(SANS)),
        **{key: replace(run, words=(one, *others)) for key, one in words.items()},
    }


def test_all_that_is_painted_of_a_run_counts(run: GlyphRun) -> None:
    assert run.typeface is not face(SANS)
    assert run.words[0].offsets is None
    found = {key: look_of(page_of(one)) for key, one in other_runs(run).items()}
    assert len({look_of(page_of(run)), *found.values()}) == 1 + len(found), found


def test_a_font_file_of_the_same_name_may_draw_otherwise(run: GlyphRun) -> None:
    same, other = run.typeface.path, face(SANS).path
    assert same is not None
    assert other is not None
    again, renamed = (Typeface(run.typeface.name, path) for path in (same, other))
    assert look_of(page_of(replace(run, typeface=again))) == look_of(page_of(run))
    assert look_of(page_of(replace(run, typeface=renamed))) != look_of(page_of(run))


def test_where_it_stands_and_rules_and_pictures_count(run: GlyphRun) -> None:
    rules = [
        replace(RULE, **{field: value})
        for field, value in {"x": 9, "y": 9, "width": 9, "thickness": 9}.items()
    ]
    rules.append(replace(RULE, colour="#7a1f2b"))
    larger, wider = PICTURE.picture.height + 1, PICTURE.picture.width + 1
    pictures = [
        replace(PICTURE, x=9),
        replace(PICTURE, y=9),
        replace(PICTURE, picture=replace(PICTURE.picture, height=larger)),
        replace(PICTURE, picture=replace(PICTURE.picture, width=wider)),
        replace(
            PICTURE,
            picture=replace(PICTURE.picture, image=replace(IMAGE, content=b"other")),
        ),
    ]
    pages = [
        page_of(run),
        page_of(run, at=(20, 30.01)),
        page_of(run, at=(20.01, 30)),
        *(page_of(run, rule) for rule in rules),
        *(page_of(run, placed=placed) for placed in pictures),
        replace(page_of(run), lines=()),
        replace(page_of(run), width=201),
        replace(page_of(run), height=301),
    ]
    assert len({look_of(one) for one in pages}) == len(pages)


def test_running_heads_count(run: GlyphRun) -> None:
    page = page_of(run)
    head = replace(page.lines[0], baseline=9)
    pages = [
        page,
        replace(page, marginals=(head,)),
        replace(page, marginal_rules=(replace(RULE, y=9),)),
    ]
    assert len({look_of(one) for one in pages}) == len(pages)
