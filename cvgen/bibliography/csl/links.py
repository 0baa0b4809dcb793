"""Lead from what a style prints of a work to where it is.

Part of ``bibliography.csl``. Only a work's own identifiers become links, in whatever
form a style prints them: what an address looks like is guessed nowhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from msgspec.structs import replace

from cvgen.model.publication import Publication
from cvgen.model.text import RichText, Run, TextRun

__all__ = ["linked"]

RESOLVERS = ("", "https://doi.org/", "http://doi.org/", "http://dx.doi.org/")
"""What styles print before a DOI."""


def linked(text: RichText, work: Publication) -> RichText:
    """The text with the work's identifiers as links."""
    addresses = {shown.casefold(): url for shown, url in _addresses(work)}
    if not addresses:
        return text
    longest_first = sorted(addresses, key=len, reverse=True)
    pattern = re.compile("|".join(map(re.escape, longest_first)), re.IGNORECASE)
    runs: list[Run] = []
    for run in text.runs:
        if isinstance(run, TextRun):
            runs += _parted(run, pattern, addresses)
        else:
            runs.append(run)
    return RichText(tuple(runs))


def _addresses(work: Publication) -> Iterator[tuple[str, str]]:
    """What may be printed, with where it leads."""
    if work.doi:
        for resolver in RESOLVERS:
            yield f"{resolver}{work.doi.name}", work.doi.url
    if work.pmcid:
        yield work.pmcid.name, work.pmcid.url
    for one in (work.arxiv, work.url):
        if one:
            yield one.url, one.url


def _parted(
    run: TextRun, pattern: re.Pattern[str], addresses: Mapping[str, str]
) -> Iterator[TextRun]:
    done = 0
    for found in pattern.finditer(run.text):
        if found.start() > done:
            yield replace(run, text=run.text[done : found.start()])
        link = addresses.get(found[0].casefold())
        yield replace(run, text=found[0], link=link)
        done = found.end()
    if done < len(run.text):
        yield replace(run, text=run.text[done:])
