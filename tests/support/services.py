"""doi.org and ORCID on this machine, in the shapes that they document."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import msgspec

__all__ = ["Answer", "Asked", "Services", "services"]

CSL_JSON = "application/vnd.citationstyles.csl+json"
ORCID_JSON = "application/vnd.orcid+json"

CROSSREF = {
    "DOI": "10.1000/182",
    "type": "journal-article",
    "title": "Floods &amp; droughts",
    "container-title": "Journal of Examples",
    "author": [
        {"given": "Mei", "family": "Chen", "sequence": "first", "affiliation": []},
        {"given": "Ada", "family": "Okafor", "sequence": "additional"},
    ],
    "issued": {"date-parts": [[2024, 5, 9]]},
    "URL": "http://dx.doi.org/10.1000/182",
    "reference-count": 12,
}


def _work(code: int, title: str, doi: str, *names: str) -> dict[str, object]:
    identifier = {
        "external-id-type": "doi",
        "external-id-value": doi,
        "external-id-relationship": "self",
    }
    return {
        "put-code": code,
        "title": {"title": {"value": title}},
        "type": "journal-article",
        "publication-date": {"year": {"value": "2024"}, "month": None, "day": None},
        "external-ids": {"external-id": [identifier]},
        "contributors": {
            "contributor": [{"credit-name": {"value": name}} for name in names]
        },
        "visibility": "public",
    }


WORKS = (
    _work(1, "Quiet squares", "10.1000/quiet", "Mei Chen", "Jonas Lindqvist"),
    _work(2, "Floods & droughts", "10.1000/182"),
)


class Answer(msgspec.Struct, frozen=True):
    """What a service says, and how."""

    body: bytes
    form: str = CSL_JSON
    status: int = 200
    headers: tuple[tuple[str, str], ...] = ()


class Asked(msgspec.Struct, frozen=True):
    """A request, as far as etiquette goes."""

    path: str
    accept: str
    agent: str


class Services(msgspec.Struct):
    """The answers by path, each in turn and the last for ever, and what was asked."""

    address: str
    answers: dict[str, list[Answer]]
    asked: list[Asked]


def usual() -> dict[str, list[Answer]]:
    """A DOI and an iD with two works, of which ORCID knows the authors of one."""
    summaries = [{"work-summary": [one]} for one in WORKS]
    bulk = [{"work": one} for one in WORKS]
    return {
        "/10.1000/182": [Answer(json.dumps(CROSSREF).encode())],
        "/0000-0002-1825-0097/works": [
            Answer(json.dumps({"group": summaries}).encode(), ORCID_JSON)
        ],
        "/0000-0002-1825-0097/works/1,2": [
            Answer(json.dumps({"bulk": bulk}).encode(), ORCID_JSON)
        ],
    }


@contextmanager
def services() -> Iterator[Services]:
    """Both services at one address."""
    state = Services("", usual(), [])

    class Handler(BaseHTTPRequestHandler):
        """Answers what is asked, and remembers it."""

        def do_GET(self) -> None:
            headers = self.headers
            agent = headers.get("User-Agent", "")
            state.asked.append(Asked(self.path, headers.get("Accept", ""), agent))
            answers = state.answers.get(self.path, [Answer(b"", status=404)])
            answer = answers.pop(0) if len(answers) > 1 else answers[0]
            self.send_response(answer.status)
            self.send_header("Content-Type", answer.form)
            for name, value in answer.headers:
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(answer.body)))
            self.end_headers()
            self.wfile.write(answer.body)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    state.address = f"http://127.0.0.1:{server.server_port}"
    try:
        yield state
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
