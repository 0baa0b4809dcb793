"""Tells every open page of a change, by server-sent events (HTML, 9.2).

Part of ``preview``. A page that is slow is told the newest and not all that was: what
is missed in between is of no use to it.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

__all__ = ["Broadcast"]

BEAT_SECONDS = 15.0
"""So often a comment shows whether a page is still there."""

HEARTBEAT = b": still here\n\n"


class Broadcast:
    """The newest message, and whoever waits for the next."""

    def __init__(self, beat_seconds: float = BEAT_SECONDS) -> None:
        """Take how long to be silent at most."""
        self._message = b""
        self._number = 0
        self._is_over = False
        self._news = asyncio.Condition()
        self._beat_seconds = beat_seconds

    async def send(self, message: bytes) -> None:
        """Tell all; the message has no line break."""
        async with self._news:
            self._message = message
            self._number += 1
            self._news.notify_all()

    async def end(self) -> None:
        """Let all go home."""
        async with self._news:
            self._is_over = True
            self._news.notify_all()

    async def listen(self) -> AsyncIterator[bytes]:
        """The newest message, if there is one, and then each that comes, as events."""
        seen = 0
        while not self._is_over:
            if self._number > seen:
                seen = self._number
                yield b"data: " + self._message + b"\n\n"
            elif not await self._wait(seen):
                yield HEARTBEAT

    async def _wait(self, seen: int) -> bool:
        """Wait for news; false if there is none for too long."""
        try:
            async with asyncio.timeout(self._beat_seconds), self._news:
                await self._news.wait_for(lambda: self._is_over or self._number > seen)
        except TimeoutError:
            return False
        return True
