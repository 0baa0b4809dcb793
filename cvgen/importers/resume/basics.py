"""Who a résumé is about → name, headline, contact, accounts and summary.

Part of ``importers.resume``.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvgen.importers.draft import mapped, said
from cvgen.importers.entries import entry, escaped, slug
from cvgen.importers.foreign import WHOLE, Foreign
from cvgen.importers.tree import items_of, line_of, text_of, words_of
from cvgen.loading.node import Node
from cvgen.model.account import Account, Register

__all__ = ["read_basics", "read_place"]

NETWORKS = {
    "twitter": "x",
    "google scholar": "google-scholar",
    "stackoverflow": "",
    **{one.value: one.value for one in Register},
    **{Account(register=one, id="").name.lower(): one.value for one in Register},
}

TOWN = ("postalCode", "city")


def read_basics(basics: Foreign) -> Iterator[tuple[str, Node | None]]:
    """The fields of the profile; what has no home is said of ``basics``."""
    line = basics.line
    name = basics.text("name")
    yield "name", said(name, line) if name else None
    headline = escaped(basics.text("label"))
    yield "headline", said(headline, line) if headline else None
    pairs = (
        ("address", "\n".join(_address(basics))),
        ("email", basics.text("email")),
        ("phone", basics.text("phone")),
        ("web", basics.text("url", "website")),
    )
    contact = entry(line, pairs)
    yield "contact", contact if contact.keys else None
    accounts = dict(_accounts(basics))
    yield "identifiers", mapped(accounts.items(), line) if accounts else None
    summary = basics.take("summary")
    text = "\n\n".join(map(escaped, words_of(summary).split("\n\n")))
    yield "summary", said(text, line_of(summary)) if text.strip() else None
    basics.lose_rest()


def read_place(node: Node | None) -> str:
    """A place in a line, whether it is a text or has parts as that of ``basics``."""
    place = Foreign("", "", node) if node is not None else None
    parts = _lines(place) if place and place.left.keys() - {WHOLE} else ()
    return ", ".join(parts) or words_of(node)


def _address(basics: Foreign) -> Iterator[str]:
    """The lines of the address."""
    if (node := basics.take("location")) is not None:
        place = Foreign(basics.file, "location", node)
        yield from _lines(place)
        place.lose_rest()
        basics.findings += place.findings


def _lines(place: Foreign) -> Iterator[str]:
    texts = (
        place.text("address"),
        " ".join(filter(None, map(place.text, TOWN))),
        place.text("region"),
        place.text("countryCode", "country"),
    )
    yield from filter(None, texts)


def _accounts(basics: Foreign) -> Iterator[tuple[str, Node]]:
    """The accounts in registers that are known; the address tells the name again."""
    for node in items_of(basics.take("profiles")):
        network = text_of(node, "network")
        register = NETWORKS.get(network.lower(), NETWORKS.get(slug(network, ""), ""))
        user = text_of(node, "username") or text_of(node, "url")
        if register and user:
            yield register, said(user, line_of(node))
            one = Foreign(basics.file, f"profiles.{network}", node)
            one.drop("network", "username", "url")
            one.lose_rest()
            basics.findings += one.findings
        else:
            where = f"profiles.{network}" if network else "profiles"
            basics.lose(where, words_of(node), line_of(node))
