"""The server gives what the page is made of, and nothing else to nobody else."""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import Mapping
from pathlib import Path

import pytest

from cvgen.diagnostics import InvalidInput, error
from cvgen.preview.editor import AddressEditor, Editor, NoEditor
from cvgen.preview.guard import Address
from cvgen.preview.server import make_app
from cvgen.preview.session import Session
from tests.end_to_end.command import work, write_data
from tests.support.asgi import Answer, ask

ADDRESS = Address(port=4000, token="the-token")  # noqa: S106 -- of no server
HOST = "127.0.0.1:4000"
OWN = {
    "Host": HOST,
    "Origin": f"http://{HOST}",
    "X-Cvgen-Preview": "1",
    "Content-Type": "application/json",
}
NAME_PATH = {"path": {"document": "profile", "steps": ["name"]}}


class Served:
    """A session behind the server's routes."""

    def __init__(self, data: Path, editor: Editor) -> None:
        self.session = Session(data, "", os.environ, lambda _plan, _result: ())
        self.session.choose("")
        self._app = make_app(self.session, editor, ADDRESS)

    def get(self, path: str) -> Answer:
        return ask(self._app, f"/the-token/{path}", {"Host": HOST})

    def post(self, path: str, body: object, headers: Mapping[str, str] = OWN) -> Answer:
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        path = f"/the-token/{path}"
        return ask(self._app, path, headers, method="POST", body=content)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder with a work and a variant."""
    data = write_data(tmp_path, publications=work(1))
    (data / "variants").mkdir()
    (data / "variants" / "short.yaml").write_text("title: Short\n", encoding="utf-8")
    return data


@pytest.fixture
def served(data: Path) -> Served:
    """A preview of it, with an editor that is an address."""
    return Served(data, AddressEditor("x://{file}:{line}"))


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("", "text/html; charset=utf-8"),
        ("preview.css", "text/css; charset=utf-8"),
        ("preview.js", "text/javascript; charset=utf-8"),
        ("sheet.js", "text/javascript; charset=utf-8"),
        ("icon.svg", "image/svg+xml"),
        ("SourceSans3-Regular.ttf", "font/ttf"),
        ("SourceSans3-SemiBold.ttf", "font/ttf"),
    ],
)
def test_what_the_page_is_made_of_is_served(
    served: Served, path: str, kind: str
) -> None:
    answer = served.get(path)
    assert (answer.status, answer.headers["content-type"]) == (200, kind)
    assert answer.headers["cache-control"] == "no-store"
    assert len(answer.body) > 100


def test_pages_are_served_by_their_digests(served: Served) -> None:
    (page,) = served.session.showing.shown.pages
    image = served.get(f"image/{page.look}/300")
    words = served.get(f"words/{page.words}")
    assert image.headers["content-type"] == "image/png"
    assert image.body.startswith(b"\x89PNG")
    assert json.loads(words.body)["spots"][0]["label"] == "Mei Chen"


def test_a_page_that_cannot_be_painted_is_not_there_and_all_are_told_why(
    served: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_look: str, _width: int) -> bytes:
        raise InvalidInput((error("damaged-font", "the font Any is damaged"),))

    monkeypatch.setattr(served.session.raster, "image", fail)
    (page,) = served.session.showing.shown.pages
    assert served.get(f"image/{page.look}/300").status == 404

    async def listen() -> bytes:
        return await anext(served.session.broadcast.listen())

    assert b"the font Any is damaged" in asyncio.run(listen())


@pytest.mark.parametrize(
    "path",
    [
        "image/none/300",
        "image/none/wide",
        "image/none/-300",
        pytest.param(f"image/none/{'9' * 5000}", id="more digits than Python reads"),
        "words/none",
        "profile.yaml",
        "../profile.yaml",
        "..%2f..%2fetc%2fpasswd",
        "../../../../etc/passwd",
        "static/index.html",
        "preview.py",
        "index.html",
        "words/../preview.js",
        "open/place",
        "variant",
    ],
)
def test_nothing_else_is_served(served: Served, path: str) -> None:
    assert served.get(path).status in {404, 405}


def test_a_value_is_opened_where_it_stands(served: Served, data: Path) -> None:
    answer = served.post("open/place", NAME_PATH)
    profile = data / "profile.yaml"
    assert answer.status == 200
    assert json.loads(answer.body) == {
        "place": f"{profile}:1",
        "excerpt": "name: Mei Chen",
        "message": "",
        "address": f"x:/{profile}:1",
    }


def test_without_an_editor_the_answer_says_so(data: Path) -> None:
    answer = Served(data, NoEditor("there is none")).post("open/place", NAME_PATH)
    assert json.loads(answer.body)["message"] == "there is none"


def test_a_problem_is_opened_where_it_is(served: Served, data: Path) -> None:
    (data / "profile.yaml").write_text("name: [", encoding="utf-8")
    served.session.choose("")
    version = served.session.showing.shown.version
    answer = served.post("open/problem", {"version": version, "index": 0})
    assert json.loads(answer.body)["place"].startswith(f"{data / 'profile.yaml'}:")
    gone = served.post("open/problem", {"version": version - 1, "index": 0})
    assert gone.status == 404


def test_another_variant_is_shown(served: Served) -> None:
    assert served.post("variant", {"variant": "short"}).status == 204
    assert served.session.showing.shown.variant == "short"
    assert served.post("variant", {"variant": "../short"}).status == 404


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        {"path": "/etc/passwd"},
        {"path": {"document": "profile", "steps": [1.5]}},
        {"file": "/etc/passwd", **NAME_PATH},
        {"path": {"document": "x" * 20_000}},
    ],
    ids=["none", "torn", "a list", "a file", "a float", "one key more", "long"],
)
def test_a_body_of_another_form_is_refused(served: Served, body: object) -> None:
    assert served.post("open/place", body).status == 400


def test_a_place_of_no_file_of_the_data_opens_nothing(served: Served) -> None:
    body = {"path": {"document": "/etc/passwd", "steps": []}}
    assert served.post("open/place", body).status == 404


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded"])
def test_what_a_form_could_send_is_refused(served: Served, kind: str) -> None:
    headers = {**OWN, "Content-Type": kind}
    assert served.post("open/place", NAME_PATH, headers).status == 400


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("Host", "evil.example"),
        ("Origin", "https://evil.example"),
        ("Origin", "null"),
        ("Sec-Fetch-Site", "cross-site"),
        ("X-Cvgen-Preview", ""),
    ],
)
def test_nobody_else_opens_the_editor_or_changes_the_variant(
    served: Served, name: str, value: str
) -> None:
    headers = {**OWN, name: value}
    assert served.post("open/place", NAME_PATH, headers).status == 403
    assert served.post("variant", {"variant": "short"}, headers).status == 403
    assert served.session.showing.shown.variant == ""
