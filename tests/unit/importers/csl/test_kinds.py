"""Types of works, whoever names them."""

from __future__ import annotations

import pytest

from cvgen.importers.csl.kinds import read_kind
from cvgen.model.work_type import WorkType


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("article-journal", WorkType.ARTICLE_JOURNAL),
        ("journal-article", WorkType.ARTICLE_JOURNAL),
        ("legal-case", WorkType.LEGAL_CASE),
        ("posted-content", WorkType.ARTICLE),
        ("Dissertation", WorkType.THESIS),
        ("sculpture", None),
    ],
)
def test_a_word_is_a_type_or_none(word: str, kind: WorkType | None) -> None:
    assert read_kind(word) is kind
