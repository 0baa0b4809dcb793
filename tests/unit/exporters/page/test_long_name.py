"""A long name has the contact under it."""

from __future__ import annotations

import pytest

from cvgen.exporters.page.html import write_html
from tests.support.samples import document_of, planned

SUMMARY = "summary: Most of the text of a page is in the size that all others go by.\n"
SHORT = f"{SUMMARY}contact: {{email: m@example.org}}\n"
LONG = f"{SUMMARY}contact: {{email: mei.chen.of.the.institute@example.org}}\n"


def header(name: str, rest: str) -> str:
    page = write_html(document_of(planned(f"name: {{literal: {name}}}\n{rest}")))
    return page[page.index("<header") :].partition("\n")[0]


@pytest.mark.parametrize(
    ("name", "rest", "tag"),
    [
        ("Mei Chen", LONG, "<header>"),
        ("Maria Fernández-Rodríguez", SHORT, "<header>"),
        ("Maria Fernández-Rodríguez", LONG, '<header class="long">'),
        ("陈爱莲陈爱莲", LONG, "<header>"),
        ("陈爱莲陈爱莲陈爱莲陈爱莲", LONG, '<header class="long">'),
        ("The Collaboration for Long Names of All", SHORT, '<header class="long">'),
    ],
)
def test_the_contact_stands_beside_a_name_that_leaves_it_room(
    name: str, rest: str, tag: str
) -> None:
    assert header(name, rest) == tag
