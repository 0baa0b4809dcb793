"""The address that opens a browser is good for one visit."""

from __future__ import annotations

import pytest
from starlette.responses import PlainTextResponse

from cvgen.preview.guard import HEADERS, Address, Guard
from cvgen.preview.ticket import Ticket
from tests.support.asgi import ask

ADDRESS = Address(port=4000, token="the-token")  # noqa: S106 -- of no server
HOST = {"Host": "127.0.0.1:4000"}


@pytest.fixture
def app() -> Ticket:
    """A ticket before a guarded page."""
    return Ticket(Guard(PlainTextResponse("inside"), ADDRESS), ADDRESS, "once")


def test_the_first_visitor_is_sent_on_and_the_second_refused(app: Ticket) -> None:
    first, second = ask(app, "/once/", HOST), ask(app, "/once/", HOST)
    assert first.status == 303
    assert first.headers["location"] == "http://127.0.0.1:4000/the-token/"
    assert first.headers["referrer-policy"] == HEADERS["Referrer-Policy"]
    assert second.status == 403


def test_another_path_host_or_method_leaves_it_valid(app: Ticket) -> None:
    assert ask(app, "/onc/", HOST).status == 403
    assert ask(app, "/once/", {"Host": "evil.example"}).status == 403
    assert ask(app, "/once/", HOST, method="POST").status == 403
    assert ask(app, "/once/", HOST).status == 303


def test_all_else_is_passed_on(app: Ticket) -> None:
    assert ask(app, "/the-token/", HOST).body == b"inside"
