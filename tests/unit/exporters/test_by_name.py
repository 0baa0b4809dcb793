"""Every work may be cited by its name, whether a list has it or not."""

from __future__ import annotations

from cvgen.bibliography.compose import compose_bibliography
from cvgen.document.themes import theme_of
from cvgen.exporters.by_name import resolver_by_name
from cvgen.model.text import CitationRun, CountRun, RichText, TextRun
from tests.support.samples import planned, work


def test_a_work_that_no_list_has_is_cited_by_its_name() -> None:
    variant = "sections: [{section: publications, select: {ids: [work2]}}]\n"
    plan = planned("name: Ada Okafor", work(1, "Noise") + work(2, "Hum"), variant)
    listed = compose_bibliography(plan.cv, plan.variant, plan.locale)
    theme, _ = theme_of(plan.theme, plan.variant.paper, plan.variant.design)
    resolver = resolver_by_name(plan, listed)
    text = RichText((TextRun("as "), CitationRun("work1"), CountRun("article-journal")))
    runs = resolver.resolve(text, theme.body.text)
    assert [run.text for run in runs][:2] == ["as ", "(Okafor and Chen 1991)"]
    assert resolver.diagnostics == []
