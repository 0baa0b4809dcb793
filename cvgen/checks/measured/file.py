"""What a file is beside its pages: who made it how, and what it does.

Part of ``checks.measured``.
"""

from __future__ import annotations

import msgspec

__all__ = ["Description", "Encryption", "FileFacts"]


class Description(msgspec.Struct, frozen=True, rename="kebab"):
    """A file's words about itself; empty where it says nothing."""

    title: str = ""
    author: str = ""
    subject: str = ""
    keywords: str = ""
    creator: str = ""
    producer: str = ""


class Encryption(msgspec.Struct, frozen=True, rename="kebab"):
    """How a file is locked, though it opens; ``forbidden`` says what a reader may not.

    ``revision`` is that of the standard security handler (ISO 32000-2, 7.6.4.2).
    """

    revision: int
    forbidden: tuple[str, ...] = ()


class FileFacts(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """All of a file that is not on a page.

    ``name`` is without its folder, ``size`` in bytes, ``version`` as ``1.7``; ``info``
    is the document information dictionary, ``xmp`` the metadata stream, None if there
    is none; ``standards`` are those that the file claims, as ``PDF/A-2a``. ``actions``
    are things other than links to follow, as ``page 2: Launch``; ``scripts`` the places
    of JavaScript among them.
    """

    name: str
    size: int
    version: str
    encryption: Encryption | None = None
    info: Description = Description()
    xmp: Description | None = None
    language: str = ""
    standards: tuple[str, ...] = ()
    tagged: bool = False
    form_fields: int = 0
    xfa: bool = False
    attachments: tuple[str, ...] = ()
    portfolio: bool = False
    layers: tuple[str, ...] = ()
    actions: tuple[str, ...] = ()
    scripts: tuple[str, ...] = ()
