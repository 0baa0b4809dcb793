"""Digests by Python itself, so that nobody waits for OpenSSL.

Part of ``cli``. ``hashlib`` takes OpenSSL's where that is installed, and is made for
doing without. To load it is 2 of a build's 214 ms; the digests of a CV are of some
kilobytes, and BLAKE2, which most of them are, is Python's in any case. What else wants
OpenSSL (``hmac``, ``ssl``) finds it as usual.
"""

from __future__ import annotations

import sys
from importlib import import_module
from importlib.machinery import SourceFileLoader
from types import ModuleType

__all__ = ["DIGESTS", "OwnDigestsLoader"]

DIGESTS = "hashlib"

OPENSSL = "_hashlib"

OWN = (
    "_blake2",
    "_md5",
    "_sha1",
    *(("_sha2",) if sys.version_info >= (3, 12) else ("_sha256", "_sha512")),
    "_sha3",
)
"""What ``hashlib`` imports then; some distributions leave a part of it out."""


class OwnDigestsLoader(SourceFileLoader):
    """Executes ``hashlib`` as if OpenSSL were missing, if it can do all without."""

    def exec_module(self, module: ModuleType) -> None:
        """Execute it; a module that is None is one that cannot be imported."""
        if OPENSSL in sys.modules or not _has_own():
            super().exec_module(module)
            return
        sys.modules[OPENSSL] = None  # type: ignore[assignment] # the table's own word
        try:
            super().exec_module(module)
        finally:
            del sys.modules[OPENSSL]


def _has_own() -> bool:
    try:
        for name in OWN:
            import_module(name)
    except ImportError:
        return False
    return True
