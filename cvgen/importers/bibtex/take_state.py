"""How far a work has come, which a note tells with who has it, and since when.

Part of ``importers.bibtex``; what else the note says stays there.
"""

from __future__ import annotations

from cvgen.importers.bibtex.dates import read_when
from cvgen.importers.bibtex.latex import read_latex
from cvgen.importers.bibtex.reader import Reader
from cvgen.importers.ssrn import is_on_ssrn
from cvgen.importers.states import read_state, read_state_at
from cvgen.importers.writing.markup import write_markup
from cvgen.model.text import literal, plain_text
from cvgen.model.work_type import WorkType

__all__ = ["put_state", "take_state"]

PRINTED = ("volume", "issue", "page")
"""What only an issue gives a work: a note beside it tells of another one."""

WORKING_PAPER = "working paper"

OF_PRESSES = frozenset({WorkType.BOOK.value})
PARTS = frozenset({WorkType.CHAPTER.value})
"""What is with a press: books, and chapters of those that are named."""


def put_state(reader: Reader, text: str) -> bool:
    """Make a text the state if it is one and no more; say whether it was.

    A contract is a state of a book that is being written, and its word is kept.
    """
    state = read_state(text)
    if state is None:
        told = read_state_at(text.strip("{} "))
        if told is None or told.place or told.when or reader.look("note"):
            return False
        reader.put("note", write_markup(literal(told.rest)))
        state = told.state
    reader.put("status", state.value)
    return True


def take_state(reader: Reader) -> None:
    """Take a note that tells a state, unless another field tells it."""
    note = reader.left.get("note")
    if note is None:
        return
    text = plain_text(read_latex(note.text).text)
    if text.strip(" .").casefold() == WORKING_PAPER and is_on_ssrn(reader):
        reader.take("note")  # which its type says, and it is out
        return
    told = read_state_at(text)
    if told is None or reader.has("status") or any(map(reader.has, PRINTED)):
        if (state := read_state(note.text)) is not None:
            reader.put("status", state.value)
            reader.take("note")
        return
    reader.put("status", told.state.value)
    is_told = _put_place(reader, told.place, note.line)
    if _put_date(reader, told.when, note.line) and is_told:
        reader.latex(note, "note")  # says what it does not know
        reader.take("note")
        reader.put("note", write_markup(literal(told.rest)), note.line)


def _put_place(reader: Reader, place: str, line: int) -> bool:
    """Put who has the work, unless the entry names another: then the note stays."""
    is_part = reader.said("type") in PARTS and reader.has("container-title")
    is_press = is_part or reader.said("type") in OF_PRESSES
    key = "publisher" if is_press else "container-title"
    written = write_markup(literal(place))
    if place and reader.has(key):
        return reader.said(key).casefold() == written.casefold()
    reader.put(key, written, line)
    return True


def _put_date(reader: Reader, text: str, line: int) -> bool:
    """Put a date, unless the entry has another: then the note stays."""
    date = read_when(text, text).date if text else ""
    known = reader.said("issued")
    if date.startswith(known):
        reader.put("issued", date, line)
    return date.startswith(known) or known.startswith(date)
