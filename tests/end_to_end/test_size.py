"""Files are small: a portal's limit, or a mailbox's, is no reason to print a CV."""

from __future__ import annotations

import json

from tests.benchmarks.generate import profile, works
from tests.support.samples import build_texts, built_sample

MANY = 1000


def test_the_sample_is_under_sixty_kilobytes() -> None:
    assert 20_000 < len(built_sample().pdf) < 60_000


def test_a_thousand_works_are_under_six_hundred_kilobytes() -> None:
    built = build_texts(json.dumps(profile()), json.dumps(works(MANY)))
    assert len(built.pages) > 60
    assert len(built.pdf) < 600_000
