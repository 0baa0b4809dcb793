from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from cvgen.diagnostics import warning
from cvgen.files.bundled_fonts import bundled_faces
from cvgen.files.fingerprint import Fingerprint
from cvgen.layout.fontbook import FontBook
from cvgen.layout.typeface import Typeface
from cvgen.live.good import Good, sealed
from cvgen.live.rebuild import Order, Rebuilder
from cvgen.record.seal import Seal, digest_name, read_seal
from tests.end_to_end.command import write_data
from tests.support.images import plain, png
from tests.support.rebuilt import good_of
from tests.unit.files.test_typefaces import FACE

FOUND = Fingerprint("0123456789abcdef" * 2, {})


@pytest.fixture
def good(tmp_path: Path) -> Good:
    """A build without a seal."""
    done = good_of(Rebuilder(Order(data=write_data(tmp_path)), {}).rebuild())
    return replace(done, pdf=done.result.pdf)


def test_a_file_is_sealed_with_what_it_was_made_of(good: Good, tmp_path: Path) -> None:
    assert read_seal(sealed(good, FOUND, tmp_path).pdf) == Seal(
        inputs=FOUND.digest, name=digest_name("chen-cv.pdf"), pages=1
    )


def test_a_build_that_warns_has_no_seal(good: Good, tmp_path: Path) -> None:
    result = replace(good.result, diagnostics=(warning("x", "look here"),))
    assert sealed(replace(good, result=result), FOUND, tmp_path).pdf == good.pdf


def test_fonts_of_this_machine_have_no_seal(good: Good, tmp_path: Path) -> None:
    fonts = FontBook(bundled_faces(), reserves=(Typeface("x", FACE),))
    inputs = replace(good.inputs, fonts=fonts)
    assert sealed(replace(good, inputs=inputs), FOUND, tmp_path).pdf == good.pdf


def test_a_photo_that_the_fingerprint_has_not_got_has_no_seal(tmp_path: Path) -> None:
    data = write_data(
        tmp_path, "name: Mei Chen\nphoto: {file: 'my photo', alt: A portrait}\n"
    )
    (data / "my photo").write_bytes(png(plain()))
    (data / "variants").mkdir()
    (data / "variants" / "default.yaml").write_text("photo: true", encoding="utf-8")
    done = Rebuilder(Order(data=data), {}).rebuild()
    assert done.diagnostics == ()
    assert read_seal(good_of(done).pdf) is None
