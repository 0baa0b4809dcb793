"""Words for how far a work has come, as bibliographies have them.

Part of ``importers``.
"""

from __future__ import annotations

import re

from cvgen.model.work_type import Status

__all__ = ["read_state", "read_state_at"]

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

JOINT = re.compile(r"(?:[,:]| at| in| to| by)(?: the)? ")
"""What stands between a state and the journal that has the work."""


def read_state(text: str) -> Status | None:
    """The state that a text names and nothing else, if it does."""
    plain = " ".join(re.sub(r"[-_{}().,\\]+", " ", text).split())
    for state, words in KNOWN:
        if words.fullmatch(plain):
            return state
    return None


def read_state_at(text: str) -> tuple[Status, str] | None:
    """A state and where the work is in it: ``Revise and resubmit at Noise``."""
    for match in JOINT.finditer(text):
        state = read_state(text[: match.start()])
        place = text[match.end() :].strip(" .")
        if state is not None and place[:1].isupper():
            return state, place
    return None
