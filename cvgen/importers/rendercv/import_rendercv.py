"""A CV of RenderCV's → a profile, drafts of works, and what has no home here.

Part of ``importers.rendercv``, its door. Its text is Markdown, whose marks are ours.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvgen.diagnostics import InvalidInput, Location, error
from cvgen.importers.draft import Imported, listed, mapped, said
from cvgen.importers.entries import whole_profile
from cvgen.importers.foreign import Foreign
from cvgen.importers.rendercv.sections import Sections
from cvgen.importers.tree import find, items_of, line_of, pairs_of, text_of, words_of
from cvgen.loading.node import Mapping, Node
from cvgen.loading.nodes import parse
from cvgen.loading.report import Report, shorten
from cvgen.loading.source import SourceText
from cvgen.model.account import Register

__all__ = ["import_rendercv"]

CONTACT = (
    ("address", ("location",)),
    ("email", ("email",)),
    ("phone", ("phone",)),
    ("web", ("website",)),
)
"""Our keys, and what RenderCV calls them."""

NETWORKS = {
    **{one.value.replace("-", " "): one.value for one in Register},
    "bluesky": "bluesky",
    "researchgate": "researchgate",
    "twitter": "x",
}


def import_rendercv(source: SourceText) -> Imported:
    """A profile and drafts.

    Raises:
        InvalidInput: It is no YAML, or no CV of RenderCV's.
    """
    report = Report(source, "rendercv")
    root = parse(report)
    if report.count:
        raise InvalidInput(shorten((report,)))
    cv = find(root, "cv")
    if not isinstance(cv, Mapping):
        message = "the file is no CV of RenderCV's: it has no `cv`"
        location = Location(source.name, 1, 1)
        raise InvalidInput((error("no-cv", message, location=location),))
    whole = Foreign(source.name, "cv", cv)
    fields = tuple(_person(whole))
    sections = Sections(source.name)
    for title, node in pairs_of(whole.take("sections")):
        sections.add(title, node)
    whole.lose_rest()
    for key, node in pairs_of(root):
        if key != "cv":
            whole.lose(key, "how it looks", line_of(node))
    return Imported(
        source=source,
        drafts=tuple(sections.drafts),
        profile=whole_profile(fields, {**sections.entries, "sections": sections.own}),
        findings=(*whole.findings, *sections.findings),
        read=len(sections.drafts),
    )


def _person(cv: Foreign) -> Iterator[tuple[str, Node | None]]:
    line = cv.line
    name = cv.text("name")
    yield "name", said(name, line) if name else None
    headline = cv.text("headline", "label")
    yield "headline", said(headline, line) if headline else None
    pairs = [
        (key, tuple(filter(None, map(words_of, items_of(cv.take(*keys))))))
        for key, keys in CONTACT
    ]
    known = [
        (
            key,
            said(texts[0], line)
            if len(texts) == 1
            else listed((said(t, line) for t in texts), line),
        )
        for key, texts in pairs
        if texts
    ]
    yield "contact", mapped(known, line) if known else None
    accounts: dict[str, Node] = {}
    for node in items_of(cv.take("social_networks")):
        network = text_of(node, "network")
        register = NETWORKS.get(network.lower(), "")
        user = text_of(node, "username")
        if register and user:
            accounts[register] = said(user, line_of(node))
        else:
            cv.lose(network or "social_networks", user, line_of(node))
    yield "identifiers", mapped(accounts.items(), line) if accounts else None
