"""The commands by their names, each loaded when it is called or when all are listed.

Part of ``cli.commands``. To look at the options of every command takes as long as to
read a CV, so that a build looks only at its own.
"""

from __future__ import annotations

from importlib import import_module

import typer
from typer._click import Command, Context
from typer.core import TyperGroup
from typer.main import get_command

__all__ = ["Commands"]

PACKAGE = "cvgen.cli.commands"

NAMES = {
    "new": "new",
    "build": "build",
    "watch": "watch",
    "preview": "preview",
    "check": "check",
    "diff": "diff",
    "import": "importing",
    "export": "exporting",
    "variants": "variants",
    "themes": "themes",
    "presets": "presets",
    "schema": "schema",
}
"""The module of each command, in the order in which they are listed.

It has a function or a group of commands of its own name, and ``EXAMPLE`` of a function.
"""


class Commands(TyperGroup):
    """The group of all commands."""

    def list_commands(self, ctx: Context) -> list[str]:  # noqa: ARG002 -- as inherited
        """The names of all commands."""
        return list(NAMES)

    def get_command(self, ctx: Context, cmd_name: str) -> Command | None:
        """A command by its name; one that is misspelt is like one of all others."""
        for name in (cmd_name,) if cmd_name in NAMES else NAMES:
            if name not in self.commands:
                self.add_command(_load(name), name)
        return super().get_command(ctx, cmd_name)

    def invoke(self, ctx: Context) -> object:
        """Run a command; who breaks off at a prompt interrupts it as anywhere else."""
        try:
            return super().invoke(ctx)
        except typer.Abort:
            typer.echo(err=True)  # the line of the prompt ends
            raise KeyboardInterrupt from None


def _load(name: str) -> Command:
    module = import_module(f"{PACKAGE}.{NAMES[name]}")
    found = getattr(module, NAMES[name])
    if isinstance(found, typer.Typer):
        group = get_command(found)
        group.name = name
        return group
    single = typer.Typer(add_completion=False, rich_markup_mode=None)
    single.command(name, epilog=module.EXAMPLE)(found)
    return get_command(single)
