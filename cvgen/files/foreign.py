"""Read a file of another system as a format's importer wants it.

Part of ``files``. The importers need packages that a build does not, so they come with
an extra and are looked for first.
"""

from __future__ import annotations

from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

import msgspec

from cvgen.diagnostics import InvalidInput, Location, error
from cvgen.files.extra import install_hint
from cvgen.files.read import read_content, read_text
from cvgen.importers.draft import Imported, found
from cvgen.importers.recognise import is_empty_bibtex, name_of, recognise
from cvgen.loading.characters import FORBIDDEN
from cvgen.loading.source import MAX_BYTES, SourceText, read_source
from cvgen.model.foreign_format import ForeignFormat

__all__ = ["need_importers", "read_foreign"]

PACKAGES = ("pybtex", "pylatexenc", "ruamel.yaml", "httpx")
RECORD = "give the file of a record, or an iD such as `0000-0002-1825-0097`"
EXTRA = "import"


def need_importers() -> None:
    """See that the packages of the extra are there.

    Raises:
        InvalidInput: One is not.
    """
    if not all(map(_is_there, PACKAGES)):
        message = "what reads the files of other systems is not installed"
        raise InvalidInput(
            (error("no-importer", message, hints=(install_hint(EXTRA),)),)
        )


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
        source = read_text(path, (RECORD,) if form is ForeignFormat.ORCID else ())
        _refuse_another(source, form)
        return _importer(form)(source)
    source, is_western = _read_bibtex(path)
    _refuse_another(source, form)
    imported = _importer(form)(source)
    if not is_western:
        return imported
    message = "the file is not UTF-8: it was read as Western European (Windows-1252)"
    said = found("western", message, str(path))
    return msgspec.structs.replace(imported, findings=(said, *imported.findings))


def _refuse_another(source: SourceText, form: ForeignFormat) -> None:
    """Refuse what is sure to be of another format, of which little would be read."""
    likely = recognise(source.text, form)
    if likely is None and form is ForeignFormat.BIBTEX:
        _refuse_prose(source)
    if likely is None or likely is form:
        return
    message = f"the file looks like {name_of(likely)}, not like {name_of(form)}"
    hint = "have the program that wrote it export BibTeX or CSL-JSON"
    if isinstance(likely, ForeignFormat):
        hint = f"write `{likely.value}` in place of `{form.value}`"
    location = Location(source.name, 1, 1)
    found = error("another-format", message, location=location, hints=(hint,))
    raise InvalidInput((found,))


def _refuse_prose(source: SourceText) -> None:
    """Refuse a text without entries, all of which BibTeX would take for a comment."""
    if is_empty_bibtex(source.text):
        return
    message = "the file is no BibTeX: it has no entry such as `@article{…}`"
    location = Location(source.name, 1, 1)
    raise InvalidInput((error("no-entry", message, location=location),))


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
    if content.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        return read_source(str(path), content), False  # which says so
    try:
        text, is_western = content.decode("utf-8"), False
    except UnicodeDecodeError:
        text, is_western = content.decode("cp1252", errors="replace"), True
    return read_source(str(path), FORBIDDEN().sub(" ", text).encode()), is_western
