"""Fitting takes less than three builds, counted in calls, on however busy a machine.

The cases are those that took the most of all limits of the large sample.
"""

from __future__ import annotations

from cProfile import Profile

import pytest
from msgspec.structs import replace

from cvgen.load import load
from cvgen.loading.source import SourceText
from cvgen.pipeline import build
from cvgen.plan import Plan
from tests.support.samples import LARGE, folder_sources, inputs

MOST_BUILDS = 3
SECTIONS = (
    "talks, teaching, supervision, service, media, memberships, software, datasets, "
    "patents, languages, skills, publications, awards, grants"
)
CASES = {
    "many drops": f"""\
limits: {{pages: 17}}
droppable: [links, note, keywords, {SECTIONS}]
""",
    "many details": """\
theme: classic
limits: {pages: 17}
droppable: [links, note, badge, publications]
""",
    "whole sections": """\
limits: {pages: 17}
droppable: [{what: talks, whole: yes}, publications]
""",
    "many sizes": """\
design: {font-size: 14}
limits: {pages: 20, font-size: 8}
""",
}


def planned(case: str) -> Plan:
    source = SourceText("variant.yaml", f"fit: yes\n{CASES[case]}\n")
    return load(replace(folder_sources(LARGE), variant=source))


def calls(plan: Plan) -> int:
    """How many calls a build makes, the second time that fonts are used."""
    given = inputs()
    build(plan, given)
    with Profile() as profile:
        assert build(plan, given).pages
    return sum(entry.callcount for entry in profile.getstats())


@pytest.mark.parametrize("case", CASES)
def test_it_is_less_than_three_builds(case: str) -> None:
    plan = planned(case)
    alone = replace(plan.variant, fit=False, droppable=())
    once = calls(replace(plan, variant=alone))
    assert once < calls(plan) < MOST_BUILDS * once
