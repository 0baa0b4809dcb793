"""A measurement knows what it lacks, and a link what it shows."""

from __future__ import annotations

from cvgen.checks.measured.box import Box
from cvgen.checks.measured.file import FileFacts
from cvgen.checks.measured.measured import Fact, Gap, Link, Measured

PLACE = Box(0, 0, 9, 9)
ADDRESS = "https://example.org"


def test_what_is_lacking_is_told_by_fact() -> None:
    gap = Gap(Fact.TEXT, "it is an image without text", (1,))
    facts = FileFacts(name="cv.pdf", size=1, version="1.7")
    file = Measured(file=facts, pages=(), gaps=(gap,))
    assert file.lacks(Fact.TEXT) == (gap,)
    assert file.lacks(Fact.SIZE) == ()
    assert list(file.lines()) == []


def test_a_link_shows_its_address_only_if_that_is_all_it_shows() -> None:
    assert Link(1, PLACE, ADDRESS, "https://example .org").shows_address
    assert not Link(1, PLACE, ADDRESS, "example.org").shows_address
    assert not Link(1, PLACE, None, "").shows_address
