"""Lets nobody in but the page that the preview itself has served, on this machine.

Part of ``preview``: what stands before every route, as ASGI. A server on the loopback
interface is within reach of every page of every tab, so four things must be right:

- the ``Host`` is this address, or a name of another's has been made to lead here
  (DNS rebinding);
- ``Origin`` and ``Sec-Fetch-Site``, where there are any, are this page's (the Fetch
  standard, 3.2; W3C Fetch Metadata), so that no other site can read or send;
- the path begins with the secret, compared in constant time;
- what changes anything has the page's own header, which no form can send and no other
  origin may.

Every answer carries the policy: nothing but what comes from here, no frame around it,
no address of it given away, nothing kept.
"""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from types import MappingProxyType

import msgspec
from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

__all__ = ["HEADERS", "Address", "Guard", "refusal"]

REQUEST_HEADER = "X-Cvgen-Preview"

POLICY = (
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
)

HEADERS: Mapping[str, str] = MappingProxyType(
    {
        "Content-Security-Policy": "; ".join(POLICY),
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
        "Cache-Control": "no-store",
    }
)

READING = frozenset({"GET", "HEAD"})
OWN_SITES = frozenset({"same-origin", "none"})
"""From this page, or from a person: an address that was typed or clicked outside."""


USUAL_PORT = 80
"""The port that no browser says (RFC 9110, 4.2.1)."""


class Address(msgspec.Struct, frozen=True, kw_only=True):
    """Where the preview listens, and the secret that its paths begin with."""

    port: int
    token: str

    @property
    def hosts(self) -> tuple[str, ...]:
        """The hosts that a browser may have asked for."""
        port = "" if self.port == USUAL_PORT else f":{self.port}"
        return f"127.0.0.1{port}", f"localhost{port}"

    @property
    def root(self) -> str:
        """The path of the page."""
        return f"/{self.token}/"

    @property
    def url(self) -> str:
        """The address of the page."""
        return f"http://{self.hosts[0]}{self.root}"


def refusal(address: Address, method: str, path: str, headers: Headers) -> str:
    """Why a request is refused; nothing if it is not.

    Nothing is said of whether a wrong path would have been right with another secret.
    """
    host, origin = headers.get("host", ""), headers.get("origin")
    if host not in address.hosts:
        return "this is not the address of the preview"
    if origin is not None and origin != f"http://{host}":
        return "another site has no business here"
    if headers.get("sec-fetch-site", "none") not in OWN_SITES:
        return "another site has no business here"
    if not _has_token(address, path):
        return "the address lacks its secret: take the one that cvgen has printed"
    if method not in READING and not (origin and headers.get(REQUEST_HEADER)):
        return "only the page of the preview may ask for this"
    return ""


def _has_token(address: Address, path: str) -> bool:
    first = path.removeprefix("/").partition("/")[0]
    return hmac.compare_digest(
        first.encode("utf-8", "replace"), address.token.encode("ascii")
    )


class Guard:
    """An ASGI application before another: it answers itself what it refuses."""

    def __init__(self, app: ASGIApp, address: Address) -> None:
        """Take what it guards, and where that listens."""
        self._app = app
        self._address = address

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on, or answer 403."""
        if scope["type"] != "http":
            if scope["type"] == "lifespan":
                await self._app(scope, receive, send)
            return

        async def send_guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(dict(HEADERS))
            await send(message)

        method, path = str(scope["method"]), str(scope["path"])
        reason = refusal(self._address, method, path, Headers(scope=scope))
        if reason:
            refused = PlainTextResponse(f"{reason}\n", status_code=403)
            await refused(scope, receive, send_guarded)
        else:
            await self._app(scope, receive, send_guarded)
