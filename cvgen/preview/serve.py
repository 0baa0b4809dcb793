"""Serve a preview on this machine until somebody ends it.

Part of ``preview``: its door. It listens on the loopback interface only, builds at once
and after every change, and tells all pages to go before it leaves.
"""

from __future__ import annotations

import asyncio
import gc
import logging
import secrets
import socket
from collections.abc import Callable, Mapping
from pathlib import Path
from threading import Event
from types import FrameType

import msgspec
import uvicorn

from cvgen.preview.editor import choose_editor
from cvgen.preview.guard import Address
from cvgen.preview.server import make_app
from cvgen.preview.session import Session
from cvgen.preview.show import Report
from cvgen.preview.ticket import Ticket

__all__ = ["Preview", "listen", "serve"]

LOOPBACK = "127.0.0.1"
TOKEN_BYTES = 24
REST_SECONDS, LONG_REST_SECONDS = 1.0, 60.0
YOUNG = 1
"""The generation of what has been made since the last rest."""

GRACE_SECONDS = 2
"""So long an answer under way may take when all is over."""

BACKLOG = 64
"""Connections that wait for their turn, also to be tried in vain at once if there are
more than the system has room for."""

LOGS = "asyncio", "uvicorn.error"
"""What these complain of, whoever can reach a port can bring about, and a terminal is
no place for it."""


class Preview(msgspec.Struct, frozen=True, kw_only=True):
    """What to show, and how: the editor is a command, an address, or the user's."""

    data: Path
    variant: str | None
    editor: str
    environment: Mapping[str, str]
    report: Report


def listen(port: int) -> socket.socket:
    """A socket on the loopback interface; 0 is any free port.

    Raises:
        OSError: The port is taken, or not for this user.
    """
    # With its protocol named, asyncio has small answers sent at once (Nagle's algorithm
    # keeps the end of some back for 40 ms).
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((LOOPBACK, port))
        listener.listen()
    except OSError:
        listener.close()
        raise
    return listener


def serve(
    preview: Preview, listener: socket.socket, ready: Callable[[str, str], None]
) -> None:
    """Serve until interrupted; ``ready`` is told both addresses, the second for once.

    Raises:
        KeyboardInterrupt: It was interrupted, and all is put away.
    """
    asyncio.run(_serve(preview, listener, ready))


async def _serve(
    preview: Preview, listener: socket.socket, ready: Callable[[str, str], None]
) -> None:
    port = int(listener.getsockname()[1])
    address = Address(port=port, token=secrets.token_urlsafe(TOKEN_BYTES))
    ticket = secrets.token_urlsafe(TOKEN_BYTES)
    session = Session(
        preview.data, preview.variant, preview.environment, preview.report
    )
    editor = choose_editor(preview.editor, preview.environment)
    app = Ticket(make_app(session, editor, address), address, ticket)
    server = _Server(
        uvicorn.Config(
            app,
            http="h11",
            ws="none",
            lifespan="off",
            log_config=None,
            access_log=False,
            server_header=False,
            backlog=BACKLOG,
            timeout_graceful_shutdown=GRACE_SECONDS,
        ),
        session,
    )
    for name in LOGS:
        logging.getLogger(name).setLevel(logging.CRITICAL)
    ready(address.url, f"http://{address.hosts[0]}/{ticket}/")
    stop, loop = Event(), asyncio.get_running_loop()
    following = asyncio.create_task(asyncio.to_thread(_follow, session, stop, loop))
    following.add_done_callback(server.leave)
    try:
        await server.serve(sockets=[listener])
    finally:
        stop.set()
        await following


def _follow(session: Session, stop: Event, loop: asyncio.AbstractEventLoop) -> None:
    """Tell all pages whenever there is something else to see."""
    rest = _Rest(loop)

    def tell() -> None:
        sending = session.broadcast.send(session.message)
        asyncio.run_coroutine_threadsafe(sending, loop)
        loop.call_soon_threadsafe(rest.begin)

    session.follow(stop, tell)


class _Rest:
    """Tidies up when nobody waits: commands look for no garbage while they work.

    What is older than the last rest is looked at only after a long one: of the large
    sample that takes the time of a save, and hardly ever finds anything.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._tidying: tuple[asyncio.TimerHandle, ...] = ()

    def begin(self) -> None:
        """Wait for rest anew."""
        for one in self._tidying:
            one.cancel()
        later = self._loop.call_later
        self._tidying = (
            later(REST_SECONDS, gc.collect, YOUNG),
            later(LONG_REST_SECONDS, gc.collect),
        )


class _Server(uvicorn.Server):
    """A server that tells its pages to go: an event stream has no end of its own."""

    def __init__(self, config: uvicorn.Config, session: Session) -> None:
        super().__init__(config)
        self._session = session
        self._loop = asyncio.get_running_loop()

    def leave(self, _: asyncio.Task[None]) -> None:
        """Serve no longer than somebody follows the data, whatever has stopped that."""
        self.should_exit = True
        self._ending = asyncio.create_task(self._session.broadcast.end())

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """End the streams with everything else."""
        super().handle_exit(sig, frame)
        asyncio.run_coroutine_threadsafe(self._session.broadcast.end(), self._loop)
