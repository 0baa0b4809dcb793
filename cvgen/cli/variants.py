"""The command ``variants``: what a data folder can be built as.

Part of ``cli``.
"""

from __future__ import annotations

from pathlib import Path

import typer

from cvgen.cli.listing import print_list
from cvgen.cli.next_step import as_argument, say_next
from cvgen.files.presets import preset_names, read_preset
from cvgen.files.read import check_folder
from cvgen.files.variants import read_variant, variant_names
from cvgen.loading.preset import load_preset
from cvgen.loading.variant import load_variant
from cvgen.model.text import plain_text

__all__ = ["list_variants"]


def list_variants(data: Path) -> None:
    """Print a line for each variant, then the problems of those that cannot be read.

    Raises:
        InvalidInput: There is no such folder.
        Exit: Some cannot be read.
    """
    check_folder(data)
    names = variant_names(data)
    if not names:
        typer.echo(f"{data}: no variants; `cvgen build` builds a CV with everything")
    print_list(names, lambda name: _described(data, name))
    if names:
        command = f"cvgen build{as_argument(data)}"
        say_next(f"`{command} --variant {names[0]}` builds one, `--all` each of them")


def _described(data: Path, name: str) -> str:
    """What a variant says of itself, else whose rules it keeps, else what it prints.

    Raises:
        InvalidInput: It cannot be read, or its preset cannot.
    """
    variant = load_variant(read_variant(data, name))
    if variant.description:
        return variant.description
    if variant.title:
        return plain_text(variant.title)
    if variant.preset in preset_names(data):
        return load_preset(read_preset(variant.preset, data)).title
    sections = dict.fromkeys(one.section for one in variant.sections)
    return ", ".join(sections) or "a CV with everything"
