"""Judge the texts of a form by the rules of its preset, in place of a PDF.

Part of ``exporters``. Where the funder takes texts, or makes the document itself, no
page of cvgen's is sent: the texts, all of them together and the works are judged, and
of what only a page shows it is said that there is none.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvgen.checks.lint.metrics import find_metrics
from cvgen.exporters.box_text import BoxText, TextExport, Verdict
from cvgen.exporters.box_text import Judgement as TextJudgement
from cvgen.exporters.word import word_unit
from cvgen.model.preset.content import MetricRule
from cvgen.model.preset.narrative import NarrativeRule, TotalRule
from cvgen.model.preset.rule_name import RuleName
from cvgen.model.preset.works import WorkRule
from cvgen.presets.report import PresetInForce
from cvgen.presets.rulings import Ruling
from cvgen.verdict.finding import Judgement, Known, Observation, Outcome
from cvgen.verdict.judge import conclude, findings
from cvgen.verdict.words import broken, doubtful, kept, not_checked, or_kept

__all__ = ["judge_form"]

NO_PAGE = "no text shows it, and no PDF is sent"


def judge_form(
    preset: PresetInForce, export: TextExport, known: Known, name: str, command: str
) -> Judgement:
    """The judgement of a form.

    Args:
        preset: The preset that the texts were made for.
        export: The texts.
        known: The works of each list.
        name: What the texts are called in the report.
        command: The command that prints the texts.
    """
    found = tuple(
        finding
        for ruling in preset.rulings
        for finding in findings(ruling, _observe(ruling, export, known, command))
    )
    return conclude(preset.case.preset, preset.preset, name, found)


def _observe(
    ruling: Ruling, export: TextExport, known: Known, command: str
) -> Iterator[Observation]:
    match ruling.rule:
        case NarrativeRule() | TotalRule() if ruling.is_waived:
            yield Observation(outcome=Outcome.WAIVED, measured="not looked at")
        case NarrativeRule(boxes=boxes):
            ids = {one.id for one in boxes}
            for box in export.boxes:
                if box.id in ids:
                    yield from _box(box)
        case TotalRule(most=None):
            yield not_checked("the limit of all texts together is not given")
        case TotalRule():
            yield _judged("all texts", export.total_judgement)
        case MetricRule():
            yield from or_kept(_metrics(ruling.rule, export), "no metric in the texts")
        case WorkRule() if not ruling.rule.lists:
            yield _works(ruling.rule, sum(known.works))
        case _ if ruling.name is RuleName.DELIVERY:
            yield not_checked(f"no PDF is sent: judged is what {command} prints")
        case _:
            yield not_checked(NO_PAGE)


def _box(box: BoxText) -> Iterator[Observation]:
    """What the texts of a box are; an empty one is a breach unless it may be empty."""
    if not box.texts and box.is_optional:
        yield kept(f"“{box.title}” is left out, as it may be")
    elif not box.texts:
        yield broken(f"no text for “{box.title}”", "a text")
    for text in box.texts:
        yield _judged(f"“{box.title}”", text.judgement)


def _judged(what: str, one: TextJudgement) -> Observation:
    told = f"{one.used:,} {word_unit(one.unit, one.used)} in {what}"
    limit = f"at most {one.most:,}" if one.most is not None else ""
    match one.verdict:
        case Verdict.NO_LIMIT:
            return kept(f"{what}: no limit is given")
        case Verdict.WITHIN:
            return kept(told, limit)
        case Verdict.OVER:
            return broken(told, limit)
        case Verdict.SHORT:
            return broken(told, f"at least {one.least:,}")
        case Verdict.DOUBTFUL:
            otherwise = f"{one.used_otherwise:,} as others count"
            return doubtful(f"{told}, {otherwise}", limit)


def _metrics(rule: MetricRule, export: TextExport) -> Iterator[Observation]:
    """Forbidden metrics; in lists of the record a title may be about them."""
    for box in export.boxes:
        for text in box.texts:
            for kind, words in find_metrics(text.text):
                if kind in rule.forbidden:
                    say = broken if text.narratives else doubtful
                    yield say(f"“{words}” in “{box.title}”", f"no {kind.value}")


def _works(rule: WorkRule, count: int) -> Observation:
    if rule.most is None:
        return not_checked(NO_PAGE)
    told, limit = f"{count} works", f"at most {rule.most}"
    return broken(told, limit) if count > rule.most else kept(told, limit)
