"""What the command ``preview`` does: serve a data folder's CV until it is ended.

Part of ``cli``.
"""

from __future__ import annotations

import errno
import os
import sys
import webbrowser
from importlib.util import find_spec
from pathlib import Path
from threading import Thread

import msgspec
import typer

from cvgen.cli.fit_report import report_fit
from cvgen.cli.preset_report import report_preset
from cvgen.cli.report import visible
from cvgen.diagnostics import InvalidInput, error
from cvgen.files.extra import install_hint
from cvgen.files.read import check_folder
from cvgen.files.variants import read_variant, usual_variant
from cvgen.plan import LaidOut, Plan

__all__ = ["Order", "show_preview"]

PACKAGES = "pypdfium2", "starlette", "uvicorn"
DESKTOPS = "DISPLAY", "WAYLAND_DISPLAY", "BROWSER"
EXTRA = "preview"


class Order(msgspec.Struct, frozen=True, kw_only=True):
    """What the command line asks for; port 0 is any free one."""

    data: Path
    variant: str | None = None
    port: int = 0
    opens_browser: bool = True
    editor: str = ""


def show_preview(order: Order) -> None:
    """Serve until interrupted.

    Raises:
        InvalidInput: There is no such folder or variant, or the extra is not installed.
        BadParameter: The port is not to be had.
    """
    if not all(map(find_spec, PACKAGES)):
        message = "the preview's server is not installed"
        raise InvalidInput(
            (error("no-preview", message, hints=(install_hint(EXTRA),)),)
        )
    check_folder(order.data)
    if order.variant and usual_variant(order.data, order.variant):
        read_variant(order.data, order.variant)
    from cvgen.preview.serve import (  # noqa: PLC0415 — an extra, said above
        Preview,
        listen,
        serve,
    )

    try:
        listener = listen(order.port)
    except OSError as problem:
        raise typer.BadParameter(_refused(order.port, problem)) from None
    wanted = Preview(
        data=order.data,
        variant=order.variant,
        editor=order.editor,
        environment=os.environ,
        report=_report,
    )
    with listener:
        try:
            serve(wanted, listener, lambda url, once: _welcome(order, url, once))
        except KeyboardInterrupt:
            where = visible(str(order.data))
            typer.echo(f"cvgen: no longer showing {where}", err=True)


def _refused(port: int, problem: OSError) -> str:
    if problem.errno == errno.EADDRINUSE:
        return f"port {port} is taken: leave out --port to have a free one"
    return f"port {port} cannot be had: {(problem.strerror or '').lower()}"


def _welcome(order: Order, url: str, once: str) -> None:
    """Say where the preview is, and open a browser with an address for one use."""
    where = visible(str(order.data))
    typer.echo(f"showing {where}, Ctrl-C ends it: {url}")
    if order.opens_browser and _has_desktop():
        Thread(target=webbrowser.open, args=(once,), daemon=True).start()


def _has_desktop() -> bool:
    """Whether a browser would come up in a window, and not in this terminal."""
    return sys.platform in {"darwin", "win32"} or any(map(os.environ.get, DESKTOPS))


def _report(plan: Plan, result: LaidOut) -> tuple[str, ...]:
    """What the preset and ``fit`` have done, as a build says it."""
    preset = report_preset(plan.preset) if plan.preset else ()
    fit = report_fit(result.fit) if result.fit else ()
    return (*preset, *fit)
