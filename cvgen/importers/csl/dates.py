"""CSL-JSON's dates: parts, a text, or a word for how far the work is.

Part of ``importers.csl`` (CSL-JSON's schema, "date-variable").
"""

from __future__ import annotations

from cvgen.importers.bibtex.dates import read_when
from cvgen.importers.foreign import Foreign
from cvgen.importers.states import read_state
from cvgen.importers.tree import items_of, pairs_of, text_of, words_of
from cvgen.loading.dates import read_date
from cvgen.loading.fault import Refused
from cvgen.loading.node import Mapping

__all__ = ["take_date"]


def take_date(work: Foreign, key: str) -> None:
    """Take a date of parts, or as a text; of a span, when it began."""
    node = work.take(key)
    if node is None:
        return
    spans = items_of(node, "date-parts") if isinstance(node, Mapping) else ()
    parts = [words_of(part) for part in items_of(spans[0])] if spans else []
    if any(parts):
        when = read_when(*(parts[:3]))
        work.put(key, when.date, node.line)
        if when.left or parts[3:]:
            _lose(work, key, "-".join(parts), when.date, node.line)
    else:
        raw = text_of(node, "raw") or text_of(node, "literal") or text_of(node)
        _put_text(work, key, raw, node.line)
    if len(spans) > 1:
        work.lose(key, f"… to {words_of(spans[1]).replace('; ', '-')}", node.line)
    for name, other in pairs_of(node):
        if name in {"season", "circa"}:
            work.lose(f"{key}.{name}", words_of(other), other.line)


def _put_text(work: Foreign, key: str, text: str, line: int) -> None:
    """A date in words: as it is, or its year, and what else is there."""
    state = read_state(text) if key == "issued" else None
    if state is not None and "status" not in work.left:
        work.put("status", state.value, line)
        return
    if _is_date(text):
        work.put(key, text, line)
        return
    when = read_when(text)
    if when.date and not when.left.isdecimal():
        when = read_when(when.date, when.left)  # the name of a month
    work.put(key, when.date, line)
    if when.left:
        _lose(work, key, text, when.date, line)


def _lose(work: Foreign, key: str, text: str, date: str, line: int) -> None:
    """Say what is not read of a date, or that nothing is."""
    if date:
        work.lose_rest_of(((key, text),), date, line)
    else:
        work.lose(key, text, line)


def _is_date(text: str) -> bool:
    try:
        return bool(read_date(text))
    except Refused:
        return False
