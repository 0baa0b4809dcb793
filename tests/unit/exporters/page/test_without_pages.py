"""What only pages have is said where there are none."""

from __future__ import annotations

import pytest

from cvgen.exporters.page.without_pages import without_pages
from tests.support.samples import planned


@pytest.mark.parametrize(
    ("variant", "said"),
    [
        ("", []),
        ("fit: yes\n", []),
        ("limits: {pages: 2}\n", []),
        (
            "fit: yes\nlimits: {pages: 2}\n",
            ["there are no pages to fit here: nothing was left out"],
        ),
        (
            "photo: yes\n",
            ["the photo stands in the PDF and on the web page alone"],
        ),
    ],
)
def test_what_only_pages_have_is_said(variant: str, said: list[str]) -> None:
    plan = planned("name: Ada Okafor\n", "[]", variant)
    found = without_pages(plan.variant, has_photo=False)
    assert [one.message for one in found] == said


def test_a_web_page_has_the_photo() -> None:
    plan = planned("name: Ada Okafor\n", "[]", "photo: yes\n")
    assert [*without_pages(plan.variant, has_photo=True)] == []
