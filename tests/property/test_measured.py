"""Whatever ReportLab is told to draw is measured to two hundredths of a point."""

from __future__ import annotations

import pytest
import uharfbuzz
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas

from cvgen.checks.measured.page import InkKind, MeasuredPage
from cvgen.checks.summary.margins import page_margins
from cvgen.files.bundled import bundled_folder
from cvgen.units import Pt
from tests.support.finished import A4, FONTS, Prose, drawn, font, measured, prose

TOLERANCE = 0.02
"""Points: what a funder's rule is judged with."""

WIDTH, HEIGHT = A4
LETTER = "H"
"""It stands on the baseline and its edges are straight."""

steady = settings(derandomize=True, deadline=None, max_examples=100)
sizes = st.floats(5, 40).map(lambda size: round(size, 3))


def near(value: Pt) -> object:
    return pytest.approx(value, abs=TOLERANCE)


def only(pdf: bytes) -> MeasuredPage:
    (page,) = measured(pdf).pages
    return page


def bearings(name: str) -> tuple[float, float, float]:
    """The left edge, the right edge and the height of the letter, in ems."""
    path = bundled_folder("fonts") / FONTS[name] / f"{name}.ttf"
    face = uharfbuzz.Face(uharfbuzz.Blob(path.read_bytes()))
    harfbuzz = uharfbuzz.Font(face)
    buffer = uharfbuzz.Buffer()
    buffer.add_str(LETTER)
    buffer.guess_segment_properties()
    uharfbuzz.shape(harfbuzz, buffer, {})
    extents = harfbuzz.get_glyph_extents(buffer.glyph_infos[0].codepoint)
    left, wide, high = extents.x_bearing, extents.width, extents.y_bearing
    return left / face.upem, (left + wide) / face.upem, high / face.upem


@pytest.mark.property
@steady
@given(
    size=sizes,
    ratio=st.floats(0.9, 2.5),
    left=st.floats(10, 250),
    top=st.floats(60, 300),
    lines=st.integers(1, 5),
    name=st.sampled_from(sorted(FONTS)),
)
def test_size_leading_and_margins_are_what_was_drawn(
    size: Pt, ratio: float, left: Pt, top: Pt, lines: int, name: str
) -> None:
    texts = tuple(LETTER * 6 for _ in range(lines))
    leading = size * ratio
    drawing = prose(
        Prose(
            lines=texts, left=left, top=top, size=size, leading=leading, font=font(name)
        )
    )
    page = only(drawn(drawing))
    assert [line.text for line in page.lines] == list(texts)
    assert [line.leader.size for line in page.lines] == [near(size)] * lines
    expected = [None] + [near(leading)] * (lines - 1)
    assert [line.leading for line in page.lines] == expected
    side, _, height = bearings(name)
    margins = page_margins(page).text
    assert margins
    assert margins.left == near(left + side * size)
    assert margins.top == near(top - height * size)
    assert margins.bottom == near(HEIGHT - top - (lines - 1) * leading)


@pytest.mark.property
@steady
@given(size=sizes, scale=st.floats(0.3, 4), stretch=st.integers(50, 150))
def test_a_size_is_what_is_seen_whatever_matrices_make_of_it(
    size: Pt, scale: float, stretch: int
) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.translate(100, 400)
        canvas.scale(scale, scale)
        text = canvas.beginText(0, 0)
        text.setFont(font("SourceSans3-Regular"), size)
        text.setHorizScale(stretch)
        text.textOut("Shrunk or enlarged")
        canvas.drawText(text)

    (line,) = only(drawn(draw)).lines
    assert line.leader.size == near(size * scale)
    assert line.leader.stretch == pytest.approx(stretch / 100, abs=0.01)


@pytest.mark.property
@steady
@given(space=st.floats(-1, 3).map(lambda space: round(space, 2)))
def test_space_between_letters_is_what_was_added(space: Pt) -> None:
    def draw(canvas: Canvas) -> None:
        text = canvas.beginText(100, 400)
        text.setFont(font("SourceSerif4-Regular"), 11)
        text.setCharSpace(space)
        text.textOut("incomprehensibilities")
        canvas.drawText(text)

    runs = [run for line in only(drawn(draw)).lines for run in line.runs]
    assert [run.tracking for run in runs] == [near(space)] * len(runs)
    assert runs


@pytest.mark.property
@steady
@given(
    x=st.floats(20, 300),
    y=st.floats(20, 500),
    width=st.floats(5, 200),
    height=st.floats(5, 200),
    pen=st.floats(0.1, 6),
)
def test_drawings_have_the_edges_of_their_ink(
    x: Pt, y: Pt, width: Pt, height: Pt, pen: Pt
) -> None:
    def rule(canvas: Canvas) -> None:
        canvas.setLineWidth(pen)
        canvas.line(x, y, x + width, y)

    def frame(canvas: Canvas) -> None:
        canvas.setLineWidth(pen)
        canvas.rect(x, y, width, height, stroke=1, fill=0)

    def patch(canvas: Canvas) -> None:
        canvas.rect(x, y, width, height, stroke=0, fill=1)

    half = pen / 2
    for drawing, edges in (
        (rule, (x, y - half, x + width, y + half)),
        (frame, (x - half, y - half, x + width + half, y + height + half)),
        (patch, (x, y, x + width, y + height)),
    ):
        (ink,) = only(drawn(drawing)).ink
        left, bottom, right, top = edges
        assert ink.kind is InkKind.DRAWING
        assert (ink.box.left, ink.box.right) == (near(left), near(right))
        assert (ink.box.top, ink.box.bottom) == (
            near(HEIGHT - top),
            near(HEIGHT - bottom),
        )
