"""The process that measures a file: bytes in, a measurement or its problems out.

Part of ``files``; ``measure`` starts it. It takes no more than its share of memory.
"""

from __future__ import annotations

import gc
import sys
from typing import TypeAlias

import msgspec

from cvgen.checks.measured.measured import Measured
from cvgen.diagnostics import InvalidInput

__all__ = ["Done", "Failed", "Problem", "Reply", "decode_reply", "main"]

MEMORY = 1_000_000_000
"""Bytes of address space; thirty dense pages take less than half of it."""


class Done(msgspec.Struct, frozen=True, tag=True):
    """The file has been measured."""

    measured: Measured


class Problem(msgspec.Struct, frozen=True):
    """A problem of the file, in so many words."""

    code: str
    message: str
    hints: tuple[str, ...]


class Failed(msgspec.Struct, frozen=True, tag=True):
    """The file could not be measured."""

    problems: tuple[Problem, ...]


Reply: TypeAlias = Done | Failed

DECODER: msgspec.msgpack.Decoder[Reply] = msgspec.msgpack.Decoder(Done | Failed)


def decode_reply(content: bytes) -> Reply:
    """What the process has answered.

    Raises:
        msgspec.DecodeError: It broke down before.
    """
    return DECODER.decode(content)


def main(name: str) -> None:
    """Measure what comes in; answer with a reply in MessagePack."""
    _bound()
    sys.stdout.buffer.write(msgspec.msgpack.encode(_reply(name)))


def _reply(name: str) -> Reply:
    from cvgen.checks.measure.measure import measure  # noqa: PLC0415 - under the bound
    from cvgen.checks.reader.read import read  # noqa: PLC0415

    try:
        return Done(measure(read(name, sys.stdin.buffer.read())))
    except InvalidInput as invalid:
        found = invalid.diagnostics
        return Failed(tuple(Problem(one.code, one.message, one.hints) for one in found))


def _bound() -> None:
    gc.disable()  # many small values and hardly a cycle
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 - there is none on Windows

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if __name__ == "__main__":
    main(sys.argv[1])
