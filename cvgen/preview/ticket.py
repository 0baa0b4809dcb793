"""An address for one use, to open a browser with.

Part of ``preview``. What a program is started with, every user of a machine can read;
so a browser is started with this, and its first request is sent on to the page. Whoever
comes second is refused.
"""

from __future__ import annotations

import hmac

from starlette.responses import RedirectResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from cvgen.preview.guard import HEADERS, Address

__all__ = ["Ticket"]

SEE_OTHER = 303


class Ticket:
    """An ASGI application before the guard: it takes the ticket, once."""

    def __init__(self, app: ASGIApp, address: Address, secret: str) -> None:
        """Take what is behind it, where that listens, and a secret of its own."""
        self._app = app
        self._address = address
        self._secret = secret
        self._is_taken = False

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send a first visitor on to the page, and pass on all else."""
        if self._is_taken or not self._is_ticket(scope):
            await self._app(scope, receive, send)
            return
        self._is_taken = True
        sent_on = RedirectResponse(
            self._address.url, status_code=SEE_OTHER, headers=HEADERS
        )
        await sent_on(scope, receive, send)

    def _is_ticket(self, scope: Scope) -> bool:
        """Whether it is the path of the ticket, asked for at our own address."""
        if scope["type"] != "http" or scope["method"] != "GET":
            return False
        hosts = [value for name, value in scope["headers"] if name == b"host"]
        if hosts != [self._address.hosts[0].encode("ascii")]:
            return False
        path = str(scope["path"]).strip("/").encode("utf-8", "replace")
        return hmac.compare_digest(path, self._secret.encode("ascii"))
