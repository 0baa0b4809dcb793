"""A CV as the texts of a funder's form: boxes, or a worksheet of all its fields.

Part of ``exporters``, the door of its texts: composes the other steps.
"""

from __future__ import annotations

from msgspec.structs import replace

from cvgen.bibliography.bibliography import Bibliography
from cvgen.bibliography.compose import compose_bibliography
from cvgen.diagnostics import DataPath, Diagnostic, InvalidInput, error, has_errors
from cvgen.document.builder import BlockBuilder
from cvgen.document.inline import InlineResolver
from cvgen.document.outline import outline_sections
from cvgen.document.theme import Theme
from cvgen.document.themes import theme_of
from cvgen.exporters.box_text import BoxText, Counts, TextExport
from cvgen.exporters.by_name import resolver_by_name
from cvgen.exporters.examine import examine_narratives
from cvgen.exporters.expand import expand_narratives
from cvgen.exporters.fields import FormFields
from cvgen.exporters.fill import BoxFiller
from cvgen.exporters.judge import judge
from cvgen.exporters.limits import total_limit
from cvgen.exporters.match import left_over, match_boxes
from cvgen.exporters.missing import word_missing, word_unplaced
from cvgen.exporters.person import word_person
from cvgen.exporters.records import Record, word_records
from cvgen.model.citation_style import CitationStyle
from cvgen.model.link_policy import LinkPolicy
from cvgen.model.preset.sheet import Delivery
from cvgen.plan import Plan, located
from cvgen.presets.report import PresetInForce

__all__ = ["export_text"]

PRESET = DataPath("variant", ("preset",))


def export_text(
    plan: Plan, style: CitationStyle | None = None
) -> tuple[TextExport, tuple[Diagnostic, ...]]:
    """The boxes of the plan's preset with their texts, and warnings.

    Raises:
        InvalidInput: There are no boxes, or a text holds what its box forbids, or names
            what there is not.
    """
    try:
        preset = _preset(plan)
        export, found = _export(plan, preset, style)
    except InvalidInput as invalid:
        raise InvalidInput(located(invalid.diagnostics, plan.sources)) from None
    problems = located(dict.fromkeys(found), plan.sources)
    if has_errors(problems):
        raise InvalidInput(problems)
    return export, problems


def _preset(plan: Plan) -> PresetInForce:
    """The preset, if it asks for texts."""
    if plan.preset is None:
        message = "the variant has no preset, so that there are no boxes to fill"
        hint = "write for example `preset: ukri-r4ri`"
        path = DataPath("variant")
        raise InvalidInput((error("no-preset", message, path=path, hints=(hint,)),))
    if not plan.preset.case.is_worksheet and not plan.preset.case.rules.narrative:
        message = f"`{plan.preset.case.preset}` asks for a PDF and has no boxes"
        hint = "`cvgen build` makes it; `cvgen presets` says what each funder takes"
        raise InvalidInput((error("no-boxes", message, path=PRESET, hints=(hint,)),))
    return plan.preset


def _export(
    plan: Plan, preset: PresetInForce, style: CitationStyle | None
) -> tuple[TextExport, tuple[Diagnostic, ...]]:
    case = preset.case
    narratives = plan.cv.profile.narratives
    boxes = case.rules.narrative.boxes if case.rules.narrative else ()
    expanded = expand_narratives(narratives)
    match = match_boxes(boxes, plan.variant.boxes, narratives, case.preset)
    bibliography = compose_bibliography(plan.cv, plan.variant, plan.locale, style)
    theme, _ = theme_of(plan.theme, plan.variant.paper, plan.variant.design)
    resolver = resolver_by_name(plan, bibliography, plan.variant.box_citations)
    records, problems = _records(plan, bibliography, theme, resolver)
    filler = BoxFiller(plan, resolver, theme.body.text)
    fields = FormFields(preset, plan.cv.profile, expanded, match, filler, records)
    filled = tuple(fields.boxes())
    total = _total(filled, frozenset(box.id for box in boxes))
    is_worksheet = case.delivery is Delivery.GENERATOR_ONLY
    person = (word_person(plan.cv.profile),) if is_worksheet else ()
    export = TextExport(
        preset=case.preset,
        title=preset.preset.title,
        place=case.rules.delivery.place if case.rules.delivery else "",
        is_worksheet=is_worksheet,
        boxes=(*person, *filled),
        total=total,
        total_judgement=judge(total, total_limit(preset)),
        left_over=left_over(match, expanded, narratives, case.preset),
    )
    return export, (
        *expanded.diagnostics,
        *match.diagnostics,
        *bibliography.diagnostics,
        *problems,
        *resolver.diagnostics,
        *filler.diagnostics,
        *examine_narratives(plan, bibliography, match, expanded),
        *word_missing(export, preset, narratives),
        *word_unplaced(fields.unplaced()),
    )


def _records(
    plan: Plan, bibliography: Bibliography, theme: Theme, resolver: InlineResolver
) -> tuple[tuple[Record, ...], tuple[Diagnostic, ...]]:
    """What the record says, section by section; heads over heads are left out."""
    variant, language = plan.variant, plan.cv.profile.language
    sections = tuple(replace(one, part=None) for one in variant.sections)
    variant = replace(variant, sections=sections)
    build = BlockBuilder(theme, plan.locale, resolver, variant, language)
    outlined, problems = outline_sections(plan.cv, bibliography, variant, build)
    addresses = variant.links is LinkPolicy.ALLOWED
    return word_records(outlined, addresses=addresses), problems


def _total(filled: tuple[BoxText, ...], boxes: frozenset[str]) -> Counts:
    """The size of all texts of a form's boxes; heads and lists of records are none."""
    total = Counts()
    for box in filled:
        for text in box.texts if box.id in boxes else ():
            total += text.counts
    return total
