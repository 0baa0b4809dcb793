"""Addresses that a reader can click: the web's and e-mail's.

Part of ``loading``: ``plan`` knows these as the readers of ``WebAddress`` and
``EmailAddress``, and ``links`` as the judges of a link's address.
"""

from __future__ import annotations

import re

from cvgen.late_pattern import late_pattern
from cvgen.loading.characters import clean
from cvgen.loading.fault import Fault, Refused, quoted
from cvgen.model.identifiers import EmailAddress, WebAddress

__all__ = ["SCHEME", "read_email", "read_web"]

LABEL = r"[^\W_](?:(?:[^\W_]|-){0,61}[^\W_])?"
DOMAIN = re.compile(rf"{LABEL}(?:\.{LABEL})*\.(?!\d+$){LABEL}")
HOST = late_pattern(r"\w(?:[\w-]*\w)?(?:\.\w(?:[\w-]*\w)?)*\.?")
"""Wider than ``DOMAIN``: web servers with an underscore in their names exist."""

LOCAL_PART = re.compile(r"[\w!$&'*+/=^`{|}~-]+(?:\.[\w!$&'*+/=^`{|}~-]+)*")
"""RFC 5322's dot-atom and RFC 6531's letters, without ``#``, ``%`` and ``?``, which
would end the address in a ``mailto:`` link or hide something in it."""

LONGEST_EMAIL = 254
"""RFC 5321's limit on a path."""

SCHEME = late_pattern(r"[A-Za-z][A-Za-z0-9+.-]*(?=:)")
"""RFC 3986, 3.1."""

WEB = late_pattern(r"(https?://)([^/?#]*)([^\s\"<>\\]*)", re.IGNORECASE)
FILE = late_pattern(
    r"[./~].*|(?:[^./]+/)*[^/]+\.(?:bib|csv|docx?|html?|ipynb|jpe?g|key|mp4|odp|odt"
    r"|pdf|png|pptx?|tex|txt|zip)",
    re.IGNORECASE,
)
"""A path in a folder rather than a host."""

AUTHORITY = late_pattern(r"([^:]*)(?::[0-9]{1,5})?")


def read_email(text: str) -> EmailAddress:
    """Read an e-mail address.

    Raises:
        Refused: it is none.
    """
    text = clean(text)
    address = text.removeprefix("mailto:")
    local, at, domain = address.rpartition("@")
    if (
        at
        and len(address) <= LONGEST_EMAIL
        and LOCAL_PART.fullmatch(local)
        and DOMAIN.fullmatch(domain)
    ):
        return EmailAddress(address)
    message = f"{quoted(text)} is not an e-mail address"
    raise Refused(Fault("bad-email", message, ("write it as `m.chen@example.edu`",)))


def read_web(text: str) -> WebAddress:
    """Read an ``https://`` or ``http://`` address, its scheme in lower case.

    Raises:
        Refused: it is another kind of address, or none.
    """
    text = clean(text)
    match = WEB().fullmatch(text)
    if match and text.isprintable() and _is_authority(match[2]):
        return WebAddress(f"{match[1].lower()}{text[match.end(1) :]}")
    message = f"{quoted(text)} is not an address on the web"
    raise Refused(Fault("bad-url", message, (_hint(text),)))


def _is_authority(text: str) -> bool:
    """Whether it is a host with or without a port, and nothing else."""
    match = AUTHORITY().fullmatch(text)
    return match is not None and HOST().fullmatch(match[1]) is not None


def _hint(text: str) -> str:
    """What would mend an address."""
    if text.lower().startswith(("https://", "http://")):
        if "@" in text.split("/")[2]:
            return "leave out the user name and password"
        return 'check the name of the host; spaces and `" < > \\` cannot stand in it'
    if SCHEME().match(text):
        return "only addresses that begin with `https://` or `http://` are allowed"
    if FILE().fullmatch(text):
        return "a file of yours cannot be linked: give its address on the web"
    return f"write the whole address, as {quoted(f'https://{text}')}"
