"""Say where links lead: what a reader hears who meets the link without its line.

Part of ``document``; PDF/UA asks for it of every link (ISO 14289-1, 7.18.5). A link
that shows its own address needs no more words.
"""

from __future__ import annotations

import re
from itertools import groupby

from msgspec.structs import replace

from cvgen.document.block import StyledRun, WebTarget
from cvgen.model.locale import Locale
from cvgen.model.text import FIXED_SPACE

__all__ = ["describe_links"]

PAGE = re.compile("^https?://")

LONGEST_SUBJECT = 60
"""Characters of a title that tell which work is meant; nobody wants to hear more."""


def describe_links(
    runs: tuple[StyledRun, ...], locale: Locale, subject: str = ""
) -> tuple[StyledRun, ...]:
    """The runs with a description on every link to the web that has to have one.

    ``subject`` is what all the links are about: "PDF: Floods" instead of a bare "PDF".
    """
    if not any(isinstance(run.link, WebTarget) for run in runs):
        return runs
    described: list[StyledRun] = []
    for link, group in groupby(runs, key=lambda run: run.link):
        if not isinstance(link, WebTarget):
            described += group
            continue
        same = tuple(group)
        text = "".join([run.text for run in same]).replace(FIXED_SPACE, " ").strip()
        aim = _described(link, text, locale, subject)
        described += [replace(run, link=aim) for run in same]
    return tuple(described)


def _described(link: WebTarget, text: str, locale: Locale, subject: str) -> WebTarget:
    if not (subject or _is_hidden(link, text)):
        return link
    topic = _shortened(subject) or link.address
    return replace(link, description=locale.labelled.format(label=text, text=topic))


def _shortened(subject: str) -> str:
    """Whole words of a title, as many as tell which work is meant."""
    if len(subject) <= LONGEST_SUBJECT:
        return subject
    words, _, _ = subject[: LONGEST_SUBJECT + 1].rpartition(" ")
    return words or subject[:LONGEST_SUBJECT]


def _is_hidden(link: WebTarget, text: str) -> bool:
    """Whether a page's address cannot be told from the text that leads there.

    The addresses of mail and telephones say what they are by themselves.
    """
    scheme = PAGE.match(link.address)
    return scheme is not None and _page(text) != _page(link.address)


def _page(address: str) -> str:
    return PAGE.sub("", address.rstrip("/"))
