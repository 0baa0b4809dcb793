"""The bundled families are complete, and give way to those that a theme names."""

from __future__ import annotations

from msgspec.structs import asdict

from cvgen.document.style import FontStyle, ParagraphStyle, TextStyle
from cvgen.files.bundled_fonts import bundled_faces
from cvgen.layout.fontbook import FontBook
from tests.support.samples import theme
from tests.unit.layout.documents import SANS, SERIF, face


def test_a_named_face_goes_before_a_bundled_one() -> None:
    fonts = FontBook(bundled_faces({SERIF: face(SANS)}))
    assert fonts.face(SERIF) is face(SANS)
    assert fonts.face(SANS).name == "SourceSans3-Regular"


def theme_fonts() -> set[FontStyle]:
    """The faces that the default theme's styles name."""
    values = asdict(theme()).values()
    styles = [value.text for value in values if isinstance(value, ParagraphStyle)]
    styles += [value for value in values if isinstance(value, TextStyle)]
    return {style.font for style in styles}


def test_every_face_that_the_theme_names_is_bundled_in_all_its_forms() -> None:
    fonts = FontBook(bundled_faces())
    families = {style.family for style in theme_fonts()}
    assert families == {"Source Serif 4", "Source Sans 3"}
    for style in theme_fonts():
        assert fonts.face(style).has("Aé–“½")
        italic = fonts.face(FontStyle(style.family, style.weight, italic=True))
        assert italic.name.endswith("Italic")


def test_a_face_is_named_as_its_file() -> None:
    face = FontBook(bundled_faces()).face(FontStyle("Source Sans 3"))
    assert face.name == "SourceSans3-Regular"
