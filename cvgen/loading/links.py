"""The address of a link in running text: the web's, ``mailto`` and ``tel`` only.

Part of ``loading``; ``inline`` asks it.
"""

from __future__ import annotations

from cvgen.loading.addresses import SCHEME, read_email, read_web
from cvgen.loading.fault import Fault, Refused, quoted
from cvgen.loading.identifiers import read_phone

__all__ = ["read_link"]

ALLOWED = "a link may begin with `https://`, `http://`, `mailto:` or `tel:`"
BRACKET = r"write `\[` for a bracket that is only text"


def read_link(address: str) -> str:
    """The address in its canonical form.

    Raises:
        Refused: it is of another kind, or not well-formed.
    """
    match = SCHEME().match(address)
    scheme = match[0].lower() if match else ""
    rest = address[len(scheme) + 1 :]
    if scheme in {"https", "http"}:
        return read_web(address).url
    if scheme == "mailto":
        return read_email(rest).url
    if scheme == "tel":
        return read_phone(rest).url
    raise Refused(
        Fault(
            "bad-link", f"the link {quoted(address)} is not allowed", (ALLOWED, BRACKET)
        )
    )
