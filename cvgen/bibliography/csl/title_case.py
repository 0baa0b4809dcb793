"""Set titles in title case, where a style asks for it.

Part of ``bibliography.csl``. citeproc-py looks at the first character of a word, even
if that is a mark, and has no rule for the last word (CSL 1.0.2, "Title Case
Conversion"). The second part of a species name stays as it is (The Chicago Manual of
Style, 17th edition, 8.159), and so does what has a figure in it, such as p53.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from cvgen.bibliography.csl.marks import EMPHASIS, MARKUP, TITLE_END, TITLE_START

__all__ = ["title_cased"]

TITLE = re.compile(f"{TITLE_START}([^{TITLE_START}{TITLE_END}]*){TITLE_END}")
WORD = re.compile(r"(?:<[^>]*>|[^\s<])+")
TAG = re.compile("<[^>]*>")
FIRST_LETTER = re.compile(rf"(?<![^\w<])((?:{MARKUP}|[^\w<])*)(\w)")

STOP_WORDS = frozenset(
    {
        *("a", "an", "and", "as", "at", "but", "by", "down", "for", "from", "in"),
        *("into", "nor", "of", "on", "onto", "or", "over", "so", "the", "till"),
        *("to", "up", "via", "with", "yet"),
    }
)
"""CSL's, which are in lower case within a title."""

GENUS = re.compile(r"\W*[A-Z]\.")
END_OF_PART = re.compile(r"(?:\w\w[.?!]|(?<!\W)[^\w:]*:)\W*$")
"""What a part of a title begins behind, as it does behind a colon; a row of signs is
looked through from where it begins, and only once."""

LETTERS = re.compile(r"\w(?:.*\w)?", re.DOTALL)


class _Word(msgspec.Struct, frozen=True):
    """A word as it stands in the markup, and as it is read."""

    start: int
    written: str
    read: str

    @property
    def letters(self) -> str:
        """The word without the punctuation around it."""
        found = LETTERS.search(self.read)
        return found[0] if found else ""


def title_cased(html: str, *, is_english: bool) -> str:
    """The markup without marks for titles; only English knows title case."""
    while TITLE.search(html):
        html = TITLE.sub(
            lambda title: _cased(title[1]) if is_english else title[1], html
        )
    return html


def _cased(title: str) -> str:
    changes = {word.start: _capitalised(word.written) for word in _changed(title)}
    return WORD.sub(lambda word: changes.get(word.start(), word[0]), title)


def _changed(title: str) -> Iterator[_Word]:
    """The words that get a capital."""
    words = tuple(word for word in _words(title) if word.letters)
    before, is_named, is_emphasised = "", False, False
    for place, word in enumerate(words):
        is_new = place in {0, len(words) - 1} or END_OF_PART.search(before)
        is_small = not is_new and word.letters in STOP_WORDS
        is_species = (is_emphasised and is_named) or GENUS.fullmatch(before)
        is_code = any(map(str.isdigit, word.letters))
        if word.letters.islower() and not (is_small or is_species or is_code):
            yield word
        is_named = is_named if is_emphasised else not word.letters.islower()
        is_emphasised ^= word.written.count(EMPHASIS) % 2 == 1
        before = word.read


def _words(title: str) -> Iterator[_Word]:
    for found in WORD.finditer(title):
        plain = TAG.sub("", found[0])
        read = "".join(sign for sign in plain if sign.isprintable())
        yield _Word(found.start(), found[0], read)


def _capitalised(word: str) -> str:
    """The word with a capital behind its marks and its quotes."""
    return FIRST_LETTER.sub(lambda found: f"{found[1]}{found[2].upper()}", word, 1)
