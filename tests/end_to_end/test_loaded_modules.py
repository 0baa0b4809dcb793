"""A build loads what its CV needs: what few CVs have costs the others no time."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.end_to_end.command import environment, write_data

RARE = {
    "cvgen.checks.lint.forbidden": "a preset",
    "cvgen.document.sections.grants": "grants",
    "cvgen.files.presets": "a preset",
    "cvgen.fit.drops": "what may be left out",
    "cvgen.layout.bidi.levels": "Hebrew",
    "cvgen.loading.facts": "a count in a text",
    "cvgen.loading.links": "a link in a text",
    "cvgen.model.preset.preset": "a preset",
    "cvgen.model.sections.grants": "grants",
    "cvgen.presets.report": "a preset",
}
"""Modules, and what of the CV below calls for each."""

PROFILE = """\
name: Mei Chen
summary: |
  I have {count:all} works, and a [page](https://example.org) in עברית.
grants:
  - {title: Learning under shift, start: 2024}
"""

VARIANT = """\
preset: generic-uk-2p
fit: yes
droppable: [grants]
"""


BUILD = """\
import os, sys
leave = os._exit
def tell(status):
    print(*sys.modules, file=sys.stderr, flush=True)
    leave(status)
os._exit = tell
sys.argv = ["cvgen", "build"]
from cvgen.cli.entry import main
main()
"""


def loaded(folder: Path) -> set[str]:
    """The modules that a build of a folder's data has loaded when it leaves."""
    done = subprocess.run(
        [sys.executable, "-c", BUILD],
        cwd=folder,
        env=environment(),
        capture_output=True,
        check=True,
        text=True,
    )
    assert "1 page" in done.stdout
    return set(done.stderr.split())


def test_a_plain_cv_loads_nothing_that_is_rare(tmp_path: Path) -> None:
    write_data(tmp_path)
    modules = loaded(tmp_path)
    assert "cvgen.pipeline" in modules
    assert modules & RARE.keys() == set()


def test_a_cv_that_has_it_all_loads_it(tmp_path: Path) -> None:
    write_data(tmp_path, profile=PROFILE)
    (tmp_path / "data" / "variants").mkdir()
    (tmp_path / "data" / "variants" / "default.yaml").write_text(VARIANT)
    assert RARE.keys() - loaded(tmp_path) == set()
