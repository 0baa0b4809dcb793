"""The routes of the preview, all behind the guard and below its secret.

Part of ``preview``. Files that are served are those of ``static`` and two fonts, read
once when it begins; no path of a request ever becomes the path of a file.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import PurePath
from typing import TypeAlias

import msgspec
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response, StreamingResponse
from starlette.routing import Mount, Route
from starlette.types import ASGIApp

from cvgen.diagnostics import Location
from cvgen.files.bundled import bundled_folder
from cvgen.preview.editor import Editor
from cvgen.preview.guard import Address, Guard
from cvgen.preview.open_editor import open_editor
from cvgen.preview.requests import Choice, Place, Trouble, decode_body
from cvgen.preview.session import Session

__all__ = ["make_app"]

Endpoint: TypeAlias = Callable[[Request], Awaitable[Response]]

WIDTH = re.compile("[0-9]{1,9}")
INDEX = "index.html"
KINDS = {
    ".css": "text/css",
    ".html": "text/html",
    ".js": "text/javascript",
    ".svg": "image/svg+xml",
}
FONTS = ("SourceSans3-Regular.ttf", "SourceSans3-SemiBold.ttf")


def make_app(session: Session, editor: Editor, address: Address) -> ASGIApp:
    """The application that serves one preview at its address."""
    views = _Views(session, editor)
    routes = [
        *map(_static, files("cvgen.preview").joinpath("static").iterdir()),
        *map(_font, FONTS),
        Route("/events", views.events),
        Route("/words/{key}", views.words),
        Route("/image/{look}/{width}", views.image),
        Route("/variant", views.choose, methods=["POST"]),
        Route("/open/place", views.open_place, methods=["POST"]),
        Route("/open/problem", views.open_problem, methods=["POST"]),
    ]
    app = Starlette(routes=[Mount(address.root.rstrip("/"), routes=routes)])
    return Guard(app, address)


def _static(file: Traversable) -> Route:
    path = "" if file.name == INDEX else file.name
    kind = KINDS[PurePath(file.name).suffix]
    return Route(f"/{path}", _constant(file.read_bytes(), kind))


def _font(name: str) -> Route:
    content = (bundled_folder("fonts") / "SourceSans3" / name).read_bytes()
    return Route(f"/{name}", _constant(content, "font/ttf"))


def _constant(content: bytes, kind: str) -> Endpoint:
    async def serve(_: Request) -> Response:
        return Response(content, media_type=kind)

    return serve


class _Views:
    """The answers that change with the session."""

    def __init__(self, session: Session, editor: Editor) -> None:
        self._session = session
        self._editor = editor

    async def events(self, _: Request) -> Response:
        """What is shown, now and after every build, without an end."""
        return StreamingResponse(
            self._session.broadcast.listen(), media_type="text/event-stream"
        )

    async def words(self, request: Request) -> Response:
        """The spots of a page (``Sheet``)."""
        found = self._session.words(request.path_params["key"])
        return _gone() if found is None else _json(found)

    async def image(self, request: Request) -> Response:
        """A page as a PNG of a width in pixels."""
        look, width = request.path_params["look"], request.path_params["width"]
        if not WIDTH.fullmatch(width):
            return _gone()
        session, version = self._session, self._session.showing.shown.version
        found = await run_in_threadpool(session.image, look, int(width))
        if found is None and session.showing.shown.version != version:
            await session.broadcast.send(session.message)
        return _gone() if found is None else Response(found, media_type="image/png")

    async def choose(self, request: Request) -> Response:
        """Show another variant."""
        choice = await decode_body(request, Choice)
        if choice is None:
            return _refused()
        session = self._session
        if not await run_in_threadpool(session.choose, choice.variant):
            return _gone()
        await session.broadcast.send(session.message)
        return Response(status_code=204)

    async def open_place(self, request: Request) -> Response:
        """Say where a value comes from, and open the editor there if there is one."""
        wanted = await decode_body(request, Place)
        if wanted is None:
            return _refused()
        return await self._open(
            await run_in_threadpool(self._session.place, wanted.path)
        )

    async def open_problem(self, request: Request) -> Response:
        """The same for a problem."""
        wanted = await decode_body(request, Trouble)
        if wanted is None:
            return _refused()
        return await self._open(
            self._session.place_of_problem(wanted.version, wanted.index)
        )

    async def _open(self, place: Location | None) -> Response:
        if place is None:
            return _gone()
        opened = await run_in_threadpool(open_editor, self._editor, place)
        return _json(msgspec.json.encode(opened))


def _json(content: bytes) -> Response:
    return Response(content, media_type="application/json")


def _gone() -> Response:
    return PlainTextResponse("this is no longer there\n", status_code=404)


def _refused() -> Response:
    return PlainTextResponse("this is not what was to be sent\n", status_code=400)
