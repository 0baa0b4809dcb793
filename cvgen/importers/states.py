"""Words for how far a work has come, as bibliographies have them.

Part of ``importers``.
"""

from __future__ import annotations

import re

from cvgen.model.work_type import Status

__all__ = ["read_state"]

STATES = (
    (Status.IN_PREPARATION, r"in ?prep(?:aration|\.)?|draft|working paper"),
    (Status.UNDER_REVIEW, r"(?:currently )?(?:under|in) review|in revision"),
    (Status.SUBMITTED, r"submitted(?: for publication)?"),
    (Status.IN_PRESS, r"in ?press|advance online(?: publication)?|online first"),
    (Status.PUBLISHED, "published"),
    (Status.ACCEPTED, r"(?:to appear|accepted|forthcoming)(?: for publication)?"),
)
KNOWN = tuple((state, re.compile(words, re.IGNORECASE)) for state, words in STATES)


def read_state(text: str) -> Status | None:
    """The state that a text names and nothing else, if it does."""
    plain = " ".join(re.sub(r"[-_{}().,]+", " ", text).split())
    for state, words in KNOWN:
        if words.fullmatch(plain):
            return state
    return None
