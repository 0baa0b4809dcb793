"""A preview of a folder in a browser."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.end_to_end.command import write_data
from tests.end_to_end.preview_browser.previewed import (
    EDITOR,
    PROFILE,
    SHORT,
    WORKS,
    wait_for_pages,
)
from tests.support.chromium import (
    Screen,
    browsed,
    opened,
)
from tests.support.preview import Running, running

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One browser for the tests of a module: two at a time there cannot be."""
    with browsed() as found:
        yield found


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Three pages of works, and a variant of one page."""
    data = write_data(tmp_path, PROFILE, WORKS)
    (data / "variants").mkdir()
    (data / "variants" / "short.yaml").write_text(SHORT, encoding="utf-8")
    return data


@pytest.fixture
def note(tmp_path: Path) -> Path:
    """Where the editor notes what it is asked for."""
    return tmp_path / "note"


@pytest.fixture
def preview(data: Path, note: Path) -> Iterator[Running]:
    """A preview of the folder, with an editor that makes notes."""
    editor = f'{sys.executable} -c "{EDITOR}" {note} {{file}}:{{line}}'
    with running(data, "--editor", editor) as found:
        yield found


@pytest.fixture
def page(browser: Browser, preview: Running) -> Iterator[Page]:
    """The page of the preview, when it shows the first pages."""
    with opened(browser, preview.url, Screen()) as found:
        wait_for_pages(found)
        yield found
