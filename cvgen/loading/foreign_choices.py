"""Words that elsewhere mean what is chosen here: of BibTeX, of journals, of everyday.

Part of ``loading``, for the hints of ``scalars`` and ``dates``.
"""

from __future__ import annotations

__all__ = ["FOREIGN_CHOICES", "foreign_choice"]

FOREIGN_CHOICES = {
    "bookchapter": "chapter",
    "conditionalaccept": "conditionally-accepted",
    "conditionalacceptance": "conditionally-accepted",
    "conference": "paper-conference",
    "conferencepaper": "paper-conference",
    "discussionpaper": "article",
    "inbook": "chapter",
    "incollection": "chapter",
    "inpreparation": "in-preparation",
    "inpress": "in-press",
    "inproceedings": "paper-conference",
    "inreview": "under-review",
    "journal": "article-journal",
    "journalarticle": "article-journal",
    "majorrevision": "in-revision",
    "mastersthesis": "thesis",
    "minorrevision": "in-revision",
    "misc": "document",
    "no": "none",
    "paper": "article-journal",
    "phdthesis": "thesis",
    "preprint": "article",
    "proceedings": "book",
    "r&r": "revise-and-resubmit",
    "resubmit": "revise-and-resubmit",
    "resubmitted": "under-review",
    "revise&resubmit": "revise-and-resubmit",
    "revisionrequested": "in-revision",
    "rr": "revise-and-resubmit",
    "techreport": "report",
    "toappear": "forthcoming",
    "twitter": "x",
    "underrevision": "in-revision",
    "unpublished": "manuscript",
    "workingpaper": "article",
    "yes": "reviewed",
}
"""BibTeX's words for types and states, and CSL's; what publishers and economists say;
old names of registers; answers."""

IGNORED = str.maketrans("", "", " -_")


def foreign_choice(text: str) -> str:
    """The choice that a word from elsewhere means, or nothing."""
    return FOREIGN_CHOICES.get(text.casefold().translate(IGNORED), "")
