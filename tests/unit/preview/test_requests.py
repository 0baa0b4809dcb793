"""Bodies of requests are values of the form that was wanted, or nothing."""

from __future__ import annotations

import asyncio

import pytest
from starlette.requests import Request
from starlette.types import Message

from cvgen.diagnostics import DataPath
from cvgen.preview.requests import Choice, Place, Trouble, decode_body


def request(*pieces: bytes, kind: str = "application/json") -> Request:
    """A request whose body comes in pieces."""
    waiting = list(pieces)

    async def receive() -> Message:
        body = waiting.pop(0) if waiting else b""
        return {"type": "http.request", "body": body, "more_body": bool(waiting)}

    headers = [(b"content-type", kind.encode())]
    return Request({"type": "http", "method": "POST", "headers": headers}, receive)


def test_a_body_may_come_in_pieces() -> None:
    found = asyncio.run(decode_body(request(b'{"vari', b'ant": "x"}'), Choice))
    assert found == Choice("x")


def test_a_path_has_names_and_positions() -> None:
    body = b'{"path": {"document": "publications", "steps": [3, "title"]}}'
    found = asyncio.run(decode_body(request(body), Place))
    assert found == Place(DataPath("publications", (3, "title")))


def test_a_charset_may_be_said() -> None:
    asked = request(b'{"version": 1, "index": 2}', kind="application/json; charset=x")
    assert asyncio.run(decode_body(asked, Trouble)) == Trouble(1, 2)


@pytest.mark.parametrize(
    "asked",
    [
        request(b'{"variant": "x"}', kind="text/plain"),
        request(b'{"variant": 1}'),
        request(b'{"variant": "x", "more": 1}'),
        request(b'{"variant": "\xff"}'),
        request(b'{"variant": "', *(b"x" * 1000 for _ in range(20)), b'"}'),
    ],
    ids=["kind", "type", "more", "bytes", "length"],
)
def test_all_else_is_nothing(asked: Request) -> None:
    assert asyncio.run(decode_body(asked, Choice)) is None


def test_a_body_that_ends_before_its_end_is_nothing() -> None:
    """Who asks may go away meanwhile."""

    async def receive() -> Message:
        return {"type": "http.disconnect"}

    headers = [(b"content-type", b"application/json")]
    asked = Request({"type": "http", "method": "POST", "headers": headers}, receive)
    assert asyncio.run(decode_body(asked, Choice)) is None
