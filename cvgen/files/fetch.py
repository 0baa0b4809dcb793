"""Fetch the JSON of an address: streamed, so large at most, in so many seconds.

Part of ``files``; ``remote`` says what is asked for. A busy service is asked again,
three times at most: after the seconds that its ``Retry-After`` gives (RFC 9110,
10.2.3), a minute at most; without them, or with a date there, after one, two and four
seconds. So is one that hangs up before it has said all.
"""

from __future__ import annotations

from collections.abc import Callable
from threading import Thread

import httpx
import msgspec

from cvgen.diagnostics import InvalidInput, error
from cvgen.loading.source import MAX_BYTES

__all__ = ["fetch"]

TIMEOUT = httpx.Timeout(30.0, connect=10.0)
"""For each step of a request."""

MOST_SECONDS = 60.0
"""For all of a request, from the name of the host to the last byte."""

MOST_TRIES = 4
LONGEST_WAIT = 60.0
BUSY = frozenset({429, 500, 502, 503, 504})
NOT_FOUND = frozenset({404, 406, 410})
ELSE = "or import a file: `cvgen import --help` names the kinds"
OFFLINE = f"connect to the network, {ELSE}"
LATER = f"try it again later, {ELSE}"
BROKEN = (httpx.ReadError, httpx.RemoteProtocolError)
"""What becomes of a connection at whose other end something stops."""

OF_NO_USE = (httpx.DecodingError, httpx.TooManyRedirects)
"""There is a service, and what it answers leads nowhere."""


class _Answer(msgspec.Struct, frozen=True):
    """What a service answers; ``content`` ends soon behind the most that is read."""

    status: int
    reason: str
    form: str
    retry_after: str
    content: bytes


def fetch(
    address: str, headers: dict[str, str], wait: Callable[[float], None]
) -> bytes | None:
    """The content of an address; none if there is nothing. ``wait`` waits for seconds.

    Raises:
        InvalidInput: The service cannot be reached (``no-service``), or answers what is
            of no use (``bad-answer``).
    """
    try:
        with httpx.Client(
            headers=headers, timeout=TIMEOUT, follow_redirects=True, max_redirects=8
        ) as client:
            return _content(_answer(client, address, wait), address)
    except (httpx.HTTPError, httpx.InvalidURL, ImportError, OSError, ValueError) as one:
        # of the environment: a proxy of a kind that is not known or not installed, a
        # file of certificates that is not there
        reason = (one.strerror if isinstance(one, OSError) else None) or str(one)
        code = "bad-answer" if isinstance(one, OF_NO_USE) else "no-service"
        raise _unreachable(address, reason or type(one).__name__, code) from None


def _answer(
    client: httpx.Client, address: str, wait: Callable[[float], None]
) -> _Answer:
    """The first answer that is not one of a busy service, or the last of those."""
    for number in range(MOST_TRIES - 1):
        try:
            answer = _in_time(client, address)
        except BROKEN:
            wait(2.0**number)
            continue
        if answer.status not in BUSY:
            return answer
        wait(_pause(answer, number))
    return _in_time(client, address)


def _in_time(client: httpx.Client, address: str) -> _Answer:
    """An answer in the time that it may take, however slowly its bytes come.

    The time-outs of a connection begin anew with each byte, hence the thread; one that
    is late ends with the process.
    """
    answers: list[_Answer] = []
    problems: list[Exception] = []

    def ask() -> None:
        try:
            answers.append(_asked(client, address))
        except Exception as problem:  # noqa: BLE001 -- raised again, where it is awaited
            problems.append(problem)

    thread = Thread(target=ask, daemon=True)
    thread.start()
    thread.join(MOST_SECONDS)
    for problem in problems:
        raise problem
    for answer in answers:
        return answer
    message = f"it has not answered within {MOST_SECONDS:g} seconds"
    raise httpx.ReadTimeout(message)


def _asked(client: httpx.Client, address: str) -> _Answer:
    with client.stream("GET", address) as response:
        content = bytearray()
        for piece in response.iter_bytes():
            content += piece
            if len(content) > MAX_BYTES:
                break
        return _Answer(
            status=response.status_code,
            reason=response.reason_phrase,
            form=response.headers.get("Content-Type", ""),
            retry_after=response.headers.get("Retry-After", ""),
            content=bytes(content),
        )


def _content(answer: _Answer, address: str) -> bytes | None:
    if answer.status in NOT_FOUND:
        return None
    if answer.status != httpx.codes.OK:
        reason = f"it answered {answer.status} {answer.reason}".strip()
    elif len(answer.content) > MAX_BYTES:
        reason = "its answer is too large"
    elif "json" not in answer.form:
        reason = "its answer is no JSON"
    else:
        return answer.content
    raise _unreachable(address, reason, "bad-answer")


def _pause(answer: _Answer, number: int) -> float:
    """Seconds to wait: as the answer says, else twice as long every time."""
    said = answer.retry_after
    is_number = said.isascii() and said.isdecimal()
    return min(float(said) if is_number else 2.0**number, LONGEST_WAIT)


def _unreachable(address: str, reason: str, code: str) -> InvalidInput:
    try:
        host = httpx.URL(address).host or address
    except httpx.InvalidURL:
        host = address
    is_there = code == "bad-answer"
    message = (
        f"{host} {'gave no useful answer' if is_there else 'cannot be asked'}: {reason}"
    )
    hint = LATER if is_there else OFFLINE
    return InvalidInput((error(code, message, hints=(hint,)),))
