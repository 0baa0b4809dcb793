"""What the page may ask for beside reading: small bodies of JSON, typed.

Part of ``preview``. A request names a value of the data or a problem that is shown,
never a file, so that nothing else can be opened.
"""

from __future__ import annotations

from typing import TypeVar

import msgspec
from starlette.requests import ClientDisconnect, Request

from cvgen.diagnostics import DataPath

__all__ = ["Choice", "Place", "Trouble", "decode_body"]

MOST_BYTES = 10_000
JSON = "application/json"

T = TypeVar("T")


class Choice(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A variant by its name; without a name it is the CV with everything."""

    variant: str


class Place(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A value of the data."""

    path: DataPath


class Trouble(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A problem by its place in the list of a version."""

    version: int
    index: int


async def decode_body(request: Request, wanted: type[T]) -> T | None:
    """The body as a value; None if it is too long, cut short or anything else."""
    if request.headers.get("content-type", "").partition(";")[0] != JSON:
        return None
    body = b""
    try:
        async for piece in request.stream():
            body += piece
            if len(body) > MOST_BYTES:
                return None
        return msgspec.json.decode(body, type=wanted)
    except (ClientDisconnect, msgspec.DecodeError, UnicodeDecodeError):
        return None
