"""A theme is read with all those that it is based on, or what is wrong is said."""

from __future__ import annotations

import pytest

from cvgen.diagnostics import Diagnostic, InvalidInput
from cvgen.loading.source import SourceText
from cvgen.loading.theme import ThemeTexts, load_theme, load_themes
from cvgen.model.colour import Colour
from cvgen.model.theme_styles import Alignment

BUNDLED = {"modern": "size: 10", "classic": "size: 11", "plain": "based-on: classic"}


def texts(**own: str) -> ThemeTexts:
    return ThemeTexts(
        own=tuple((n, SourceText(f"themes/{n}.yaml", t)) for n, t in own.items()),
        bundled=tuple((n, SourceText(n, t)) for n, t in BUNDLED.items()),
    )


def names(name: str, **own: str) -> list[str]:
    return [one.source.name for one in load_themes(name, texts(**own))]


def refused(name: str, **own: str) -> Diagnostic:
    with pytest.raises(InvalidInput) as caught:
        load_themes(name, texts(**own))
    (one,) = caught.value.diagnostics
    return one


def said(text: str) -> list[tuple[str, str, tuple[str, ...]]]:
    with pytest.raises(InvalidInput) as caught:
        load_theme(SourceText("themes/mine.yaml", text))
    return [
        (str(one.location), one.message, one.hints) for one in caught.value.diagnostics
    ]


def test_a_theme_says_what_it_likes() -> None:
    theme = load_theme(
        SourceText(
            "t", 'colours: {accent: "#7A1F1F"}\nstyles: {body: {align: justified}}'
        )
    )
    assert theme.colours.accent == Colour("#7a1f1f")
    assert theme.styles.body.align is Alignment.JUSTIFIED
    assert (theme.size, theme.styles.body.size) == (None, None)


def test_every_theme_goes_back_to_the_default_one() -> None:
    assert names("modern") == ["modern"]
    assert names("plain") == ["plain", "classic", "modern"]
    assert names("mine", mine="{}") == ["themes/mine.yaml", "modern"]


def test_an_own_theme_goes_before_one_of_that_name_and_may_be_based_on_it() -> None:
    own = {"classic": "based-on: classic", "mine": "based-on: classic"}
    mine = ["themes/mine.yaml", "themes/classic.yaml", "classic", "modern"]
    assert names("mine", **own) == mine
    assert names("classic", **own) == mine[1:]


def test_a_bundled_theme_knows_nothing_of_the_author_s() -> None:
    assert names("plain", classic="size: 12") == ["plain", "classic", "modern"]


def test_an_own_default_theme_is_based_on_the_bundled_one() -> None:
    assert names("modern", modern="size: 11") == ["themes/modern.yaml", "modern"]
    assert names("classic", modern="size: 11") == ["classic", "modern"]


@pytest.mark.parametrize(
    ("name", "hints"),
    [
        ("clasic", ("did you mean `classic`?",)),
        ("Modern", ("did you mean `modern`?",)),
        ("x", ("there are: `mine`, `modern`, `classic`, `plain`",)),
    ],
)
def test_an_unknown_name_has_a_suggestion(name: str, hints: tuple[str, ...]) -> None:
    one = refused(name, mine="{}")
    assert (one.message, one.hints) == (f"there is no theme `{name}`", hints)
    assert str(one.path) == "variant.theme"


def test_an_unknown_base_is_said_where_it_stands() -> None:
    one = refused("mine", mine="size: 11\nbased-on: modrn\n")
    assert one.message == "there is no theme `modrn`"
    assert one.hints == ("did you mean `modern`?",)
    assert str(one.location) == "themes/mine.yaml:2:11"


def test_themes_that_are_based_on_each_other_are_refused() -> None:
    one = refused("a", a="based-on: b", b="based-on: a")
    assert one.message == "`b` is based on `a` and that on it"
    assert str(one.location) == "themes/b.yaml:1:11"
    assert refused("a", a="based-on: a").message == "`a` is based on `a` and that on it"


def test_only_the_themes_on_the_way_are_read() -> None:
    assert names("mine", mine="{}", broken="size: [") == ["themes/mine.yaml", "modern"]


@pytest.mark.parametrize(
    ("text", "place", "message", "hint"),
    [
        (
            "colours: {grey: '#aaaaaa'}",
            "1:17",
            "the contrast of `#aaaaaa` to white paper is 2.3:1, less than 4.5:1",
            "choose a darker colour",
        ),
        ("stiles: {}", "1:1", "unknown key `stiles`", "did you mean `styles`?"),
        (
            "styles:\n  hed: {size: 12}\n",
            "2:3",
            "unknown key `hed`",
            "did you mean `head`?",
        ),
        (
            "styles: {head: {weight: demi}}",
            "1:25",
            "`demi` is not one of the choices here",
            "write one of `regular`, `semibold`, `bold`",
        ),
    ],
)
def test_a_slip_is_said_with_its_place(
    text: str, place: str, message: str, hint: str
) -> None:
    assert said(text) == [(f"themes/mine.yaml:{place}", message, (hint,))]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("size: 40", "`size` must be from 7 to 16 points, not 40"),
        ("leading: 1.3", "`leading` must be from 7 to 32 points, not 1.3"),
        (
            "grid: {label-width: 100}",
            "`label-width` must be from 5 to 60 millimetres, not 100",
        ),
        (
            "styles: {name: {tracking: 2}}",
            "`tracking` must be from 0 to 0.3 ems, not 2",
        ),
    ],
)
def test_every_length_has_bounds(text: str, message: str) -> None:
    assert [one for _, one, _ in said(text)] == [message]


def test_an_empty_theme_is_told_what_to_write() -> None:
    assert said("") == [
        (
            "themes/mine.yaml:1:1",
            "the theme is empty",
            ("write `{}` into it for the default theme",),
        )
    ]
