"""Ask doi.org and ORCID for records, as their operators ask to be asked.

Part of ``files``; ``fetch`` opens the connections, and only this has it do so, when a
command says so. Requests name the program and, if it is known, the address of who asks
(Crossref, "Access and authentication"); answers that are what was asked for are kept
for a day in the user's cache folder.
"""

from __future__ import annotations

import hashlib
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import msgspec

from cvgen import __version__
from cvgen.diagnostics import InvalidInput, error
from cvgen.files.fetch import fetch
from cvgen.files.write import replace_file
from cvgen.loading.fault import quoted
from cvgen.loading.source import SourceText, read_source

__all__ = ["Remote", "Service", "cache_folder", "services"]

CSL_JSON = "application/vnd.citationstyles.csl+json"
ORCID_JSON = "application/vnd.orcid+json"

DAY = 24 * 60 * 60
AGENT = f"cvgen/{__version__}"


class _Record(msgspec.Struct, frozen=True):
    """A record, whatever it says."""


class _Listed(msgspec.Struct, frozen=True):
    """The summaries of works."""

    group: tuple[msgspec.Raw, ...]


class _Full(msgspec.Struct, frozen=True):
    """Works in full."""

    bulk: tuple[msgspec.Raw, ...]


class Service(msgspec.Struct, frozen=True):
    """Where the services are; another place may stand in for them."""

    doi: str = "https://doi.org"
    orcid: str = "https://pub.orcid.org/v3.0"


def services(environment: Mapping[str, str]) -> Service:
    """The services, or those that the environment names, as tests do."""
    usual = Service()
    return Service(
        environment.get("CVGEN_DOI_SERVICE", usual.doi).rstrip("/"),
        environment.get("CVGEN_ORCID_SERVICE", usual.orcid).rstrip("/"),
    )


def cache_folder(environment: Mapping[str, str]) -> Path:
    """The user's cache folder (XDG Base Directory Specification 0.8)."""
    named = environment.get("XDG_CACHE_HOME", "")
    if Path(named).is_absolute():
        return Path(named) / "cvgen"
    try:
        return Path.home() / ".cache" / "cvgen"
    except RuntimeError:  # nobody's process
        return Path(tempfile.gettempdir()) / "cvgen"


class Remote:
    """A connection to the services; ``mailto`` is the address of who asks.

    ``wait`` is how to wait for some seconds; ``tell`` is told which address is asked.

    Raises:
        InvalidInput: The address has characters that no request may have.
    """

    def __init__(
        self,
        service: Service,
        cache: Path,
        mailto: str = "",
        wait: Callable[[float], None] = time.sleep,
        tell: Callable[[str], None] = lambda _: None,
    ) -> None:
        if not (mailto.isascii() and mailto.isprintable()):
            message = f"the address {quoted(mailto)} cannot stand in a request"
            hint = "give an address in plain Latin letters with --mailto"
            raise InvalidInput((error("mailto", message, hints=(hint,)),))
        self.service = service
        self.cache = cache
        self.agent = f"{AGENT} (mailto:{mailto})" if mailto else AGENT
        self.wait = wait
        self.tell = tell

    def work_of_doi(self, doi: str) -> SourceText | None:
        """The record of a DOI as CSL-JSON; none if nobody knows it.

        Raises:
            InvalidInput: The service cannot be reached, or answers nonsense.
        """
        return self._ask(f"{self.service.doi}/{_quoted(doi)}", CSL_JSON, _Record)

    def works_of_orcid(self, orcid: str) -> SourceText | None:
        """The summaries of all works of an iD."""
        return self._ask(f"{self.service.orcid}/{orcid}/works", ORCID_JSON, _Listed)

    def full_works(self, orcid: str, codes: tuple[str, ...]) -> SourceText | None:
        """Works in full, a hundred at most, as ORCID has it."""
        numbers = ",".join(codes)
        address = f"{self.service.orcid}/{orcid}/works/{numbers}"
        return self._ask(address, ORCID_JSON, _Full)

    def _ask(
        self, address: str, form: str, shape: type[msgspec.Struct]
    ) -> SourceText | None:
        name = hashlib.sha256(f"{form} {address}".encode()).hexdigest()
        kept = self.cache / f"{name}.json"
        if (content := _fresh(kept)) is not None:
            try:
                return _checked(address, content, shape)
            except InvalidInput:
                pass  # not what this program has kept: it is asked for again
        headers = {"Accept": form, "User-Agent": self.agent}
        self.tell(address)
        content = fetch(address, headers, self.wait)
        if content is None:
            return None
        answer = _checked(address, content, shape)
        _keep(kept, content)
        return answer


def _checked(address: str, content: bytes, shape: type[msgspec.Struct]) -> SourceText:
    """An answer as a text, if it is what was asked for."""
    source = read_source(address, content)
    try:
        msgspec.json.decode(source.text, type=shape)
    except (msgspec.DecodeError, RecursionError):
        what = "record" if shape is _Record else "list of works"
        message = f"{address} answers what is no {what}"
        raise InvalidInput((error("bad-answer", message),)) from None
    return source


def _quoted(doi: str) -> str:
    """A DOI as the path of an address."""
    safe = "-._~/:;()"
    return "".join(
        c if (c.isalnum() and c.isascii()) or c in safe else _percent(c) for c in doi
    )


def _percent(character: str) -> str:
    return "".join(f"%{byte:02X}" for byte in character.encode())


def _fresh(path: Path) -> bytes | None:
    """What is kept, if it is not a day old."""
    try:
        if time.time() - path.stat().st_mtime > DAY:
            return None
        return path.read_bytes()
    except OSError:
        return None


def _keep(path: Path, content: bytes) -> None:
    """Keep an answer; a cache that cannot be written to is none."""
    try:
        replace_file(path, content)
    except InvalidInput:
        return
