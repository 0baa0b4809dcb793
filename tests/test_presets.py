"""The presets that come with cvgen keep what they promise."""

from __future__ import annotations

import re
from functools import cache
from io import BytesIO
from itertools import chain

import pytest
from msgspec.structs import replace
from pypdf import PdfReader

from cvgen.diagnostics import InvalidInput
from cvgen.files.presets import preset_names, read_preset
from cvgen.load import load
from cvgen.loading.preset import load_preset
from cvgen.loading.source import SourceText
from cvgen.model.cv import Cv
from cvgen.model.date import PartialDate
from cvgen.model.link_policy import LinkPolicy
from cvgen.model.paper import Paper
from cvgen.model.preset.evidence import Confidence, Rule
from cvgen.model.preset.preset import Preset
from cvgen.model.preset.rule_name import RuleName
from cvgen.model.preset.sheet import Delivery
from cvgen.model.running_head import RunningHeadForm
from cvgen.pipeline import build
from cvgen.plan import Plan, Result, Sources
from cvgen.presets.apply_family import allows
from cvgen.presets.explain import explain
from cvgen.presets.rulings import rulings, sources_of
from cvgen.units import mm
from tests.support.samples import LARGE, folder_sources, inputs_of

NAMES = preset_names()
every_preset = pytest.mark.parametrize("name", NAMES)

PROMISED = {
    "generic-uk-2p": Delivery.OWN_PDF,
    "epsrc-attachment": Delivery.OWN_PDF,
    "erc-2027": Delivery.INSERT_PDF,
    "msca-pf-2026": Delivery.INSERT_PDF,
    "cruk-narrative-cv": Delivery.TEMPLATE,
    "dfg-53-200": Delivery.TEMPLATE,
    "nsf-synergistic": Delivery.OWN_PDF,
    "nih-attachment": Delivery.OWN_PDF,
    "tri-agency-cv": Delivery.TEMPLATE,
    "ukri-r4ri": Delivery.TEXT_BOXES,
    "wellcome": Delivery.TEXT_BOXES,
    "royal-society-r4r": Delivery.TEXT_BOXES,
    "nih-common-2026": Delivery.GENERATOR_ONLY,
    "nsf-biosketch": Delivery.GENERATOR_ONLY,
    "snsf": Delivery.GENERATOR_ONLY,
}
LEAST_RULES = 200
LEAST_PRESETS = 28
READ = PartialDate(2026, 11, 23)


@cache
def preset(name: str) -> Preset:
    return load_preset(read_preset(name))


def rules(name: str) -> list[Rule]:
    return [one.rule for one in rulings(preset(name))]


@pytest.mark.parametrize(("name", "mode"), PROMISED.items())
def test_what_was_promised_is_there(name: str, mode: Delivery) -> None:
    found = preset(name).delivery
    assert found is not None
    assert found.mode is mode


def test_no_rule_stands_without_source_day_and_confidence() -> None:
    looked = 0
    for name in NAMES:
        for rule in (*rules(name), *preset(name).advice):
            sources = sources_of(rule, preset(name))
            assert len(sources) == len(rule.source) > 0, name
            assert all(one.where and one.read.day for one in sources)
            looked += 1
    assert len(NAMES) >= LEAST_PRESETS
    assert looked > LEAST_RULES


@every_preset
def test_the_first_line_names_the_schema(name: str) -> None:
    first = read_preset(name).text.splitlines()[0]
    assert first == "# yaml-language-server: $schema=../schema/preset.json"


@every_preset
def test_every_source_is_used_and_was_read_when_the_rules_were_gathered(
    name: str,
) -> None:
    found = preset(name)
    used = set(chain.from_iterable(r.source for r in (*rules(name), *found.advice)))
    assert used == {one.id for one in found.sources}
    assert {one.read for one in found.sources} == {READ}


@every_preset
def test_what_nobody_has_read_says_so(name: str) -> None:
    recalled = [s for s in preset(name).sources if s.confidence is Confidence.RECALLED]
    assert all(
        re.search("no page was found|not read|read in part", one.where)
        for one in recalled
    )


