"""Write the three CVs, and their pages as pictures beside each other."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pypdfium2
from PIL import Image

from cvgen.files.bundled import bundled_folder
from tests.comparison.latex import LatexSource
from tests.comparison.typst import TypstSource
from tests.support.samples import built_in_theme, composed_document, sample_sources

FONTS = Path(__file__).parents[2] / "fonts"
SAMPLE = bundled_folder("data")
THEMES = ("modern", "classic")

SCALE = 110 / 72
"""Pixels a point: 110 to the inch."""


def main(folder: Path) -> None:
    """Set the sample three times, ragged in one theme and justified in another."""
    for theme in THEMES:
        _compare(folder / theme, theme)


def _compare(folder: Path, theme: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    profile, publications = (source.text for source in sample_sources())
    document = composed_document(profile, publications, f"theme: {theme}")
    (folder / "cvgen.pdf").write_bytes(built_in_theme(SAMPLE, theme).pdf)
    (folder / "typst.typ").write_text(TypstSource().write(document), encoding="utf-8")
    (folder / "latex.tex").write_text(LatexSource().write(document), encoding="utf-8")
    _typst(folder)
    _latex(folder)
    _beside([folder / f"{name}.pdf" for name in ("cvgen", "typst", "latex")])


def _typst(folder: Path) -> None:
    code = (
        "import typst, sys; "
        "typst.compile(sys.argv[1], output=sys.argv[2], font_paths=[sys.argv[3]])"
    )
    arguments = (folder / "typst.typ", folder / "typst.pdf", FONTS)
    subprocess.run([sys.executable, "-c", code, *map(str, arguments)], check=True)


def _latex(folder: Path) -> None:
    program = shutil.which("lualatex")
    if program is None:
        sys.exit("lualatex is missing: install texlive-luatex and lmodern")
    for _ in range(2):
        subprocess.run(
            [program, "-interaction=batchmode", "latex.tex"], cwd=folder, check=True
        )


def _beside(files: list[Path]) -> None:
    """The first pages in one picture."""
    pages = []
    for path in files:
        document = pypdfium2.PdfDocument(path)
        size = path.stat().st_size
        sys.stdout.write(f"{path.name}: {len(document)} pages, {size} bytes\n")
        pages.append(document[0].render(scale=SCALE).to_pil())
    width, height = pages[0].size
    sheet = Image.new("RGB", (width * len(pages), height), "white")
    for i, page in enumerate(pages):
        sheet.paste(page, (i * width, 0))
    sheet.save(files[0].parent / "beside.png")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
