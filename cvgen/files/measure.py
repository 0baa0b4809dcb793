"""Measure a PDF file in a process of its own, whoever made the file.

Part of ``files``. A file can be made so that its reader takes all memory, never ends or
breaks down; then the process does, within bounds, and that is said.
"""

from __future__ import annotations

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import msgspec

from cvgen.checks.measured.measured import Measured
from cvgen.diagnostics import Diagnostic, InvalidInput, Location, error
from cvgen.files.extra import install_hint
from cvgen.files.measuring import Failed, Reply, decode_reply
from cvgen.files.read import MAX_PDF_BYTES, read_content

__all__ = ["measure_content", "measure_file"]

MAX_SECONDS = 120
"""Thirty dense pages take four."""

PACKAGES = "pypdfium2", "pikepdf"
NO_READER, TOO_LARGE, GAVE_UP = "no-pdf-reader", "too-large", "not-measured"
EXTRA = "check"


def measure_file(path: Path, seconds: float = MAX_SECONDS) -> Measured:
    """What a PDF file measures.

    Raises:
        InvalidInput: It is missing, no PDF, damaged, locked, too large, or too much for
            the reader; or there is no reader.
    """
    content = read_content(path, MAX_PDF_BYTES + 1)
    return measure_content(path, content, seconds)


def measure_content(
    path: Path, content: bytes, seconds: float = MAX_SECONDS
) -> Measured:
    """What a PDF measures that is, or would be, in this file.

    Raises:
        InvalidInput: As for a file that is there.
    """
    if not all(map(find_spec, PACKAGES)):
        message = "the reader of finished PDFs is not installed"
        raise InvalidInput((error(NO_READER, message, hints=(install_hint(EXTRA),)),))
    if len(content) > MAX_PDF_BYTES:
        message = f"the file is larger than {MAX_PDF_BYTES // 1_000_000} MB"
        raise _failure(path, TOO_LARGE, message)
    reply = _ask(path, content, seconds)
    if isinstance(reply, Failed):
        raise InvalidInput(
            error(one.code, one.message, location=Location(str(path)), hints=one.hints)
            for one in reply.problems
        )
    return reply.measured


def _ask(path: Path, content: bytes, seconds: float) -> Reply:
    # -P: no module is taken from the folder that the user happens to be in.
    # Not every byte of a name is a character.
    name = path.name.encode("utf-8", "replace").decode()
    command = [sys.executable, "-P", "-m", "cvgen.files.measuring", name]
    try:
        done = subprocess.run(  # noqa: S603 - this program, and no shell
            command,
            input=content,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=seconds,
            check=False,
        )
        return decode_reply(done.stdout)
    except subprocess.TimeoutExpired:
        message = f"the file cannot be measured within {seconds:g} seconds"
        raise _failure(path, GAVE_UP, message) from None
    except msgspec.DecodeError:
        message = "the file cannot be measured: the reader broke down at it"
        raise _failure(path, GAVE_UP, message, REWRITE) from None


REWRITE = ("it is damaged or made to do harm; print it to a new PDF and try again",)


def _failure(
    path: Path, code: str, message: str, hints: tuple[str, ...] = ()
) -> InvalidInput:
    found: Diagnostic = error(code, message, location=Location(str(path)), hints=hints)
    return InvalidInput((found,))
