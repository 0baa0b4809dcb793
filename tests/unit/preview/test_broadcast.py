"""Every page is told the newest, and all go home at the end."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from cvgen.preview.broadcast import Broadcast

PATIENCE = 20


def heard(
    during: Callable[[Broadcast], Awaitable[None]], *, beat: float = PATIENCE
) -> list[bytes]:
    """What a page hears from a broadcast until it ends."""

    async def play() -> list[bytes]:
        broadcast = Broadcast(beat)

        async def listen() -> list[bytes]:
            return [one async for one in broadcast.listen()]

        listening = asyncio.create_task(listen())
        await asyncio.sleep(0)
        await during(broadcast)
        return await asyncio.wait_for(listening, PATIENCE)

    return asyncio.run(play())


def test_a_page_hears_what_comes_while_it_listens() -> None:
    async def during(broadcast: Broadcast) -> None:
        for message in (b"one", b"two"):
            await broadcast.send(message)
            await asyncio.sleep(0.01)
        await broadcast.end()

    assert heard(during) == [b"data: one\n\n", b"data: two\n\n"]


def test_a_page_that_is_slow_hears_only_the_newest() -> None:
    async def during(broadcast: Broadcast) -> None:
        await broadcast.send(b"one")
        await broadcast.send(b"two")
        await asyncio.sleep(0.01)
        await broadcast.end()

    assert heard(during) == [b"data: two\n\n"]


def test_a_page_that_comes_late_hears_what_there_is() -> None:
    async def play() -> bytes:
        broadcast = Broadcast()
        await broadcast.send(b"before")
        return await anext(broadcast.listen())

    assert asyncio.run(play()) == b"data: before\n\n"


def test_silence_is_broken_by_a_comment() -> None:
    async def during(broadcast: Broadcast) -> None:
        await asyncio.sleep(0.1)
        await broadcast.end()

    found = heard(during, beat=0.01)
    assert set(found) == {b": still here\n\n"}
