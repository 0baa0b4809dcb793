"""Word the names that stand for a work, with the word for what they are.

Part of ``bibliography``. Authors need no word. Where a work has none its editors stand
in their place, as CSL substitutes them, or else its translators; others are named in
the statement.
"""

from __future__ import annotations

from msgspec.structs import asdict, replace

from cvgen.bibliography.authors import WordedAuthors, word_authors
from cvgen.bibliography.sentence import Runs, capitalised, said
from cvgen.bibliography.work import OwnedWork
from cvgen.model.locale import Locale
from cvgen.model.person import Author, Credit
from cvgen.model.text import coalesced
from cvgen.model.variant import AuthorPolicy

__all__ = ["labelled", "word_credits"]


def word_credits(
    owned: OwnedWork, policy: AuthorPolicy, locale: Locale
) -> WordedAuthors:
    """The names in order, the owner's strong, a long list cut."""
    work = owned.work
    if work.author:
        place = owned.place(Credit.AUTHOR)
        return word_authors(
            work.author, place, policy, locale, and_others=work.and_others
        )
    people = work.credited(work.lead)
    names = [Author(**asdict(person)) for person in people]
    worded = word_authors(names, owned.place(work.lead), policy, locale)
    runs = labelled(worded.text.runs, work.lead, len(names), locale, is_opening=True)
    return replace(worded, text=coalesced(runs))


def labelled(
    names: Runs, credit: Credit, count: int, locale: Locale, *, is_opening: bool = False
) -> Runs:
    """A list of so many names with the word for their part: "A. B. (ed.)".

    A word that opens a line has a capital; a name keeps its own way with them.
    """
    match credit:
        case Credit.AUTHOR:
            return names
        case Credit.EDITOR:
            word = locale.editor if count == 1 else locale.editors
            return (*names, *said(f" ({word})"))
        case Credit.TRANSLATOR:
            before, _, after = locale.translated_by.partition("{names}")
            lead = said(before)
            lead = capitalised(lead) if is_opening else lead
            return (*lead, *names, *said(after))
