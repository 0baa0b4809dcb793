"""Nobody gets in but the page itself; every way that others would try is refused."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse
from starlette.types import Message, Receive, Scope, Send

from cvgen.preview import guard
from cvgen.preview.guard import HEADERS, Address, Guard, refusal
from tests.support.asgi import Answer, ask

ADDRESS = Address(port=4000, token="a-long-secret")  # noqa: S106 -- of no server
HOST = "127.0.0.1:4000"
OWN = {"Host": HOST, "Origin": f"http://{HOST}", "X-Cvgen-Preview": "1"}
ROOT = "/a-long-secret/"

WRONG_HOST = "this is not the address of the preview"
WRONG_SITE = "another site has no business here"
NOT_KNOWN = "the address lacks its secret: take the one that cvgen has printed"
NOT_THE_PAGE = "only the page of the preview may ask for this"


def refused(headers: Mapping[str, str], path: str = ROOT, method: str = "GET") -> str:
    return refusal(ADDRESS, method, path, Headers(dict(headers)))


@pytest.mark.parametrize("host", [HOST, "localhost:4000"])
def test_a_person_who_follows_the_address_gets_in(host: str) -> None:
    assert refused({"Host": host}) == ""
    assert refused({"Host": host, "Sec-Fetch-Site": "none"}) == ""


def test_the_page_itself_may_read_and_send() -> None:
    own = {**OWN, "Sec-Fetch-Site": "same-origin"}
    assert refused(own, f"{ROOT}events") == ""
    assert refused(own, f"{ROOT}open/place", "POST") == ""


@pytest.mark.parametrize(
    "host",
    ["", "127.0.0.1", "127.0.0.1:4001", "evil.example:4000", "127.0.0.1:4000.evil"],
)
def test_another_host_is_refused_with_the_right_secret(host: str) -> None:
    assert refused({"Host": host}) == WRONG_HOST
    assert refused({**OWN, "Host": host}, method="POST") == WRONG_HOST


@pytest.mark.parametrize(
    "origin",
    [
        "null",
        "https://evil.example",
        "http://127.0.0.1:4001",
        "http://localhost:4000",  # one page of two names is two origins
        f"https://{HOST}",
    ],
)
def test_another_origin_is_refused(origin: str) -> None:
    assert refused({**OWN, "Origin": origin}) == WRONG_SITE
    assert refused({**OWN, "Origin": origin}, method="POST") == WRONG_SITE


@pytest.mark.parametrize("site", ["cross-site", "same-site", "anything"])
def test_another_site_that_the_browser_tells_of_is_refused(site: str) -> None:
    assert refused({"Host": HOST, "Sec-Fetch-Site": site}) == WRONG_SITE


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "",
        "/a-long-secre/",
        "/a-long-secret2/",
        "//a-long-secret/",
        "/A-LONG-SECRET/",
        "/preview.js",
        "/x/../a-long-secret/",
        "/ä/\udc80",
    ],
)
def test_a_path_without_the_secret_is_refused(path: str) -> None:
    assert refused({"Host": HOST}, path) == NOT_KNOWN


@given(st.text())
def test_no_other_first_step_of_a_path_gets_in(first: str) -> None:
    step = first.partition("/")[0]
    assert bool(refused({"Host": HOST}, f"/{first}")) is (step != ADDRESS.token)


@pytest.mark.parametrize("missing", ["Origin", "X-Cvgen-Preview"])
@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS"])
def test_what_changes_something_needs_the_pages_own_marks(
    missing: str, method: str
) -> None:
    marks = {name: value for name, value in OWN.items() if name != missing}
    assert refused(marks, f"{ROOT}open/place", method) == NOT_THE_PAGE


def asked(headers: Mapping[str, str], path: str = ROOT) -> Answer:
    return ask(Guard(PlainTextResponse("inside"), ADDRESS), path, headers)


def test_a_refusal_is_a_403_that_shows_nothing() -> None:
    answer = asked({"Host": HOST}, "/wrong/")
    assert (answer.status, answer.body.decode()) == (403, f"{NOT_KNOWN}\n")
    assert ADDRESS.token not in str(answer)


def test_every_answer_carries_the_policy() -> None:
    inside, outside = asked({"Host": HOST}), asked({"Host": "evil.example"})
    assert (inside.status, inside.body, outside.status) == (200, b"inside", 403)
    for answer in (inside, outside):
        for name, value in HEADERS.items():
            assert answer.headers[name.lower()] == value
        assert "access-control-allow-origin" not in answer.headers


@pytest.mark.parametrize(("kind", "passes"), [("lifespan", 1), ("websocket", 0)])
def test_of_what_is_no_request_only_the_start_and_the_end_pass(
    kind: str, passes: int
) -> None:
    passed: list[str] = []

    async def app(scope: Scope, _receive: Receive, _send: Send) -> None:
        await asyncio.sleep(0)
        passed.append(str(scope["type"]))

    async def nothing() -> Message:
        raise AssertionError

    async def silent(message: Message) -> None:
        raise AssertionError(message)

    async def ask_guard() -> None:
        await Guard(app, ADDRESS)({"type": kind}, nothing, silent)

    asyncio.run(ask_guard())
    assert passed == [kind] * passes


def test_the_policy_allows_nothing_inline_and_nothing_from_elsewhere() -> None:
    policy = dict(
        rule.split(" ", 1) for rule in HEADERS["Content-Security-Policy"].split("; ")
    )
    assert policy["default-src"] == "'none'"
    assert policy["frame-ancestors"] == "'none'"
    allowed = {value for name, value in policy.items() if name.endswith("-src")}
    assert allowed == {"'none'", "'self'"}


def test_the_page_holds_nothing_that_the_policy_forbids() -> None:
    static = Path(guard.__file__).parent / "static"
    page = (static / "index.html").read_text(encoding="utf-8")
    scripts = [one.read_text(encoding="utf-8") for one in static.glob("*.js")]
    assert "preview.js" in page
    assert re.findall(r"<script(?![^>]*src=)|<style|\son\w+=|\sstyle=", page) == []
    sinks = r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b"
    assert len(scripts) > 5
    assert [re.findall(sinks, one) for one in scripts] == [[]] * len(scripts)


def test_the_usual_port_is_not_said() -> None:
    address = Address(port=80, token="secret")  # noqa: S106 -- an example
    assert address.hosts == ("127.0.0.1", "localhost")
    assert address.url == "http://127.0.0.1/secret/"
