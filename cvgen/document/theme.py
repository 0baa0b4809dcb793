"""A theme: every measure, style and colour of the page as data.

Part of ``document``; the composition resolves blocks against it. Lengths in points.
"""

from __future__ import annotations

import msgspec

from cvgen.document.style import PageStyle, ParagraphStyle, TextStyle
from cvgen.model.theme import LetterheadForm
from cvgen.units import Pt

__all__ = ["Theme"]


class Theme(msgspec.Struct, frozen=True, kw_only=True):
    """Named styles for every part of a CV."""

    page: PageStyle
    accent: str
    grey: str

    name: ParagraphStyle
    headline: ParagraphStyle
    unit: ParagraphStyle
    contact: ParagraphStyle
    letterhead_form: LetterheadForm
    letterhead_gap: Pt

    head: ParagraphStyle
    head_rule_colour: str
    head_rule_thickness: Pt
    head_rule_gap: Pt
    head_space_after: Pt
    subhead: ParagraphStyle
    minor_head: ParagraphStyle

    body: ParagraphStyle
    prose: ParagraphStyle
    label: ParagraphStyle
    badge: ParagraphStyle
    number: ParagraphStyle
    work_title: ParagraphStyle
    legend: ParagraphStyle
    paragraph_gap: Pt
    entry_gap: Pt
    reference_gap: Pt

    marginal: TextStyle
    marginal_head_offset: Pt
    marginal_foot_offset: Pt
    marginal_rule_thickness: Pt
    marginal_rule_gap: Pt
