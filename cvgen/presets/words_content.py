"""Rules of what a CV says in words.

Part of ``presets``, of ``words``.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from cvgen.model.link_policy import LinkPolicy
from cvgen.model.preset.content import (
    CountRule,
    DateRule,
    Heading,
    HeadingRule,
    LinkRule,
    Metric,
    MetricRule,
    PrivateField,
    PrivateRule,
)
from cvgen.model.preset.evidence import Force, Rule
from cvgen.model.preset.rule_name import RuleName
from cvgen.presets.words_sheet import listed

__all__ = ["word_content"]

METRICS = {
    Metric.IMPACT_FACTOR: "impact factors",
    Metric.JOURNAL_RANKING: "rankings of journals",
    Metric.CONFERENCE_RANKING: "rankings of conferences",
    Metric.INSTITUTION_RANKING: "rankings of institutions",
    Metric.H_INDEX: "the h-index",
    Metric.I10_INDEX: "the i10-index",
    Metric.CITATIONS: "numbers of citations",
    Metric.ACCEPTANCE_RATE: "rates of acceptance",
    Metric.TOTALS: "totals of works or citations",
    Metric.RANK_WORDS: "words such as top-tier or prestigious",
}
PRIVATE = {
    PrivateField.HOME_ADDRESS: "the home address",
    PrivateField.BIRTH_DATE: "the date of birth",
    PrivateField.SEX: "the sex",
    PrivateField.NATIONALITY: "the nationality",
    PrivateField.MARITAL_STATUS: "the marital status",
}
LINKS = {
    LinkPolicy.ALLOWED: "links",
    LinkPolicy.VISIBLE_URLS: "links only where the text is the address itself",
    LinkPolicy.FORBIDDEN: "no links",
}


def word_content(_name: RuleName, rule: Rule) -> str | None:
    """The words of a rule of content, or nothing if it is of another kind."""
    text: str | None
    match rule:
        case HeadingRule():
            text = f"the heads {'; '.join(_headings(rule.titles))}"
        case DateRule():
            newest = ", the most recent first" if rule.newest_first else ""
            text = f"dates as {rule.form.value}{newest}"
        case MetricRule():
            names = listed(tuple(METRICS[one] for one in rule.forbidden), "or")
            text = f"{names} {_count_for_nothing(rule)}"
        case PrivateRule():
            names = listed(tuple(PRIVATE[one] for one in rule.forbidden), "or")
            text = f"{names} must not be there"
        case LinkRule():
            said = ", and only if the call says so" if rule.only_if_said else ""
            text = f"{LINKS[rule.policy]}{said}"
        case CountRule():
            text = f"at most {rule.most} examples"
        case _:
            text = None
    return text


def _count_for_nothing(rule: MetricRule) -> str:
    return "are not wanted" if rule.force is Force.ADVISED else "must not be there"


def _headings(titles: tuple[Heading, ...]) -> Iterator[str]:
    """The heads in quotes; those under another are gathered behind it."""
    for under, group in groupby(titles, key=lambda one: one.under):
        names = ", ".join(map(_title, group))
        yield f"“{under}” with {names}" if under else names


def _title(heading: Heading) -> str:
    return f"“{heading.title}”{' (may be left out)' if heading.optional else ''}"
