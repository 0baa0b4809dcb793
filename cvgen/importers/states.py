"""Words for how far a work has come, as bibliographies have them.

Part of ``importers``.
"""

from __future__ import annotations

import re

from cvgen.model.work_type import Status

__all__ = ["read_state"]

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


def read_state(text: str) -> Status | None:
    """The state that a text names and nothing else, if it does."""
    plain = " ".join(re.sub(r"[-_{}().,\\]+", " ", text).split())
    for state, words in KNOWN:
        if words.fullmatch(plain):
            return state
    return None
