"""All rich texts of a value become plain, and nothing else is another."""

from __future__ import annotations

import pytest

from cvgen.exporters.worded import Wording
from cvgen.model.text import plain_text
from tests.support.samples import planned, work

PROFILE = """\
name: Ada Okafor
metrics:
  - {name: h-index, value: 7, source: Scopus, as-of: 2026-10}
sections:
  - id: camp
    title: Camp
    text: "*Noise* {metric:h-index} [@work1]"
    bullets: ["[a](https://example.org)"]
"""


@pytest.mark.parametrize(
    ("variant", "bullet"),
    [("", "a (https://example.org)"), ("links: forbidden\n", "a")],
)
def test_texts_deep_in_a_value_are_worded(variant: str, bullet: str) -> None:
    plan = planned(PROFILE, work(1, "Noise"), variant)
    found = Wording(plan).struct(plan.cv.profile)
    (section,) = found.sections
    assert section.text is not None
    (paragraph,) = section.text.paragraphs
    assert (
        plain_text(paragraph)
        == "Noise h-index 7 (Scopus, Oct 2026) (Okafor and Chen 1991)"
    )
    assert plain_text(section.bullets[0]) == bullet
    assert (found.name, found.metrics[0].name) == (
        plan.cv.profile.name,
        plan.cv.profile.metrics[0].name,
    )
