"""The files of a new data folder, filled with what is known of its owner.

Part of ``cli.starting``. Their words are in ``data/new``. Whatever the owner is called,
the files are YAML that says so.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import msgspec

from cvgen.files.bundled import bundled_folder
from cvgen.importers.writing.markup import write_markup
from cvgen.model.text import literal

__all__ = ["Owner", "quoted", "sample_files", "starter_files"]

TEMPLATES = "new"
IGNORED = "gitignore"
"""Under this name no tool takes the template for its own."""

SAMPLE_PATTERNS = ("*.yaml", "variants/*.yaml")
SCHEMAS = "schema/*.json"

PLAIN = re.compile(r"[^\W\d_]+\.?(?:[ -][^\W\d_]+\.?)+")
"""Words of letters, at least two: nothing of it means anything to YAML."""

NO_ALIASES = (
    "# aliases: [M. Chen, 陈梅]      # every other spelling that you publish under\n"
)
NO_AFFILIATION = """\
# affiliation:
#   title: Associate Professor
#   unit: [Extremes Group, School of Mathematics]
#   organization: University of Example
"""
NO_INSTITUTION = "TODO your institution"
NO_CONTACT = """\
# contact:
#   email: m.chen@example.edu
#   phone: {value: "+44 20 7946 0000", visibility: private}   # kept, never printed
#   address: |
#     1 College Road
#     Exampleton EX1 2AB
"""


class Owner(msgspec.Struct, frozen=True, kw_only=True):
    """What is known of the owner; nothing but the name is needed."""

    name: str
    aliases: tuple[str, ...] = ()
    email: str = ""
    organization: str = ""


def starter_files(owner: Owner) -> dict[str, str]:
    """The texts by their paths in the folder."""
    name = quoted(owner.name)
    institution = quoted(_marked_up(owner.organization)) if owner.organization else ""
    affiliation = f"affiliation:\n  organization: {institution}\n"
    contact = (
        f"contact:\n  email: {quoted(owner.email)}\n" if owner.email else NO_CONTACT
    )
    aliases = f"aliases: [{', '.join(map(quoted, owner.aliases))}]\n"
    fillings = {
        "{aliases}\n": aliases if owner.aliases else NO_ALIASES,
        "{name}": name,
        "{owner}": name,
        "{affiliation}\n": affiliation if institution else NO_AFFILIATION,
        "{institution}": institution or NO_INSTITUTION,
        "{contact}\n": contact,
    }
    words = re.compile("|".join(map(re.escape, fillings)))
    folder = bundled_folder("data") / TEMPLATES
    return {
        path: words.sub(lambda found: fillings[found[0]], text)
        for path, text in _texts(folder, "*.yaml", "variants/*.yaml")
    } | _beside()


def sample_files() -> dict[str, str]:
    """The texts of the sample by their paths."""
    return dict(_texts(bundled_folder("data"), *SAMPLE_PATTERNS)) | _beside()


def _beside() -> dict[str, str]:
    """What stands beside the data: schemas for editors, and what to keep out of git."""
    ignored = bundled_folder("data") / TEMPLATES / IGNORED
    schemas = _texts(bundled_folder("data"), SCHEMAS)
    return {**dict(schemas), ".gitignore": ignored.read_text(encoding="utf-8")}


def _texts(folder: Path, *patterns: str) -> Iterator[tuple[str, str]]:
    for pattern in patterns:
        for path in sorted(folder.glob(pattern)):
            name = path.relative_to(folder).as_posix()
            yield name, path.read_text(encoding="utf-8")


def _marked_up(text: str) -> str:
    """A text in which no sign is taken for a mark."""
    return write_markup(literal(text))


def quoted(text: str) -> str:
    """A text as YAML has it, also within brackets: plain if it is words."""
    if PLAIN.fullmatch(text):
        return text
    return json.dumps(text, ensure_ascii=False)
