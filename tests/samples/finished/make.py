"""Makes the PDFs of this folder anew from their sources.

It needs what no test does: LaTeX with fancyhdr, hyperref, geometry and mathptmx,
LibreOffice Writer, the fonts of Liberation, and the package ``typst``. In Debian::

    apt-get install texlive-latex-recommended texlive-fonts-recommended \
        libreoffice-writer-nogui fonts-liberation
    pip install typst
    python tests/samples/finished/make.py
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
EPOCH = "1767225600"
TAGGED = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}'


def main() -> None:
    """Run each program on its sources, in a folder that is thrown away."""
    with tempfile.TemporaryDirectory() as folder:
        for source in (*HERE.glob("*.tex"), *HERE.glob("*.fodt"), *HERE.glob("*.typ")):
            shutil.copy(source, folder)
            for command in commands(source):
                run(command, folder)
        for made in Path(folder).glob("*.pdf"):
            shutil.copy(made, HERE)


def commands(source: Path) -> tuple[tuple[str, ...], ...]:
    """What makes a PDF of a source; LaTeX runs twice for its references."""
    match source.suffix:
        case ".tex":
            return (("pdflatex", "-interaction=batchmode", source.name),) * 2
        case ".fodt":
            return (("soffice", "--headless", "--convert-to", TAGGED, source.name),)
        case _:
            made = source.with_suffix(".pdf").name
            code = f"import typst; typst.compile({source.name!r}, output={made!r})"
            return ((sys.executable, "-c", code),)


def run(command: tuple[str, ...], folder: str) -> None:
    """Run a program with a fixed date and a home of its own."""
    subprocess.run(
        command,
        cwd=folder,
        env={**os.environ, "SOURCE_DATE_EPOCH": EPOCH, "HOME": folder},
        stdout=subprocess.DEVNULL,
        check=True,
    )


if __name__ == "__main__":
    main()
