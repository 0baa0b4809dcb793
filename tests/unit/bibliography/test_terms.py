"""Every status that is not self-evident has words."""

from __future__ import annotations

import pytest

from cvgen.bibliography.terms import STATUS_WORDS
from cvgen.model.publication import Status


@pytest.mark.parametrize("status", Status, ids=lambda status: str(status.value))
def test_a_status_is_worded_unless_it_is_published(status: Status) -> None:
    wanted = "" if status is Status.PUBLISHED else status.value.replace("-", " ")
    assert STATUS_WORDS.get(status, "") == wanted
