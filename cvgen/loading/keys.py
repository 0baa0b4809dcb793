"""Spellings of keys: what is accepted, and what an unknown key may have meant.

Part of ``loading``: ``structs`` looks keys up here, and ``locate`` finds the author's
spelling of a canonical one.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from cvgen.model.section_key import SECTION_WORDS
from cvgen.suggestion import did_you_mean, named, nearest

__all__ = ["SYNONYMS", "canonical", "hint", "misspelt", "spellings", "suggestion"]

SYNONYMS = {
    "issued": ("year",),
    "date": ("year",),
    "organization": ("organisation",),
    "license": ("licence",),
}
"""Other names that are accepted for a field, where the struct has no such field."""

FOREIGN = {
    "abbr": ("container-title-short",),
    "address": ("publisher-place", "place"),
    "advisers": ("advisor",),
    "affiliation": ("organization",),
    "affiliations": ("affiliation",),
    "agency": ("funder",),
    "area": ("field",),
    "authors": ("author",),
    "award": ("awards",),
    "award-id": ("number",),
    "award-number": ("number",),
    "awarder": ("organization",),
    "booktitle": ("container-title",),
    "budget": ("amount",),
    "category": ("label",),
    "citekey": ("id",),
    "city": ("place",),
    "code": ("repository",),
    "company": ("organization",),
    "conference": ("event-title", "container-title", "event"),
    "current": ("now", "end"),
    "date": ("issued", "start", "years", "as-of"),
    "dates": ("years", "start", "date"),
    "degree": ("level",),
    "department": ("unit",),
    "description": ("details", "note"),
    "dissertation": ("thesis", "topic"),
    "e-mail": ("email",),
    "employer": ("organization",),
    "end": ("years", "date"),
    "end-date": ("end",),
    "enddate": ("end",),
    "entrytype": ("type",),
    "eprint": ("arxiv",),
    "filter": ("select",),
    "first-name": ("given",),
    "firstname": ("given",),
    "fluency": ("level",),
    "forename": ("given",),
    "from": ("start",),
    "github": ("repository",),
    "group-by": ("group",),
    "highlights": ("details",),
    "homepage": ("web",),
    "institution": ("organization", "publisher"),
    "issued": ("date", "start"),
    "issuer": ("organization",),
    "journal": ("container-title", "organization"),
    "journaltitle": ("container-title",),
    "key": ("id",),
    "keywords": ("keyword", "items"),
    "last-name": ("family",),
    "lastname": ("family",),
    "link": ("URL",),
    "links": ("URL",),
    "location": ("event-place", "place"),
    "mail": ("email",),
    "mobile": ("phone",),
    "name": ("title", "student", "course", "organization", "language", "label"),
    "number": ("numbering",),
    "organization": ("funder", "repository", "outlet", "event"),
    "pages": ("page",),
    "period": ("years", "start"),
    "position": ("title",),
    "proficiency": ("level",),
    "project": ("topic",),
    "pubstate": ("status",),
    "reviews": ("count",),
    "role": ("title", "roles"),
    "school": ("organization", "unit", "publisher"),
    "semester": ("term",),
    "shortjournal": ("container-title-short",),
    "society": ("organization",),
    "sponsor": ("funder",),
    "start": ("years", "date"),
    "start-date": ("start",),
    "startdate": ("start",),
    "students": ("size",),
    "subject": ("field",),
    "supervisor": ("advisor",),
    "surname": ("family",),
    "telephone": ("phone",),
    "text": ("items",),
    "thesis": ("topic",),
    "title": ("name", "course", "degree", "topic"),
    "to": ("end",),
    "type": ("kind",),
    "university": ("organization", "publisher"),
    "until": ("end",),
    "venue": ("container-title", "event", "organization"),
    "website": ("web",),
    "year": ("years", "end"),
    "years": ("start", "date"),
}
"""What BibTeX, JSON Resume and plain English call a field, and its names here."""

HOMES = {
    "address": "contact",
    "email": "contact",
    "e-mail": "contact",
    "homepage": "contact",
    "mail": "contact",
    "phone": "contact",
    "telephone": "contact",
    "web": "contact",
    "website": "contact",
    "github": "identifiers",
    "google-scholar": "identifiers",
    "linkedin": "identifiers",
    "mastodon": "identifiers",
    "orcid": "identifiers",
    "organization": "affiliation",
    "unit": "affiliation",
}
"""Keys that stand within others, by their own."""

MERGE_KEY = "<<"

VERY_LIKELY = 0.8
"""Words from elsewhere are many: fewer are meant than are a little alike."""

LIKELY = 0.7
"""Keys are short: two that are less alike have often nothing in common."""


def canonical(key: str) -> str:
    """A key without its freedoms: case and underscores."""
    return key.casefold().replace("_", "-")


def spellings(key: str) -> tuple[str, ...]:
    """The canonical keys under which a field is looked up: its own comes first."""
    plain = canonical(key)
    return (plain, *SYNONYMS.get(plain, ()))


def suggestion(key: str, known: Iterable[str], present: Collection[str]) -> str:
    """The key that an unknown one may have meant, of those not yet there, if any."""
    free = {canonical(name): name for name in known if canonical(name) not in present}
    if name := _foreign(canonical(key), free.values()):
        return name
    words = sorted(canonical(key).split("-"))
    for plain, name in free.items():
        if words[1:] and sorted(plain.split("-")) == words:
            return name
    close = nearest(canonical(key), free, likely=LIKELY)
    return free[close[0]] if close else ""


def misspelt(key: str, known: Iterable[str], present: Collection[str]) -> str:
    """The key that is meant by a word from elsewhere which is misspelt, if any."""
    free = [name for name in known if canonical(name) not in present]
    words = (word for word in (*FOREIGN, *SECTION_WORDS) if _foreign(word, free))
    close = nearest(canonical(key), words, likely=VERY_LIKELY)
    return _foreign(close[0], free) if close else ""


def _foreign(word: str, free: Collection[str]) -> str:
    """The first of the free keys that a word from elsewhere may mean."""
    names = (*FOREIGN.get(word, ()), SECTION_WORDS.get(word, ""))
    return next((name for name in names if name in free), "")


def hint(key: str, meant: str, known: Collection[str]) -> str:
    """What to say to the author of an unknown key."""
    if meant:
        return did_you_mean(meant)
    if key == MERGE_KEY:
        return "YAML's merge keys are not allowed: write the keys out"
    if key.isdigit():
        return 'put a number with commas in quotes, as `"GBP 480,000"`'
    if (home := HOMES.get(canonical(key))) and home in known:
        return f"it stands under `{home}:`"
    return f"there are: {named(known)}"
