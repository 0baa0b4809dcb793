"""Words for how far a work has come, as bibliographies have them.

Part of ``importers``.
"""

from __future__ import annotations

import re

import msgspec

from cvgen.model.work_type import Status

__all__ = ["Told", "read_state", "read_state_at"]


class Told(msgspec.Struct, frozen=True):
    """A state, who has the work, since when, and what else a text says of it."""

    state: Status
    place: str = ""
    when: str = ""
    rest: str = ""


STATES = (
    (Status.IN_PREPARATION, r"in ?prep(?:aration|\.)?|draft|working paper"),
    (Status.UNDER_REVIEW, r"(?:currently )?(?:under|in) review"),
    (Status.UNDER_REVIEW, r"(?:revised and )?resubmitted"),
    (Status.REVISE_AND_RESUBMIT, r"(?:invited to )?revise(?: and | ?& ?)resubmit"),
    (Status.REVISE_AND_RESUBMIT, r"revise(?: and | ?& ?)resubmit r ?& ?r|r ?& ?r"),
    (Status.IN_REVISION, r"(?:in|under) revision|revisions? requested"),
    (Status.IN_REVISION, r"(?:minor|major) revisions?(?: requested)?"),
    (Status.CONDITIONALLY_ACCEPTED, r"conditional(?:ly accepted| accept(?:ance)?)"),
    (Status.SUBMITTED, r"(?:manuscript )?submitted(?: for publication)?"),
    (Status.IN_PRESS, r"in ?press|advance online(?: publication)?|online first"),
    (Status.PUBLISHED, "published"),
    (Status.ACCEPTED, r"accepted(?: for publication)?"),
    (Status.FORTHCOMING, r"to appear|forthcoming"),
)
KNOWN = tuple((state, re.compile(words, re.IGNORECASE)) for state, words in STATES)

CONTRACT = re.compile(r"under (?:advance )?contract", re.IGNORECASE)
"""A state of books that is none here; what it says is kept."""

JOINT = re.compile(r"(?:[,:]| at| in| to| by| with)(?: the)? ")
"""What stands between a state and who has the work."""

SUBJECT = re.compile(
    r"(?:(?:this|the|book) )?(?:manuscript|paper|article|chapter)(?: is|,)? "
    r"(?:currently )?",
    re.IGNORECASE,
)
ROUND = re.compile(
    r"[,(]?(?:(?<!\s)\s|\b)\(?((?:[1-9](?:st|nd|rd|th)|first|second|third|fourth)"
    r"[ -]round)(?: of)?\)?",
    re.IGNORECASE,
)
MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)(?:[a-z]{2,6})?\.?,? "
DAY = r"(?:[0-3]?\d,? )?"
YEAR = r"(?:19|20)\d\d"
SINCE = r"(?:(?:since|on|as of|submitted) )?"
DATED = re.compile(
    rf"(?:,? ?\({SINCE}((?:{DAY}{MONTH}{DAY})?{YEAR})\)"
    rf"|, {SINCE}((?:{DAY}{MONTH}{DAY})?{YEAR})"
    rf"| {SINCE}({DAY}{MONTH}{DAY}{YEAR}))\.?$",
    re.IGNORECASE,
)
"""A date at the end; a year alone behind a name is a part of it: ``CHI 2025``."""

SENTENCE = re.compile(
    r"; |(?:(?<=[a-z]{7})|(?<=[A-Z]{3}))\. (?=[A-Z])"
    r"|, (?=(?:available|comments|expected|joint|online|pending|published|revised"
    r"|special|subject|with)\b)"
)
"""The end of a name, and no point of an abbreviation."""

LONGEST = 80
"""Characters that words for a state have at most."""

DESKS = re.compile(r"draft|working paper", re.IGNORECASE)
"""Of these it is no journal that is named behind them."""

DESK_FIRST = re.compile(r"(?:draft|working paper)[.,;] ", re.IGNORECASE)


def read_state(text: str) -> Status | None:
    """The state that a text names and nothing else, if it does."""
    plain = " ".join(re.sub(r"[-_{}().,\\]+", " ", text).split())
    for state, words in KNOWN:
        if words.fullmatch(plain):
            return state
    return None


def read_state_at(text: str) -> Told | None:
    """A state and what is said with it: ``2nd round R&R at Noise (May 2025)``."""
    plain = " ".join(text.split())
    rounds = ROUND.search(plain)
    if rounds:
        plain = f"{plain[: rounds.start()]} {plain[rounds.end() :]}".strip()
    dated = DATED.search(plain)
    when = next(filter(None, dated.groups()), "") if dated else ""
    core = plain[: dated.start()] if dated else plain
    core = core.strip(" ,")
    found = _state_and_place(DESK_FIRST.sub("", core, 1)) or _state_and_place(core)
    if found is None:
        return None
    state, place, *more = found
    contract = CONTRACT.search(core)
    if contract:
        more.insert(0, contract[0].capitalize())
    if rounds:
        more.insert(0, rounds[1])
    return Told(state, place, when, ", ".join(filter(None, more)))


def _state_and_place(text: str) -> tuple[Status, str, str] | None:
    """A state, the name behind it, and what else is said."""
    if (alone := _state(text)) is not None:
        return alone, "", ""
    for match in JOINT.finditer(text, 0, LONGEST):
        words = text[: match.start()]
        state, behind = _state(words), text[match.end() :].strip()
        if state is None or state is Status.PUBLISHED or DESKS.fullmatch(words):
            continue
        is_with = match[0].startswith(" with")
        if is_with and not (CONTRACT.search(words) or state is Status.FORTHCOMING):
            continue
        if behind[:1].isupper():
            name, *more = SENTENCE.split(behind, maxsplit=1)
            is_short = ". " in name
            return state, name if is_short else name.rstrip("."), "".join(more)
    words, sign, rest = _first_of(text)
    state = _state(words) if sign else None
    is_name = rest[:1].isupper() and sign == ","
    return (state, "", rest) if state and not is_name else None


def _first_of(text: str) -> tuple[str, str, str]:
    """What stands before the first sign, the sign, and what is behind it."""
    match = re.search(r"([,;.]) ", text[:LONGEST])
    if match is None:
        return text, "", ""
    return text[: match.start()], match[1], text[match.end() :].strip()


def _state(text: str) -> Status | None:
    """A state, and nothing beside it but what is in it: ``Manuscript in press``."""
    match = SUBJECT.match(text)
    words = text[match.end() :] if match else text
    if CONTRACT.fullmatch(words):
        return Status.IN_PREPARATION
    return read_state(words) or read_state(text)
