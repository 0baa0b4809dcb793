"""Who a worksheet is about: what every form of a person asks for first.

Part of ``exporters``. Forms that only a funder's system makes begin with the name, the
ORCID iD, the post and where it is (NSF and NIH, Common Form: identifying information).
"""

from __future__ import annotations

from collections.abc import Iterator

from cvgen.exporters.box_text import BoxText
from cvgen.exporters.fill import paste
from cvgen.exporters.judge import Limit
from cvgen.model.account import Register
from cvgen.model.profile import Profile
from cvgen.model.text import plain_text

__all__ = ["word_person"]

LINES = "\n"


def word_person(profile: Profile) -> BoxText:
    """The field of the person, a line for each thing that the profile says."""
    text = LINES.join(f"{label}: {words}" for label, words in _lines(profile))
    title = "Identifying information"
    return BoxText(id="person", title=title, texts=(paste(text, Limit()),))


def _lines(profile: Profile) -> Iterator[tuple[str, str]]:
    yield "Name", profile.name.display
    for one in profile.identifiers:
        if one.register is Register.ORCID:
            yield "ORCID iD", one.url
    post = profile.affiliation
    if post and post.title:
        yield "Position title", plain_text(post.title)
    if post and post.organization:
        places = (*post.unit, post.organization)
        yield "Organization", ", ".join(map(plain_text, places))
