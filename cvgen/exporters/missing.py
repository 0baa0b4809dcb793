"""Say what a form lacks or has too much of.

Part of ``exporters``, its last step before the texts are shown.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cvgen.diagnostics import DataPath, Diagnostic, error, warning
from cvgen.exporters.box_text import BoxText, TextExport, Verdict
from cvgen.model.narrative import Narrative
from cvgen.model.preset.narrative import TotalRule
from cvgen.presets.report import PresetInForce

__all__ = ["word_missing", "word_unplaced"]

PRESET = DataPath("variant", ("preset",))
SECTIONS = DataPath("variant", ("sections",))
NARRATIVES = DataPath("profile", ("narratives",))


def word_missing(
    export: TextExport, preset: PresetInForce, narratives: Sequence[Narrative]
) -> Iterator[Diagnostic]:
    """Boxes that are empty or too full, limits nobody has given, texts left over."""
    rule = preset.case.rules.narrative
    most = {box.id: box.texts for box in rule.boxes} if rule else {}
    for box in export.boxes:
        if not box.texts and not box.is_optional:
            yield _empty(box)
        limit = most.get(box.id)
        if limit is not None and len(box.texts) > limit:
            yield _crowded(box, limit)
        for text in box.texts:
            if text.judgement.verdict is Verdict.DOUBTFUL:
                yield _doubtful(f"“{box.title}”")
    if export.total_judgement.verdict is Verdict.DOUBTFUL:
        yield _doubtful("the texts together")
    total = preset.case.rules.narrative_total
    if total and total.per_call and total.most is None:
        yield _no_limit(export.preset, total)
    if export.left_over:
        yield _left_over(export.left_over, [one.id for one in narratives])


def word_unplaced(sections: tuple[str, ...]) -> Iterator[Diagnostic]:
    """Sections that the variant has and the form does not."""
    for name in sections:
        message = f"no field of the form takes `{name}`: it is left out"
        hints = ("leave it out of the variant's `sections`",)
        yield warning("no-field", message, path=SECTIONS, hints=hints)


def _empty(box: BoxText) -> Diagnostic:
    return warning(
        "empty-box",
        f"there is nothing for the box “{box.title}”",
        path=PRESET,
        hints=(f"give a narrative the id `{box.id}`, or name one in `boxes`",),
    )


def _crowded(box: BoxText, limit: int) -> Diagnostic:
    texts = "text" if limit == 1 else "texts"
    return error(
        "too-many-texts",
        f"the box “{box.title}” takes {limit} {texts}, and {len(box.texts)} are there",
        path=PRESET,
        hints=("name the best of them in the variant's `boxes`",),
    )


def _doubtful(what: str) -> Diagnostic:
    return warning(
        "doubtful-length",
        f"{what} may be too long: it is not known how the funder counts",
        path=PRESET,
        hints=("shorten it until it fits in both ways of counting",),
    )


def _no_limit(preset: str, rule: TotalRule) -> Diagnostic:
    unit = rule.unit.value
    seen = ", ".join(f"{one:,}" for one in rule.seen)
    number = rule.seen[0] if rule.seen else 1000
    limit = f"{{most: {number}, unit: {unit}}}"
    hints = [f"write `preset-overrides: {{narrative-total: {limit}}}`"]
    if seen:
        hints.append(f"limits of calls that were seen: {seen}")
    return warning(
        "no-total",
        f"each call of `{preset}` says its own limit of {unit}, which is not given",
        path=PRESET,
        hints=tuple(hints),
    )


def _left_over(names: tuple[str, ...], known: list[str]) -> Diagnostic:
    """That narratives are left over, at the first of them."""
    words = ", ".join(f"`{one}`" for one in names)
    what = "narrative stands" if len(names) == 1 else "narratives stand"
    first, *others = (NARRATIVES.child(known.index(one)) for one in names)
    return warning(
        "left-over",
        f"{len(names)} {what} in no box: {words}",
        path=first,
        also=tuple(others),
        hints=("name it in the variant's `boxes`, or say what it is `for`",),
    )
