"""Read a file of another system as a format's importer wants it.

Part of ``files``. The importers need packages that a build does not, so they come with
an extra and are looked for first.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

import msgspec

from cvgen.diagnostics import InvalidInput, error
from cvgen.files.read import read_content, read_text
from cvgen.importers.draft import Imported, found
from cvgen.loading.characters import FORBIDDEN
from cvgen.loading.source import MAX_BYTES, SourceText, read_source
from cvgen.model.foreign_format import ForeignFormat

__all__ = ["need_importers", "read_foreign"]

PACKAGES = ("pybtex", "pylatexenc", "ruamel.yaml", "httpx")
INSTALL = "install it with `pip install pybtex pylatexenc ruamel.yaml httpx`"


def need_importers() -> None:
    """See that the packages of the extra are there.

    Raises:
        InvalidInput: One is not.
    """
    if not all(map(_is_there, PACKAGES)):
        message = "what reads the files of other systems is not installed"
        raise InvalidInput((error("no-importer", message, hints=(INSTALL,)),))


def _is_there(package: str) -> bool:
    try:
        return find_spec(package) is not None
    except ModuleNotFoundError:  # not even the package that it is in
        return False


def read_foreign(path: Path, form: ForeignFormat) -> Imported:
    """What a file holds.

    Raises:
        InvalidInput: It is missing, too large, of another kind, or holds what no text
            may.
    """
    if form is not ForeignFormat.BIBTEX:
        return _importer(form)(read_text(path))
    source, is_western = _read_bibtex(path)
    imported = _importer(form)(source)
    if not is_western:
        return imported
    message = "the file is not UTF-8: it was read as Western European (Windows-1252)"
    said = found("western", message, str(path))
    return msgspec.structs.replace(imported, findings=(said, *imported.findings))


def _importer(form: ForeignFormat) -> Callable[[SourceText], Imported]:
    """What reads a format; it is loaded when it is wanted."""
    match form:
        case ForeignFormat.BIBTEX:
            from cvgen.importers.bibtex import import_bibtex  # noqa: PLC0415

            return import_bibtex.import_bibtex
        case ForeignFormat.CSL_JSON:
            from cvgen.importers.csl import import_csl  # noqa: PLC0415

            return import_csl.import_csl
        case ForeignFormat.ORCID:
            from cvgen.importers.orcid import import_orcid  # noqa: PLC0415

            return import_orcid.import_orcid
        case ForeignFormat.JSON_RESUME:
            from cvgen.importers.resume import import_resume  # noqa: PLC0415

            return import_resume.import_resume
        case ForeignFormat.RENDERCV:
            from cvgen.importers.rendercv import import_rendercv  # noqa: PLC0415

            return import_rendercv.import_rendercv


def _read_bibtex(path: Path) -> tuple[SourceText, bool]:
    """The text; old BibTeX is in Windows' Western encoding, which is said.

    A control character is white space to BibTeX, and no reason to refuse a file.
    """
    content = read_content(path, MAX_BYTES + 1)
    try:
        text, is_western = content.decode("utf-8"), False
    except UnicodeDecodeError:
        text, is_western = content.decode("cp1252", errors="replace"), True
    return read_source(str(path), FORBIDDEN.sub(" ", text).encode()), is_western
