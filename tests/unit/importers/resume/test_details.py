"""What is said of an entry becomes its prose."""

from __future__ import annotations

from cvgen.importers.foreign import Foreign
from cvgen.importers.resume.details import details_of
from tests.support.nodes import mapping


def test_points_and_paragraphs_are_paragraphs() -> None:
    fields = {
        "summary": "One *star*.\n\nTwo stars.",
        "highlights": ["Led", " "],
        "courses": ["Noise"],
        "url": "https://example.org",
    }
    one = Foreign("r.json", "work", mapping(fields))
    assert dict(details_of(one)) == {
        "details": "One \\*star\\*.\n\nTwo stars.\n\nLed\n\nNoise",
        "url": "https://example.org",
    }
    assert not one.left
