"""The words that the page itself says: section heads, labels, running heads.

Part of ``document``. English for now, kept as data so that a locale can replace them.
"""

from __future__ import annotations

__all__ = [
    "ADVISED_BY",
    "APPOINTMENTS",
    "CURRICULUM_VITAE",
    "EDUCATION",
    "FOLIO",
    "INTERESTS",
    "PRESENT",
    "PUBLICATIONS",
    "RUNNING_FOLIO",
    "SELECTED_PUBLICATIONS",
    "STUDENTSHIPS",
    "SUMMARY",
    "SUPERVISION",
    "THESIS",
]

SUMMARY = "Research summary"
INTERESTS = "Research interests"
APPOINTMENTS = "Appointments"
EDUCATION = "Education"
SUPERVISION = "Supervision"
STUDENTSHIPS = "Studentships"
PUBLICATIONS = "Publications"
CURRICULUM_VITAE = "Curriculum Vitae"
PRESENT = "present"
FOLIO = "{page} of {pages}"
RUNNING_FOLIO = "page {page} of {pages}"
SELECTED_PUBLICATIONS = "Selected publications"
THESIS = "Thesis"
ADVISED_BY = "advised by"
