"""The command ``themes``: how a CV of a data folder can look.

Part of ``cli``.
"""

from __future__ import annotations

from pathlib import Path

from cvgen.cli.listing import print_list
from cvgen.cli.next_step import say_next
from cvgen.files.read import check_folder
from cvgen.files.themes import bundled_themes, theme_texts
from cvgen.loading.theme import load_theme

__all__ = ["list_themes"]


def list_themes(data: Path | None) -> None:
    """Print a line for each theme, then the problems of those that cannot be read.

    Without a folder it is cvgen's own themes.

    Raises:
        InvalidInput: There is no such folder.
        Exit: Some cannot be read.
    """
    if data is not None:
        check_folder(data)
    texts = theme_texts(data) if data is not None else bundled_themes()
    sources = dict((*texts.bundled, *texts.own))
    print_list(texts.names, lambda name: load_theme(sources[name]).description)
    say_next(f"write `theme: {texts.names[0]}` into a variant")
