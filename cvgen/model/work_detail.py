"""What is printed of a work beside title, authors and venue.

Part of ``model``: variants choose it, and presets ask for it.
"""

from cvgen.closed import Closed

__all__ = ["WorkDetail"]


class WorkDetail(Closed):
    """What is printed of a work beside title, authors and venue."""

    BADGE = "badge"
    STATUS = "status"
    IDENTIFIER = "identifier"
    PREPRINT = "preprint"
    PRESENTATION = "presentation"
    AWARDS = "awards"
    NOTE = "note"
    LINKS = "links"
    OPEN_ACCESS = "open-access"
    PEER_REVIEW = "peer-review"
    ISBN = "isbn"
    CONTRIBUTION = "contribution"
    CITATIONS = "citations"
    KEYWORDS = "keywords"
