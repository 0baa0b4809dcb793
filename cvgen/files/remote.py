"""Ask doi.org and ORCID for records, as their operators ask to be asked.

Part of ``files``; nothing else here opens a connection, and this only when a command
says so. Requests name the program and, if it is known, the address of who asks
(Crossref, "Access and authentication"); they wait as long as an answer says, three
times at most; answers are kept for a day in the user's cache folder.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import httpx
import msgspec

from cvgen import __version__
from cvgen.diagnostics import InvalidInput, error
from cvgen.loading.source import MAX_BYTES, SourceText, read_source

__all__ = ["Remote", "Service", "cache_folder", "services"]

CSL_JSON = "application/vnd.citationstyles.csl+json"
ORCID_JSON = "application/vnd.orcid+json"

TIMEOUT = httpx.Timeout(30.0, connect=10.0)
DAY = 24 * 60 * 60
MOST_TRIES = 4
LONGEST_WAIT = 60.0
BUSY = frozenset({429, 500, 502, 503, 504})
NOT_FOUND = frozenset({404, 406, 410})
AGENT = f"cvgen/{__version__}"
OFFLINE = (
    "connect to the network, or import a file: `cvgen import --help` names the kinds"
)


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

    ``wait`` is how to wait for some seconds.
    """

    def __init__(
        self,
        service: Service,
        cache: Path,
        mailto: str = "",
        wait: Callable[[float], None] = time.sleep,
    ) -> None:
        self.service = service
        self.cache = cache
        self.agent = f"{AGENT} (mailto:{mailto})" if mailto else AGENT
        self.wait = wait

    def work_of_doi(self, doi: str) -> SourceText | None:
        """The record of a DOI as CSL-JSON; none if nobody knows it.

        Raises:
            InvalidInput: The service cannot be reached, or answers nonsense.
        """
        return self._ask(f"{self.service.doi}/{_quoted(doi)}", CSL_JSON)

    def works_of_orcid(self, orcid: str) -> SourceText | None:
        """The summaries of all works of an iD."""
        return self._ask(f"{self.service.orcid}/{orcid}/works", ORCID_JSON)

    def full_works(self, orcid: str, codes: tuple[str, ...]) -> SourceText | None:
        """Works in full, a hundred at most, as ORCID has it."""
        numbers = ",".join(codes)
        return self._ask(f"{self.service.orcid}/{orcid}/works/{numbers}", ORCID_JSON)

    def _ask(self, address: str, form: str) -> SourceText | None:
        kept = (
            self.cache
            / f"{hashlib.sha256(f'{form} {address}'.encode()).hexdigest()}.json"
        )
        content = _fresh(kept)
        if content is None:
            content = self._fetched(address, form)
            if content is None:
                return None
            _keep(kept, content)
        return read_source(address, content)

    def _fetched(self, address: str, form: str) -> bytes | None:
        headers = {"Accept": form, "User-Agent": self.agent}
        try:
            with httpx.Client(
                headers=headers, timeout=TIMEOUT, follow_redirects=True, max_redirects=8
            ) as client:
                return _content(self._answer(client, address), address)
        except httpx.HTTPError as problem:
            reason = str(problem) or type(problem).__name__
            raise _unreachable(address, reason) from None

    def _answer(self, client: httpx.Client, address: str) -> httpx.Response:
        """The first answer that is not one of a busy service, or the last of those."""
        response = client.get(address)
        for number in range(MOST_TRIES - 1):
            if response.status_code not in BUSY:
                break
            self.wait(_pause(response, number))
            response = client.get(address)
        return response


def _content(response: httpx.Response, address: str) -> bytes | None:
    if response.status_code in NOT_FOUND:
        return None
    if response.status_code != httpx.codes.OK:
        reason = f"it answered {response.status_code} {response.reason_phrase}".strip()
        raise _unreachable(address, reason)
    if len(response.content) > MAX_BYTES:
        raise _unreachable(address, "its answer is too large")
    if "json" not in response.headers.get("Content-Type", ""):
        raise _unreachable(address, "its answer is no JSON")
    return response.content


def _pause(response: httpx.Response, number: int) -> float:
    """Seconds to wait: as the answer says, else twice as long every time."""
    said = response.headers.get("Retry-After", "")
    seconds = float(said) if said.isdecimal() else 2.0**number
    return min(seconds, LONGEST_WAIT)


def _unreachable(address: str, reason: str) -> InvalidInput:
    host = httpx.URL(address).host
    message = f"{host} cannot be asked: {reason}"
    return InvalidInput((error("no-service", message, hints=(OFFLINE,)),))


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
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=".cvgen-", dir=path.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(name).replace(path)
    except OSError:
        return
