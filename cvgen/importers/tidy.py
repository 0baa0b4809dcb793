"""Runs that were gathered piece by piece → rich text with tidy white space.

Part of ``importers``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from msgspec.structs import replace

from cvgen.model.text import RichText, TextRun, coalesced

__all__ = ["SPACE", "tidied"]

SPACE = re.compile("[ \t\r\n]+")


def tidied(runs: Iterable[TextRun]) -> RichText:
    """White space once, and none at the ends."""
    kept: list[TextRun] = []
    after_space = True
    for run in runs:
        text = SPACE.sub(" ", run.text)
        text = text.lstrip(" ") if after_space else text
        if text:
            kept.append(replace(run, text=text))
            after_space = text.endswith(" ")
    while kept and not kept[-1].text.strip(" "):
        kept.pop()
    if kept:
        kept[-1] = replace(kept[-1], text=kept[-1].text.rstrip(" "))
    return coalesced(kept)
