"""What the preview's tests look at, and wait for."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

from tests.end_to_end.command import PATIENCE, work

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page


WORKS = "".join(work(n) for n in range(40))
PROFILE = """
name: Mei Chen
summary: I count.
positions:
  - {title: Clerk, organization: Office, start: 2020}
"""
SHORT = "title: Short\nsections: [summary, positions]\nlimits: {pages: 2}\n"
# An editor that notes what it is asked for, and how often.
EDITOR = "import sys; open(sys.argv[1], 'a').write(sys.argv[2] + '\\n')"


def wait_for_pages(page: Page) -> None:
    page.wait_for_selector(".paper img[src]")
    page.wait_for_selector(".aim")


def line(page: Page, text: str) -> Locator:
    """A line of the CV by its words."""
    return page.locator(".line", has_text=text).first


def noted(note: Path) -> str:
    """What the editor was asked for, as soon as it has noted a whole line."""
    end = time.monotonic() + PATIENCE
    while not (note.exists() and note.read_text().endswith("\n")):
        assert time.monotonic() < end
        time.sleep(0.02)
    return note.read_text()


def save_in_place(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")


def focused(page: Page) -> object:
    return page.evaluate("document.activeElement.getAttribute('aria-label')")
