"""The command ``themes``: how a CV of a data folder can look.

Part of ``cli``.
"""

from __future__ import annotations

from pathlib import Path

import typer

from cvgen.cli.next_step import say_next
from cvgen.cli.report import print_diagnostics, visible
from cvgen.diagnostics import CvError, Diagnostic, InvalidInput
from cvgen.files.read import check_folder
from cvgen.files.themes import bundled_themes, theme_texts
from cvgen.loading.theme import load_theme

__all__ = ["list_themes"]


def list_themes(data: Path | None) -> None:
    """Print a line for each theme, then the problems of those that cannot be read.

    Without a folder it is cvgen's own themes.

    Raises:
        InvalidInput: There is no such folder.
    """
    if data is not None:
        check_folder(data)
    texts = theme_texts(data) if data is not None else bundled_themes()
    sources = dict((*texts.bundled, *texts.own))
    problems: list[Diagnostic] = []
    width = max(map(len, texts.names))
    for name in texts.names:
        try:
            theme = load_theme(sources[name])
        except InvalidInput as invalid:
            problems += invalid.diagnostics
            continue
        typer.echo(visible(f"{name:<{width}}  {theme.description}".rstrip()))
    print_diagnostics(problems, "")
    if problems:
        raise typer.Exit(CvError.exit_status)
    say_next(f"write `theme: {texts.names[0]}` into a variant")
