"""Problems as values, the same for every phase.

A leaf of the import order. A phase returns its diagnostics with its result; it never
prints or logs them. Only ``cli`` turns them into text for a person. Where a problem
stops the work, the diagnostics travel in one exception::

    CvError               root; exit status 1
    └── InvalidInput      the data, a file or the result is at fault
        └── WrongCommand  the command line is; exit status 2
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

import msgspec

__all__ = [
    "CvError",
    "DataPath",
    "Diagnostic",
    "InvalidInput",
    "Location",
    "Severity",
    "WrongCommand",
    "error",
    "has_errors",
    "in_order",
    "warning",
]


class Severity(Enum):
    """How bad a problem is: an error stops the build, a warning is said."""

    ERROR = "error"
    WARNING = "warning"


class DataPath(msgspec.Struct, frozen=True):
    """The place of a value in the author's data, as ``publications[3].author[0]``.

    ``document`` names the file's role (``profile``, ``publications``); ``steps`` are
    canonical keys and 0-based positions from its root. In what is printed of it, a work
    is known by its id: its position changes with every work before it, and is looked up
    when there is something to say.
    """

    document: str
    steps: tuple[str | int, ...] = ()

    def child(self, *steps: str | int) -> DataPath:
        """The path that goes on from here."""
        return DataPath(self.document, self.steps + steps)

    def __str__(self) -> str:
        steps = (f"[{s}]" if isinstance(s, int) else f".{s}" for s in self.steps)
        return self.document + "".join(steps)


class Location(msgspec.Struct, frozen=True):
    """A place in a file: 1-based line and column, with the line's text.

    ``length`` is how many characters are at fault. Of a very long line the excerpt is a
    piece, and ``excerpt_column`` is the column within it; 0 says that both agree.
    """

    file: str
    line: int = 0
    column: int = 0
    excerpt: str = ""
    excerpt_column: int = 0
    length: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}" if self.line else self.file


class Diagnostic(msgspec.Struct, frozen=True, kw_only=True):
    """One problem: what is wrong, where, and what would mend it.

    ``message`` is one sentence without a capital or full stop; each hint is a sentence
    of its own. ``code`` is stable and may be tested against. ``also`` are other places
    with the same problem, as far as they are named. ``found`` are the author's words at
    fault, by which they are found in a text of several lines.
    """

    severity: Severity
    code: str
    message: str
    path: DataPath | None = None
    location: Location | None = None
    also: tuple[DataPath | Location, ...] = ()
    hints: tuple[str, ...] = ()
    found: str = ""


def error(
    code: str,
    message: str,
    *,
    path: DataPath | None = None,
    location: Location | None = None,
    hints: tuple[str, ...] = (),
    found: str = "",
) -> Diagnostic:
    """A problem that stops the build."""
    return Diagnostic(
        severity=Severity.ERROR,
        code=code,
        message=message,
        path=path,
        location=location,
        hints=hints,
        found=found,
    )


def warning(
    code: str,
    message: str,
    *,
    path: DataPath | None = None,
    also: tuple[DataPath, ...] = (),
    hints: tuple[str, ...] = (),
    found: str = "",
) -> Diagnostic:
    """A problem that is said, while the build goes on."""
    return Diagnostic(
        severity=Severity.WARNING,
        code=code,
        message=message,
        path=path,
        also=also,
        hints=hints,
        found=found,
    )


def has_errors(diagnostics: Iterable[Diagnostic]) -> bool:
    """Whether any of these stops the build."""
    return any(one.severity is Severity.ERROR for one in diagnostics)


def in_order(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Problems by line and column, and files in the order in which they come first."""
    found = tuple(diagnostics)
    files: dict[str, int] = {}
    for one in found:
        files.setdefault(one.location.file if one.location else "", len(files))

    def place(one: Diagnostic) -> tuple[int, int, int]:
        at = one.location or Location("")
        return files[at.file], at.line, at.column

    return tuple(sorted(found, key=place))


class CvError(Exception):
    """The root of what cvgen raises on purpose."""

    exit_status = 1


class InvalidInput(CvError):
    """The input or the result is at fault; ``diagnostics`` say all that is known."""

    def __init__(self, diagnostics: Iterable[Diagnostic]) -> None:
        self.diagnostics = tuple(diagnostics)
        super().__init__("; ".join(one.message for one in self.diagnostics))


class WrongCommand(InvalidInput):
    """The command line is at fault: nothing bears a name that it gives."""

    exit_status = 2
