"""Another site learns nothing from the preview and does nothing with it."""

from __future__ import annotations

import http.server
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from tests.support.chromium import (
    NEEDS_CHROMIUM,
)
from tests.support.preview import Running

if TYPE_CHECKING:
    from playwright.sync_api import Browser


pytestmark = NEEDS_CHROMIUM


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def serving(folder: Path) -> Iterator[str]:
    """Another site on this machine."""
    handler = partial(_Quiet, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


ATTACK = """
<!doctype html><title>attacker</title><body><script>
const target = "TARGET";
const tried = {};
const json = {method: "POST", headers: {"Content-Type": "application/json",
  "X-Cvgen-Preview": "1"}, body: '{"path": {"document": "profile", "steps": []}}'};
const plain = {method: "POST", mode: "no-cors", headers: {"Content-Type": "text/plain"},
  body: json.body};
const loads = (tag) => new Promise((done) => {
  const one = document.createElement(tag);
  const isOpaque = () => tag === "iframe" && !one.contentDocument;
  one.onload = () => done(isOpaque() ? "opaque" : "loaded");
  one.onerror = () => done("refused");
  one.src = target + {img: "icon.svg", script: "preview.js", iframe: ""}[tag];
  document.body.append(one);
});
const listens = (Source, address, heard) => new Promise((done) => {
  const one = new Source(address);
  one[heard] = () => done("heard");
  one.onerror = () => done("refused");
});
(async () => {
  tried.events = await listens(EventSource, target + "events", "onmessage");
  tried.socket = await listens(WebSocket, target.replace("http", "ws"), "onopen");
  tried.read = await fetch(target).then((r) => r.text(), () => "refused");
  const refused = () => "refused";
  const place = target + "open/place";
  tried.json = await fetch(place, json).then(() => "sent", refused);
  tried.plain = await fetch(place, plain).then(() => "sent", refused);
  tried.img = await loads("img");
  tried.script = await loads("script");
  tried.iframe = await loads("iframe");
  window.tried = tried;
})();
</script>
"""


def test_another_site_reads_and_does_nothing_though_it_knows_the_secret(
    browser: Browser, preview: Running, tmp_path: Path, note: Path
) -> None:
    site = tmp_path / "site"
    site.mkdir()
    page_text = ATTACK.replace("TARGET", preview.url)
    (site / "index.html").write_text(page_text, encoding="utf-8")
    with serving(site) as url:
        context = browser.new_context()
        page = context.new_page()
        page.goto(url)
        page.wait_for_function("window.tried")
        tried = page.evaluate("window.tried")
        context.close()
    assert tried == {
        "events": "refused",
        "socket": "refused",
        "read": "refused",
        "json": "refused",
        "plain": "refused",
        "img": "refused",
        "script": "refused",
        "iframe": "opaque",
    }
    assert not note.exists()
