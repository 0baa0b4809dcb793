"""A work as a style words it."""

from __future__ import annotations

from cvgen.bibliography.compose import compose_bibliography
from cvgen.files.citation_style import read_style
from cvgen.model.text import RichText
from tests.support.samples import LARGE, planned
from tests.unit.bibliography.works import OWNER, entry, references

PAPER = entry(
    "w",
    type="article-journal",
    title="'*E. coli* & <minima>'",
    author="[Ada Okafor, Mei Chen, Bin Li]",
    container_title="J. Examples",
    volume="12",
    page="1-9",
    DOI="10.1000/182",
    awards="[Best paper]",
    links="{code: https://example.org/c}",
)


def details(works: str, style: str, variant: str = "") -> RichText:
    plan = planned(OWNER, works, f"citation-style: {style}\n{variant}")
    found = read_style(plan.variant, LARGE)
    composed = compose_bibliography(plan.cv, plan.variant, plan.locale, found)
    assert [one.message for one in composed.diagnostics] == []
    (one,) = references(composed)
    assert (one.title, one.authors) == (RichText(), RichText())
    return one.details
