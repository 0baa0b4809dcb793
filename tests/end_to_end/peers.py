"""CVs that peers get wrong, and what is on their pages."""

from __future__ import annotations

import pypdfium2
import pytest

from cvgen.diagnostics import InvalidInput
from cvgen.layout.frame import Page
from cvgen.plan import Result
from tests.support.samples import build_texts

OWNER = "name: Mei Chen"
LEAST_SIZE = 9.0
"""Points: smaller text is hard to read on paper."""


def a_work(key: str = "w", **changes: str) -> str:
    """A publication with some fields written otherwise; an empty one is left out."""
    fields = {"title": f"Title {key}", "author": "[Ada Okafor, Mei Chen]"}
    fields |= {"issued": "2024"} | {k.replace("_", "-"): v for k, v in changes.items()}
    lines = [f"{name}: {value}" for name, value in fields.items() if value]
    return "\n  ".join((f"- id: {key}", *lines)) + "\n"


def text_of(result: Result) -> str:
    """The text of all pages as a reader extracts it, white space folded."""
    pages = pypdfium2.PdfDocument(result.pdf)
    return " ".join(
        " ".join(page.get_textpage().get_text_range() for page in pages).split()
    )


def lines_of(pages: tuple[Page, ...], node: str) -> list[str]:
    """The lines whose place in the document ends so."""
    lines = [line for page in pages for line in page.lines]
    return [one.line.text for one in lines if one.node.endswith(node)]


def labels(publications: str, variant: str = "", profile: str = OWNER) -> list[str]:
    """The numbers in the left column, from top to bottom."""
    return lines_of(build_texts(profile, publications, variant).pages, "/number")


def bold(result: Result) -> set[str]:
    """What is set in bold; heads and titles are in a lighter face."""
    return {
        "".join(word.text for word in run.words)
        for page in result.pages
        for placed in page.lines
        for run in placed.line.runs
        if run.typeface.name.endswith("-Bold")
    }


def problems(profile: str, publications: str = "[]") -> list[str]:
    """The messages of a build that is refused."""
    with pytest.raises(InvalidInput) as caught:
        build_texts(profile, publications)
    return [one.message for one in caught.value.diagnostics]