@every_preset
def test_every_rule_is_explained(name: str) -> None:
    lines = list(explain(name, preset(name)))
    told = [line.split(":")[0] for line in lines]
    assert [line for line in told if line in {one.value for one in RuleName}] == [
        one.name.value for one in rulings(preset(name))
    ]


@cache
def record() -> Cv:
    """The large sample without what an application refuses.

    A list of ten works cannot keep its citations, and few funders want its metrics.
    """
    sources = folder_sources(LARGE)
    text = re.sub(r"\[@[^\]]*\]|\{metric:[^}]*\}", "", sources.profile.text)
    profile = SourceText(sources.profile.name, text)
    return load(replace(sources, profile=profile)).cv


@cache
def planned(name: str, choices: str = "") -> Plan:
    """The large sample as a preset wants it, with other choices of a variant."""
    base = folder_sources(LARGE)
    variant = SourceText("variant.yaml", f"preset: {name}\n{choices}")
    sources = Sources(
        profile=base.profile,
        publications=base.publications,
        variant=variant,
        preset=read_preset(name),
        locales=base.locales,
        themes=base.themes,
    )
    return load(sources, record())


@cache
def built(name: str, choices: str = "") -> Result:
    plan = planned(name, choices)
    return build(plan, inputs_of(plan, LARGE))


@pytest.mark.parametrize("name", PROMISED)
def test_the_large_sample_is_built_on_the_paper_that_is_taken(name: str) -> None:
    page, paper = built(name).pages[0], preset(name).paper
    is_letter = paper is not None and paper.sizes == (Paper.LETTER,)
    assert (page.width == 612.0) is is_letter
    assert len(built(name).pages) > 0


def test_metrics_in_the_large_sample_are_refused_where_a_preset_forbids_them() -> None:
    cited = replace(
        record().profile, summary=load(folder_sources(LARGE)).cv.profile.summary
    )
    works = replace(planned("epsrc-attachment").cv, profile=cited)
    plan = replace(planned("epsrc-attachment"), cv=works)
    with pytest.raises(InvalidInput) as caught:
        build(plan, inputs_of(plan, LARGE))
    said = [one.message for one in caught.value.diagnostics]
    assert "`h-index` is a metric that this application forbids" in said


@every_preset
def test_margins_sizes_and_families_of_the_theme_are_the_preset_s(name: str) -> None:
    theme, found = planned(name).theme, preset(name)
    if found.margins and found.margins.left:
        assert theme.margins.left is not None
        assert theme.margins.left >= found.margins.left
    if found.type_size and found.type_size.least:
        assert theme.size is not None
        least = found.type_size.least
        by_language = {one.least for one in found.type_size.languages}
        assert theme.size >= min({least, *by_language})
    rule, text = found.font_family, theme.fonts.text
    if rule and allows(rule, "Arimo"):
        assert text is not None
        assert allows(rule, text)


WHOLE = "sections: [positions, education, grants, talks, service]\n"
"""More than the one section that some presets want."""


def test_a_page_of_synergistic_activities_holds_five_and_nothing_else() -> None:
    pages = built("nsf-synergistic").pages
    assert len(pages) == 1
    nodes = {one.node.split("/")[0] for one in pages[0].lines}
    assert nodes == {"letterhead", "service"}
    rows = {one.node.split("/")[1] for one in pages[0].lines if "/line/" in one.node}
    assert len(rows) == 5


@pytest.mark.parametrize("name", ["nsf-synergistic", "nih-attachment"])
def test_margins_that_must_be_empty_are_empty(name: str) -> None:
    margins = preset(name).margins
    assert margins is not None
    assert margins.left
    looked = 0
    for page in built(name, WHOLE).pages:
        for line in (*page.lines, *page.marginals):
            assert mm(margins.left) <= line.baseline <= page.height - mm(margins.left)
            assert line.x >= mm(margins.left) - 0.01
            looked += 1
    assert looked > 100


def keeps_heads_within_margins(name: str) -> bool:
    margins = preset(name).margins
    return margins is not None and margins.headers_count is None and bool(margins.top)


