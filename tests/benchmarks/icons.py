"""The Typst package of icons that RenderCV 2.8 downloads at its first render.

Where Typst's registry cannot be reached, a stand-in takes its place: the one function
that RenderCV calls. It is quicker to read than the real package, so it can only
flatter RenderCV; the report says when it was used.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from tests.benchmarks.environments import Environment

__all__ = ["provide_icons"]

_MANIFEST = """\
[package]
name = "fontawesome"
version = "0.6.0"
entrypoint = "lib.typ"
"""
_STAND_IN = """\
// A stand-in: Font Awesome's fonts turn an icon's name into the icon.
#let fa-icon(name, ..style) = text(
  font: ("Font Awesome 7 Free", "Font Awesome 7 Brands"),
  weight: 900,
  name,
  ..style,
)
"""
_TRY = """\
import typst
typst.compile(b'#import "@preview/fontawesome:0.6.0": fa-icon', format="pdf")
"""


def provide_icons(environment: Environment, cache: Path) -> bool:
    """Have the package in Typst's cache; return whether it is the real one."""
    package = cache / "typst" / "packages" / "preview" / "fontawesome" / "0.6.0"
    library = package / "lib.typ"
    if library.exists() and library.read_text() == _STAND_IN:
        shutil.rmtree(package)
    trial = subprocess.run(
        [environment.program("python"), "-c", _TRY],
        env=os.environ | {"XDG_CACHE_HOME": str(cache)},
        check=False,
        capture_output=True,
    )
    if trial.returncode != 0:
        package.mkdir(parents=True, exist_ok=True)
        (package / "typst.toml").write_text(_MANIFEST)
        library.write_text(_STAND_IN)
    return trial.returncode == 0
