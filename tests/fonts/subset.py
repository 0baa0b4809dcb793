"""Make the bundled fallbacks from the packages that fonts/README.md names.

    python -m tests.fonts.subset FOLDER

``FOLDER`` holds the packages, unpacked over each other. Every font is cut to its
characters without hints; the regional forms of ideographs (``locl``), the joining of
Arabic and the places of marks stay.
"""

from __future__ import annotations

import sys
from pathlib import Path

import msgspec
import uharfbuzz

from tests.fonts.repertoire import core_han, mathematics, read_unihan, wide_han

FONTS = Path(__file__).parents[2] / "fonts"
DEBIAN = "usr/share/fonts/{}/noto/{}"
STIX = "package/400Regular/STIXTwoMath_400Regular.ttf"
SIMPLIFIED = 2
"""The face of a Noto CJK collection whose forms are used if no language is said."""

COPYRIGHT = 0
"""Where the ``name`` table has the notice."""

HAN_FEATURES = ("ccmp", "locl")
DROPPED = ("BASE", "DSIG", "MATH", "STAT", "VORG", "meta", "vhea", "vmtx")


class Cut(msgspec.Struct, frozen=True):
    """A font to be cut: from where, to where; without characters it keeps all."""

    source: str
    target: str
    index: int = 0
    characters: frozenset[int] = frozenset()
    features: tuple[str, ...] = ()


def cuts(folder: Path) -> list[Cut]:
    """All fallbacks."""
    unihan = read_unihan(folder / "usr/share/unicode")
    wide, core = frozenset(wide_han(unihan)), frozenset(core_han(unihan))
    return [
        _han("NotoSerifCJK-Regular", wide),
        _han("NotoSansCJK-Regular", core),
        _han("NotoSansCJK-Bold", core),
        *(_noto("NotoSerif", f) for f in ("Regular", "Italic", "Bold", "BoldItalic")),
        *(_noto("NotoSerifHebrew", face) for face in ("Regular", "Bold")),
        *(_noto("NotoSansHebrew", face) for face in ("Regular", "Bold")),
        *(_noto("NotoNaskhArabic", face) for face in ("Regular", "Bold")),
        Cut(
            STIX,
            "STIXTwoMath/STIXTwoMath-Regular.ttf",
            characters=frozenset(mathematics()),
            features=("ccmp", "mark", "mkmk"),
        ),
    ]


def _han(stem: str, characters: frozenset[int]) -> Cut:
    return Cut(
        DEBIAN.format("opentype", f"{stem}.ttc"),
        f"{stem.partition('-')[0]}/{stem}.otf",
        SIMPLIFIED,
        characters,
        HAN_FEATURES,
    )


def _noto(family: str, face: str) -> Cut:
    name = f"{family}-{face}.ttf"
    return Cut(DEBIAN.format("truetype", name), f"{family}/{name}")


def cut(folder: Path, one: Cut) -> bytes:
    """The font with its characters and without hints."""
    face = uharfbuzz.Face(uharfbuzz.Blob.from_file_path(folder / one.source), one.index)
    wanted = uharfbuzz.SubsetInput()
    wanted.unicode_set.update(one.characters or face.unicodes)
    wanted.flags = (
        uharfbuzz.SubsetFlags.NO_HINTING | uharfbuzz.SubsetFlags.NOTDEF_OUTLINE
    )
    if one.features:
        wanted.layout_feature_tag_set.clear()
        wanted.layout_feature_tag_set.update(map(_tag, one.features))
    wanted.drop_table_tag_set.update(map(_tag, DROPPED))
    return bytes(uharfbuzz.SubsetPlan(face, wanted).execute().blob.data)


def licence(folder: Path, one: Cut) -> str:
    """The SIL Open Font License with the font's own notice of copyright above it."""
    face = uharfbuzz.Face(uharfbuzz.Blob.from_file_path(folder / one.source), one.index)
    _, terms = (FONTS / "SourceSerif4/OFL.txt").read_text().split("\n", 1)
    return f"{face.get_name(COPYRIGHT)}\n{terms}"


def _tag(name: str) -> int:
    return int.from_bytes(name.encode(), "big")


def main() -> None:
    """Write all fallbacks to the folder ``fonts``."""
    folder = Path(sys.argv[1])
    for one in cuts(folder):
        target = FONTS / one.target
        target.parent.mkdir(exist_ok=True)
        target.write_bytes(cut(folder, one))
        (target.parent / "OFL.txt").write_text(licence(folder, one))


if __name__ == "__main__":
    main()