WITHIN = [name for name in NAMES if keeps_heads_within_margins(name)]


@pytest.mark.parametrize("name", WITHIN)
def test_running_heads_stand_within_the_margins_and_clear_of_the_text(
    name: str,
) -> None:
    theme, margins = planned(name).theme, preset(name).margins
    assert margins is not None
    top, bottom = mm(margins.top or 0), mm(margins.bottom or 0)
    size = theme.styles.marginal.size or 0
    looked = 0
    for page in built(name, WHOLE).pages:
        baselines = [line.baseline for line in page.marginals]
        first, last = (end(one.baseline for one in page.lines) for end in (min, max))
        heads = [one for one in baselines if one < first]
        feet = [one for one in baselines if one > last]
        assert len(heads) + len(feet) == len(baselines)
        for head in heads:
            assert top + 0.7 * size <= head <= first - 1.5 * size
        for foot in feet:
            assert last + 1.2 * size <= foot <= page.height - bottom
        looked += len(baselines)
    variant = planned(name, WHOLE).variant
    assert looked or variant.running_head is RunningHeadForm.NONE


def test_of_many_presets_the_running_heads_are_looked_at() -> None:
    assert len(WITHIN) >= 10


@every_preset
@pytest.mark.parametrize("theme", ["classic", "compact", "modern", "plain"])
def test_the_first_page_s_number_is_no_next_line_of_the_text(
    name: str, theme: str
) -> None:
    plan = planned(name, f"theme: {theme}\n")
    foot, bottom = plan.theme.running_head.foot, plan.theme.margins.bottom
    assert foot is not None
    assert bottom is not None
    assert plan.theme.leading is not None
    is_there = plan.variant.running_head is RunningHeadForm.USUAL
    assert not is_there or mm(bottom - foot) >= 1.24 * plan.theme.leading


def test_the_first_pages_of_most_presets_have_a_number() -> None:
    heads = [planned(name).variant.running_head for name in NAMES]
    assert heads.count(RunningHeadForm.USUAL) >= 20


def test_every_preset_s_heads_say_their_language() -> None:
    looked = 0
    for name in NAMES:
        heads, works = preset(name).headings, preset(name).works
        for rule in (heads, works if works and works.lists else None):
            assert rule is None or rule.language == "en", name
            looked += rule is not None
    assert looked > 10


def test_a_german_cv_is_told_of_a_form_s_heads_in_english() -> None:
    for name in ("dfg-53-200", "snsf", "rcn-cv"):
        in_force = planned(name, "language: de\n").preset
        assert in_force is not None
        assert any("known in `en` only" in one.reason for one in in_force.left), name


def forbids_links(name: str) -> bool:
    rule = preset(name).links
    return rule is not None and rule.policy is LinkPolicy.FORBIDDEN


@pytest.mark.parametrize("name", [name for name in PROMISED if forbids_links(name)])
def test_no_link_is_left_where_none_is_allowed(name: str) -> None:
    assert not any(page.links for page in built(name).pages)


@pytest.mark.parametrize(
    "name", [name for name, mode in PROMISED.items() if mode is Delivery.GENERATOR_ONLY]
)
def test_a_worksheet_says_on_every_page_that_it_is_one(name: str) -> None:
    for page in built(name).pages:
        lines = [line.line.text for line in page.marginals]
        assert any("Worksheet, not for submission" in line for line in lines)


def test_bookmarks_are_left_out_where_they_are_forbidden() -> None:
    assert PdfReader(BytesIO(built("tri-agency-cv").pdf)).outline == []
    assert PdfReader(BytesIO(built("erc-2027").pdf)).outline != []


@pytest.mark.parametrize("name", ["erc-2027", "dfg-53-200", "msca-pf-2026"])
def test_heads_stand_in_the_preset_s_order(name: str) -> None:
    headings = preset(name).headings
    assert headings is not None
    wanted = [one.title for one in headings.titles]
    printed = [line.line.text for page in built(name).pages for line in page.lines]
    found = [text for text in printed if text in wanted]
    assert len(found) > 3
    assert found == [title for title in wanted if title in found]
