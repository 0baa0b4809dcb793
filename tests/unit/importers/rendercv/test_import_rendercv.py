"""A CV of RenderCV's becomes a profile and works."""

from __future__ import annotations

import pytest

from cvgen.diagnostics import InvalidInput
from cvgen.importers.rendercv.import_rendercv import import_rendercv
from tests.support.nodes import plain, source

CV = """
cv:
  name: Mei Chen
  headline: Listener
  location: Wien
  email: [m@example.org, mei@example.org]
  photo: me.jpg
  social_networks:
    - {network: GitHub, username: mc}
    - {network: Friendster, username: mc}
  sections:
    about_me:
      - I **listen**.
    education:
      - institution: Poly
        area: Noise
        degree: PhD
        start_date: 2012-09
        end_date: 2016
    Work:
      - company: Example
        position: Lecturer
        start_date: 2020-01
        highlights: [Led., Taught.]
    publications:
      - title: Noise
        authors: ["***Mei Chen***", A. Okafor]
        journal: "*J. Ex.*"
        date: 2024-05
        doi: 10.1000/182
        pages: 1-9
    Skills:
      - {label: Programming, details: Python}
      - bullet: Patience
      - name: Camp
        date: 2019 – 2021
design: {theme: classic}
"""


def test_a_cv_is_a_profile_and_works() -> None:
    found = import_rendercv(source(CV))
    assert found.profile is not None
    assert plain(found.profile) == {
        "name": "Mei Chen",
        "headline": "Listener",
        "contact": {"address": "Wien", "email": ["m@example.org", "mei@example.org"]},
        "identifiers": {"github": "mc"},
        "education": [
            {
                "degree": "PhD",
                "field": "Noise",
                "organization": "Poly",
                "start": "2012-09",
                "end": "2016",
            }
        ],
        "positions": [
            {
                "title": "Lecturer",
                "organization": "Example",
                "start": "2020-01",
                "end": "present",
                "details": "Led.\n\nTaught.",
            }
        ],
        "sections": [
            {"id": "about-me", "title": "About me", "text": "I **listen**."},
            {
                "id": "own-skills",
                "title": "Skills",
                "entries": [
                    {"label": "Programming", "title": "Python"},
                    {"title": "Camp", "start": "2019", "end": "2021"},
                ],
                "bullets": ["Patience"],
            },
        ],
    }
    assert [plain(draft.node) for draft in found.drafts] == [
        {
            "type": "article-journal",
            "title": "Noise",
            "author": ["Mei Chen", "A. Okafor"],
            "container-title": "*J. Ex.*",
            "issued": "2024-05",
            "DOI": "10.1000/182",
        }
    ]
    assert [one.message for one in found.findings] == [
        "`cv`: `Friendster` has no home here: `mc`",
        "`cv`: `photo` has no home here: `me.jpg`",
        "`cv`: `design` has no home here: `how it looks`",
        "`Noise`: `pages` has no home here: `1-9`",
    ]


@pytest.mark.parametrize("text", ["", "a: b", "cv: []", "[]"])
def test_another_file_is_refused(text: str) -> None:
    with pytest.raises(InvalidInput, match="the file is no CV of RenderCV's"):
        import_rendercv(source(text))


def test_what_is_no_yaml_is_refused_with_its_place() -> None:
    with pytest.raises(InvalidInput) as found:
        import_rendercv(source("cv: [", "cv.yaml"))
    assert str(found.value.diagnostics[0].location).startswith("cv.yaml:1:")
