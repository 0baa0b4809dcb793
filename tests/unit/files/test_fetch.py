"""An address is fetched within limits, and whatever hinders that is said."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from cvgen.diagnostics import InvalidInput
from cvgen.files import fetch as module
from cvgen.files.fetch import fetch
from tests.support.services import Answer, services

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"


@contextmanager
def endless(head: bytes, piece: bytes) -> Iterator[str]:
    """The address of a service that sends the same piece until it is left."""
    with socket.create_server(("127.0.0.1", 0)) as server:

        def answer() -> None:
            connection, _ = server.accept()
            with connection:
                connection.recv(4096)
                try:
                    connection.sendall(head)
                    while True:
                        connection.sendall(piece)
                except OSError:
                    return

        thread = threading.Thread(target=answer, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.getsockname()[1]}/x"
        thread.join()


def said(address: str, agent: str = "cvgen") -> str:
    with pytest.raises(InvalidInput) as caught:
        fetch(address, {"User-Agent": agent}, lambda _: None)
    (one,) = caught.value.diagnostics
    what = (
        "try it again later" if one.code == "bad-answer" else "connect to the network"
    )
    assert one.hints[0].startswith(f"{what}, or import a file: ")
    return f"{one.code}: {one.message}"


def test_what_is_there_is_fetched_and_what_is_not_is_none() -> None:
    with services() as known:
        known.answers["/a"] = [Answer(b"{}")]
        assert fetch(f"{known.address}/a", {}, lambda _: None) == b"{}"
        assert fetch(f"{known.address}/b", {}, lambda _: None) is None


def test_an_answer_without_an_end_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MAX_BYTES", 100_000)
    with endless(HEAD + b"\r\n", b" " * 4096) as address:
        assert said(address) == (
            "bad-answer: 127.0.0.1 gave no useful answer: its answer is too large"
        )


def test_a_request_has_one_deadline(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_SECONDS", 0.05)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        assert said(f"http://127.0.0.1:{port}/x") == (
            "no-service: 127.0.0.1 cannot be asked: "
            "it has not answered within 0.05 seconds"
        )


def test_a_busy_service_is_waited_for_by_seconds_and_not_by_dates() -> None:
    waits: list[float] = []
    said_by = ("7", "Wed, 21 Oct 2099 07:28:00 GMT", "99999")
    busy = [Answer(b"", status=429, headers=(("Retry-After", s),)) for s in said_by]
    with services() as known:
        known.answers["/a"] = [*busy, Answer(b"{}")]
        assert fetch(f"{known.address}/a", {}, waits.append) == b"{}"
    assert waits == [7.0, 2.0, 60.0]


def test_a_connection_that_breaks_is_tried_again() -> None:
    waits: list[float] = []
    broken = Answer(b"{", headers=(("Content-Length", "99"), ("Connection", "close")))
    with services() as known:
        known.answers["/a"] = [broken, broken, Answer(b"{}")]
        assert fetch(f"{known.address}/a", {}, waits.append) == b"{}"
        known.answers["/b"] = [broken]
        assert said(f"{known.address}/b").startswith(
            "no-service: 127.0.0.1 cannot be asked: "
        )
    assert waits == [1.0, 2.0]


def test_an_answer_that_leads_nowhere_is_said() -> None:
    with services() as known:
        round_again = Answer(b"", status=302, headers=(("Location", "/a"),))
        known.answers["/a"] = [round_again]
        assert said(f"{known.address}/a") == (
            "bad-answer: 127.0.0.1 gave no useful answer: "
            "Exceeded maximum allowed redirects."
        )


def test_an_answer_packed_otherwise_than_it_says_is_said() -> None:
    with services() as known:
        known.answers["/a"] = [Answer(b"{}", headers=(("Content-Encoding", "gzip"),))]
        assert said(f"{known.address}/a").startswith(
            "bad-answer: 127.0.0.1 gave no useful answer: Error -3 while decompressing"
        )


@pytest.mark.parametrize(
    ("name", "value", "reason"),
    [
        ("HTTP_PROXY", "foo://x", "Unknown scheme for proxy URL"),
        ("ALL_PROXY", "socks5://127.0.0.1:9", "Using SOCKS proxy"),
        ("SSL_CERT_FILE", "/nosuch.pem", "No such file or directory"),
    ],
)
def test_a_fault_of_the_environment_is_said(
    name: str, value: str, reason: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for proxy in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(proxy, raising=False)
        monkeypatch.delenv(proxy.lower(), raising=False)
    monkeypatch.setenv(name, value)
    assert said("http://example.org/x").startswith(
        f"no-service: example.org cannot be asked: {reason}"
    )


@pytest.mark.parametrize("address", ["http://[x/", "foo", "http://a\n/"])
def test_an_address_that_is_none_is_said(address: str) -> None:
    assert " cannot be asked: " in said(address)


def test_a_header_that_cannot_be_sent_is_said() -> None:
    assert said("http://127.0.0.1:9/", "é").startswith(
        "no-service: 127.0.0.1 cannot be asked: 'ascii' codec can't encode"
    )
