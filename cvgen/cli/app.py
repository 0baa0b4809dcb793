"""The Typer application, and the way from an exception to an exit status.

Part of ``cli``. Exit status: 0 done, 1 the data or the result is at fault, 2 the
command line is, 130 interrupted.
"""

import os
import sys
from io import TextIOWrapper
from typing import Annotated

import typer

from cvgen import __version__
from cvgen.cli.command_line import read_words
from cvgen.cli.commands.commands import Commands
from cvgen.cli.status import INTERRUPTED
from cvgen.diagnostics import CvError, InvalidInput, WrongCommand

__all__ = ["app", "main"]

STANDARD_OUTPUT = 1

app = typer.Typer(
    name="cvgen",
    cls=Commands,
    help="Build the CV that a grant application asks for from a folder of YAML.",
    epilog="Example: cvgen new my-data makes a folder, cvgen build my-data the CV.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def main() -> None:
    """Run the command line and leave with its exit status."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    try:
        app(args=read_words(sys.argv[1:]), standalone_mode=True)
    except typer.BadParameter as wrong:
        typer.echo(f"Error: {wrong.message}", err=True)
        sys.exit(WrongCommand.exit_status)
    except InvalidInput as invalid:
        from cvgen.cli.report import print_diagnostics

        print_diagnostics(invalid.diagnostics)
        sys.exit(invalid.exit_status)
    except SystemExit as leaving:
        if leaving.code == INTERRUPTED:  # what Typer makes of a KeyboardInterrupt
            typer.echo("cvgen: interrupted", err=True)
        raise
    except OSError as problem:
        # What standard output could not take, Python must not try again at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), STANDARD_OUTPUT)
        typer.echo(f"Error: {_refusal(problem)}", err=True)
        sys.exit(CvError.exit_status)


def _refusal(problem: OSError) -> str:
    """What the system has refused that no step looks for, most likely to be told."""
    from cvgen.files.read import reason_of

    if problem.filename:
        return f"{problem.filename}: {reason_of(problem)}"
    if isinstance(problem, FileNotFoundError):
        return "the folder that you are in is not there any more"
    return f"standard output does not take what is to be said: {reason_of(problem)}"


def _print_version(*, wanted: bool) -> None:
    if wanted:
        typer.echo(f"cvgen {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    *,
    version: Annotated[
        bool,
        typer.Option(
            "--version",
            help="Print the version and exit.",
            callback=lambda value: _print_version(wanted=value),
            is_eager=True,
        ),
    ] = False,
) -> None:
    """Hold the options that stand before a command."""
