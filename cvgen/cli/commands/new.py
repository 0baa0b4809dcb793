"""The command ``new`` and what it may be told.

Part of ``cli.commands``.
"""

from __future__ import annotations

import sys
from enum import Enum
from pathlib import Path
from typing import Annotated

import typer

from cvgen.cli.data_folder import USUAL
from cvgen.model.foreign_format import ForeignFormat

__all__ = ["EXAMPLE", "WorksFormat", "new"]

EXAMPLE = 'Example: cvgen new my-data --name "Mei Chen" --email m.chen@example.edu'


class WorksFormat(Enum):
    """The formats of other systems that hold works; a JSON Resume's are none."""

    BIBTEX = "bibtex"
    CSL_JSON = "csl-json"
    ORCID = "orcid"
    RENDERCV = "rendercv"


Folder = Annotated[
    Path | None,
    typer.Argument(
        metavar="DIR",
        help="The folder to make; data unless given.",
        readable=False,
        show_default=False,
    ),
]
OwnerName = Annotated[
    str, typer.Option(metavar="NAME", help="Whose CV it is.", show_default=False)
]
Email = Annotated[
    str, typer.Option(metavar="ADDRESS", help="To be printed.", show_default=False)
]
Organization = Annotated[
    str, typer.Option(metavar="NAME", help="Where you work.", show_default=False)
]
Alias = Annotated[
    list[str] | None,
    typer.Option(
        metavar="NAME", help="Another spelling of it; may be given several times."
    ),
]
Foreign = Annotated[
    tuple[WorksFormat, Path] | None,
    typer.Option(
        "--from",
        metavar="FORMAT FILE",
        help="Bring in the works of bibtex, csl-json, orcid, rendercv.",
    ),
]
Example = Annotated[
    bool, typer.Option("--example", help="Write the sample that comes with cvgen.")
]


def new(  # noqa: PLR0913 -- every option of a command is an argument
    folder: Folder = None,
    *,
    name: OwnerName = "",
    alias: Alias = None,
    email: Email = "",
    organization: Organization = "",
    foreign: Foreign = None,
    example: Example = False,
) -> None:
    """Make a folder with data to fill in: a profile, publications and two variants.

    On a terminal it asks for what is not said. Nothing is overwritten.
    """
    from cvgen.cli.starting.new import ask_owner, make_folder
    from cvgen.cli.starting.starter import Owner

    if example and (name or email or organization or alias or foreign):
        message = "the sample has an owner: leave out --example or what is said of you"
        raise typer.BadParameter(message)
    owner = None
    if not example:
        owner = Owner(
            name=" ".join(name.split()),
            aliases=tuple(alias or ()),
            email=email.strip(),
            organization=" ".join(organization.split()),
        )
        if sys.stdin.isatty() and sys.stdout.isatty() and not owner.name:
            owner = ask_owner(owner, folder or USUAL)
        if not owner.name:
            message = 'say whose CV it is, as in --name "Mei Chen"'
            raise typer.BadParameter(message)
    works = (ForeignFormat(foreign[0].value), foreign[1]) if foreign else None
    make_folder(folder or USUAL, owner, works)
