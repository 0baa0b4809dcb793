"""A preview as a process: it is reached by its address alone, and ends by Ctrl-C."""

from __future__ import annotations

import http.client
import json
import resource
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.end_to_end.command import PATIENCE, run, work, write_data
from tests.support.preview import Running, running


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder with a work."""
    return write_data(tmp_path, publications=work(1))


@pytest.fixture
def preview(data: Path) -> Iterator[Running]:
    """A preview of it."""
    with running(data) as found:
        yield found


def connected(preview: Running) -> http.client.HTTPConnection:
    return http.client.HTTPConnection("127.0.0.1", preview.port, timeout=PATIENCE)


def asked(preview: Running, path: str, host: str = "") -> int:
    connection = connected(preview)
    connection.request("GET", path, headers={"Host": host} if host else {})
    status = connection.getresponse().status
    connection.close()
    return status


def test_the_address_is_said_and_leads_to_the_page(preview: Running) -> None:
    assert preview.line.startswith("showing ")
    assert preview.line.endswith(f", Ctrl-C ends it: {preview.url}\n")
    assert len(preview.path) > 30
    assert asked(preview, preview.path) == 200


def test_without_the_secret_or_under_another_name_nothing_is_there(
    preview: Running,
) -> None:
    assert asked(preview, "/") == 403
    assert asked(preview, "/favicon.ico") == 403
    assert asked(preview, f"/x{preview.path}") == 403
    assert asked(preview, preview.path, f"evil.example:{preview.port}") == 403
    assert asked(preview, f"{preview.path}../../etc/passwd") in {403, 404}


def test_every_preview_has_a_secret_of_its_own(data: Path, preview: Running) -> None:
    with running(data) as other:
        assert other.path != preview.path
        assert asked(other, preview.path) == 403


def test_no_other_interface_is_listened_to(preview: Running) -> None:
    addresses = {
        info[4][0]
        for info in socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET)
    }
    for address in {*addresses, "127.0.0.2"} - {"127.0.0.1"}:
        with pytest.raises(OSError, match="refused"):
            socket.create_connection((str(address), preview.port), timeout=5)


def test_news_come_as_events_and_an_interrupt_ends_them(preview: Running) -> None:
    connection = connected(preview)
    connection.request("GET", f"{preview.path}events")
    answer = connection.getresponse()
    assert answer.getheader("content-type") == "text/event-stream; charset=utf-8"
    line = answer.readline()
    shown = json.loads(line.removeprefix(b"data: "))
    assert shown["title"] == "Mei Chen — Curriculum Vitae"
    status, said = preview.interrupt()
    assert (status, answer.read()) == (0, b"\n")
    assert said.startswith("cvgen: no longer showing ")
    assert said.count("\n") == 1
    connection.close()


def sent(preview: Running, content: bytes) -> socket.socket:
    """A connection on which something was sent."""
    connection = socket.create_connection(("127.0.0.1", preview.port), PATIENCE)
    connection.sendall(content)
    return connection


def test_what_strangers_send_is_answered_and_not_said(preview: Running) -> None:
    own = f"Host: {preview.host}\r\nOrigin: http://{preview.host}\r\n"
    upgrade = "Connection: Upgrade\r\nUpgrade: websocket\r\n"
    for content, status in (
        ("\0\1\2\r\n\r\n", 400),
        ("GET / HTTP/1.1\r\n\r\n", 400),
        (f"GET {preview.path} HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n", 400),
        (f"GET {preview.path} HTTP/1.1\r\n{own}X: {'x' * 200_000}\r\n\r\n", 400),
        (f"GET {preview.path} HTTP/1.1\r\nHost: x\r\n{upgrade}\r\n", 403),
        (f"GET {preview.path}image/x/{'9' * 5000} HTTP/1.1\r\n{own}\r\n", 404),
    ):
        with sent(preview, content.encode("ascii")) as connection:
            assert connection.recv(100).startswith(f"HTTP/1.1 {status} ".encode())
    kind = "Content-Type: application/json\r\nContent-Length: 99\r\n"
    head = f"POST {preview.path}variant HTTP/1.1\r\n{own}X-Cvgen-Preview: 1\r\n"
    sent(preview, f"{head}{kind}\r\n{{".encode("ascii")).close()
    assert asked(preview, preview.path) == 200
    said = preview.interrupt()[1]
    assert said.startswith("cvgen: no longer showing ")
    assert said.count("\n") == 1


def test_it_outlives_those_who_never_read_and_more_than_there_is_room_for(
    preview: Running, data: Path
) -> None:
    request = f"GET {preview.path}events HTTP/1.1\r\nHost: {preview.host}\r\n\r\n"
    with sent(preview, request.encode("ascii")) as reader:
        assert b"data: " in b"".join(iter(lambda: reader.recv(1), b"{"))
    deaf = [sent(preview, request.encode("ascii")) for _ in range(20)]
    room = 100
    resource.prlimit(preview.process.pid, resource.RLIMIT_NOFILE, (room, room))
    crowd = [
        socket.create_connection(("127.0.0.1", preview.port), PATIENCE)
        for _ in range(room)
    ]
    for one in crowd:
        one.close()
    (data / "publications.yaml").write_text(work(2), encoding="utf-8")
    assert asked(preview, preview.path) == 200
    status, said = preview.interrupt()
    assert (status, said.count("\n")) == (0, 1)
    for one in deaf:
        one.close()


def test_nothing_is_written_anywhere(data: Path, tmp_path: Path) -> None:
    """So that a folder that may only be read is shown as any other."""
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")}
    with running(data, folder=folder) as found:
        connection = connected(found)
        connection.request("GET", f"{found.path}events")
        shown = json.loads(connection.getresponse().readline().removeprefix(b"data: "))
        assert asked(found, f"{found.path}image/{shown['pages'][0]['look']}/100") == 200
        connection.close()
        assert found.interrupt()[0] == 0
    assert {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")} == before


def test_a_port_that_is_taken_is_the_command_lines_fault(
    data: Path, preview: Running
) -> None:
    done = run("preview", str(data), "--port", str(preview.port), folder=data)
    assert done.status == 2
    assert f"port {preview.port} is taken" in done.err


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    done = run("preview", "none", folder=tmp_path)
    assert (done.status, done.out) == (1, "")
    assert "the data folder is missing" in done.err
