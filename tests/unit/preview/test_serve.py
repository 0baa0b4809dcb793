"""The preview listens on this machine alone; the rest is run by tests/end_to_end."""

from __future__ import annotations

import asyncio
import errno
import socket

import pytest

from cvgen.preview.serve import listen


def test_any_free_port_of_the_loopback_interface_is_taken() -> None:
    with listen(0) as one, listen(0) as other:
        (host, port), (_, another) = one.getsockname(), other.getsockname()
        assert host == "127.0.0.1"
        assert port != another


def test_a_port_that_is_taken_is_not_shared() -> None:
    with listen(0) as one:
        with pytest.raises(OSError, match="in use") as caught:
            listen(one.getsockname()[1])
        assert caught.value.errno == errno.EADDRINUSE


def test_answers_are_not_held_back_until_more_is_to_be_sent() -> None:
    """What asyncio sees to only if the socket says which protocol it is for."""

    async def is_prompt() -> int:
        found = asyncio.get_running_loop().create_future()

        def connected(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            own: socket.socket = writer.get_extra_info("socket")
            found.set_result(own.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY))
            writer.close()

        with listen(0) as listener:
            async with await asyncio.start_server(connected, sock=listener):
                with socket.create_connection(listener.getsockname()):
                    return int(await found)

    assert asyncio.run(is_prompt()) != 0
