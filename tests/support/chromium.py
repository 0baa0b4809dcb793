"""A real Chromium, as the system has it, driven by Playwright, and axe to judge it.

Without them the tests are skipped, which CI must not.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from typing import TYPE_CHECKING, Literal

import msgspec
import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

__all__ = ["NEEDS_CHROMIUM", "Screen", "axe_findings", "browsed", "opened"]

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
NEEDS_CHROMIUM = pytest.mark.skipif(
    CHROMIUM is None
    or find_spec("playwright") is None
    or find_spec("axe_playwright_python") is None,
    reason="there is no Chromium here, or nothing to drive it: install the system's "
    "chromium and the extra `browser`; CI does",
)

# As root, as CI is, Chromium has no sandbox; what it shows is our own page.
FLAGS = ("--no-sandbox", "--disable-dev-shm-usage")
PATIENCE = 10_000


class Screen(msgspec.Struct, frozen=True):
    """What a page is looked at on."""

    width: int = 1280
    height: int = 860
    scheme: Literal["light", "dark"] = "light"
    is_phone: bool = False


@contextmanager
def browsed() -> Iterator[Browser]:
    """A browser without a window."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 -- an extra

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


@contextmanager
def opened(browser: Browser, url: str, screen: Screen) -> Iterator[Page]:
    """A page on a screen of its own; whatever its console complains of is a failure."""
    context = browser.new_context(
        viewport={"width": screen.width, "height": screen.height},
        color_scheme=screen.scheme,
        has_touch=screen.is_phone,
        is_mobile=screen.is_phone,
    )
    context.set_default_timeout(PATIENCE)
    page = context.new_page()
    complaints: list[str] = []
    page.on(
        "console",
        lambda one: (
            complaints.append(one.text) if one.type in {"error", "warning"} else None
        ),
    )
    page.on("pageerror", lambda one: complaints.append(str(one)))
    page.goto(url)
    yield page
    assert complaints == []
    context.close()


def axe_findings(page: Page) -> list[str]:
    """What axe finds wrong, and first of all that it has looked."""
    from axe_playwright_python.sync_playwright import Axe  # noqa: PLC0415 -- an extra

    response = Axe().run(page, options={}).response
    assert len(response["passes"]) > 20
    return [
        f"{one['id']}: {node['html']}"
        for one in response["violations"]
        for node in one["nodes"]
    ]
