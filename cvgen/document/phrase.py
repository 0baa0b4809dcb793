"""Put phrases of rich text together: what the lines of an entry are made of.

Part of ``document``; the modules of ``sections`` build with it.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from cvgen.bibliography.names import between_two
from cvgen.bibliography.sentence import capitalised
from cvgen.bibliography.sentence import joined as bare_joined
from cvgen.model.locale import Locale
from cvgen.model.text import RichText, TextRun, coalesced, literal, plain_text

__all__ = [
    "filled",
    "is_empty",
    "joined",
    "labelled",
    "licensed",
    "linked",
    "listed",
    "opening",
    "strong",
]


def is_empty(text: RichText) -> bool:
    """Whether nothing is printed of a text; a citation prints its number."""
    return not any(run.text if isinstance(run, TextRun) else True for run in text.runs)


def strong(text: RichText) -> RichText:
    """The text with every run strong."""
    return RichText(
        tuple(
            replace(run, strong=True) if isinstance(run, TextRun) else run
            for run in text.runs
        )
    )


def joined(*parts: RichText | str | None, separator: str = ", ") -> RichText:
    """The parts that there are, with a separator between them.

    A part that runs right to left does so by itself.
    """
    texts = (literal(part) if isinstance(part, str) else part for part in parts if part)
    return coalesced(bare_joined((text.runs for text in texts), separator))


def listed(names: Sequence[RichText], locale: Locale) -> RichText:
    """Names as a list in words: "A, B and C"."""
    before = joined(*names[:-1], separator=locale.name_separator)
    last = plain_text(names[-1]) if names else ""
    return joined(before, *names[-1:], separator=between_two(locale, last))


def opening(text: RichText | None) -> RichText:
    """A phrase that begins a line: with a capital, and empty if there is none."""
    return RichText(capitalised(text.runs)) if text else RichText()


def filled(template: str, text: RichText | str | None) -> RichText | None:
    """A template of a locale with its only part filled in, unless that is missing."""
    if not text or (isinstance(text, RichText) and is_empty(text)):
        return None
    before, rest = template.split("{", 1)
    after = rest.split("}", 1)[1]
    return joined(before, text, after, separator="")


def labelled(label: str, text: RichText | None, locale: Locale) -> RichText | None:
    """A text behind a word that says what it is: "Thesis: …"."""
    return filled(locale.labelled.replace("{label}", label), text)


def licensed(name: str, locale: Locale) -> RichText | None:
    """A licence by its name: "MIT licence"; what is no name stands behind the word."""
    if not name[:1].islower():
        return filled(locale.licence, name)
    word = locale.licence.replace("{name}", "").strip(" :：")
    return labelled(word, literal(name), locale)


def linked(text: str, address: str) -> RichText:
    """A text that leads somewhere."""
    return RichText((TextRun(text, link=address),))
