"""Fitting takes less than three builds, counted in calls, on however busy a machine.

Of each kind of case there are the limits of the large sample that took the most.
"""

from __future__ import annotations

from contextlib import suppress
from cProfile import Profile

import pytest
from msgspec.structs import replace

from cvgen.diagnostics import InvalidInput
from cvgen.load import load
from cvgen.loading.source import SourceText
from cvgen.model.work_detail import WorkDetail
from cvgen.pipeline import build
from cvgen.plan import Plan
from tests.support.samples import LARGE, folder_sources, inputs

MOST_BUILDS = 3
DETAILS = "links, note, identifier, preprint, badge"
ALL_DETAILS = ", ".join(detail.value for detail in WorkDetail)
SECTIONS = (
    "talks, teaching, supervision, service, media, memberships, software, datasets, "
    "patents, languages, skills, publications, awards, grants"
)
WHOLE = ", ".join(
    f"{{what: {name}, whole: yes}}"
    for name in SECTIONS.split(", ")
    if name != "publications"
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
    "five details": f"""\
limits: {{pages: 20}}
droppable: [{DETAILS}, {SECTIONS}]
""",
    "all details": f"""\
show: [{ALL_DETAILS}]
limits: {{pages: 20}}
droppable: [{ALL_DETAILS}, {SECTIONS}]
""",
    "details among sections": """\
limits: {pages: 20}
droppable: [links, talks, note, service, grants, identifier, publications, preprint]
""",
    "whole sections": """\
limits: {pages: 17}
droppable: [{what: talks, whole: yes}, publications]
""",
    "all sections, whole": f"""\
limits: {{pages: 19}}
droppable: [links, note, {WHOLE}, publications]
""",
    "numbers that all change": f"""\
numbering: {{direction: descending}}
limits: {{pages: 17}}
droppable: [{DETAILS}, {SECTIONS}]
""",
    "small limit": f"""\
limits: {{pages: 3}}
droppable: [{DETAILS}, {SECTIONS}]
""",
    "many sizes": """\
design: {font-size: 14}
limits: {pages: 20, font-size: 8}
""",
    "sizes and drops": f"""\
design: {{font-size: 14}}
limits: {{pages: 15, font-size: 8}}
droppable: [{DETAILS}, {SECTIONS}]
""",
    "in vain": f"""\
design: {{font-size: 12}}
limits: {{pages: 17, font-size: 11}}
droppable: [{DETAILS}]
""",
}


def planned(case: str) -> Plan:
    source = SourceText("variant.yaml", f"fit: yes\n{CASES[case]}\n")
    return load(replace(folder_sources(LARGE), variant=source))


def calls(plan: Plan) -> int:
    """How many calls a build makes, the second time that fonts are used."""
    given = inputs()
    with suppress(InvalidInput):
        build(plan, given)
    with Profile() as profile, suppress(InvalidInput):
        build(plan, given)
    return sum(entry.callcount for entry in profile.getstats())


@pytest.mark.parametrize("case", CASES)
def test_it_is_less_than_three_builds(case: str) -> None:
    plan = planned(case)
    alone = replace(plan.variant, fit=False, droppable=())
    once = calls(replace(plan, variant=alone))
    assert once < calls(plan) < MOST_BUILDS * once
