"""Values of a CV with all their rich texts as plain ones, as a form is filled in.

Part of ``exporters``: for formats without any marks. A citation becomes the work's
short name, counts and metrics what they come to; bold and italics go, a link is
followed by its address.
"""

from __future__ import annotations

from typing import TypeVar

import msgspec

from cvgen.bibliography.compose import compose_bibliography
from cvgen.document.themes import theme_of
from cvgen.exporters.by_name import resolver_by_name
from cvgen.exporters.cite import Citer
from cvgen.exporters.plain import plain_runs
from cvgen.model.box_choice import CitationForm
from cvgen.model.link_policy import LinkPolicy
from cvgen.model.text import RichText, literal
from cvgen.plan import Plan

__all__ = ["Wording"]

T = TypeVar("T", bound=msgspec.Struct)


class Wording:
    """Words the rich texts of a plan's values."""

    def __init__(self, plan: Plan) -> None:
        """Take what texts refer to; they are resolved in whichever style."""
        bibliography = compose_bibliography(plan.cv, plan.variant, plan.locale)
        theme, _ = theme_of(plan.theme, plan.variant.paper, plan.variant.design)
        self._style = theme.body.text
        self._resolver = resolver_by_name(plan, bibliography)
        works = {work.id: work for work in plan.cv.publications}
        self._citer = Citer(works, CitationForm.NAME, plan.locale)
        self._has_addresses = plan.variant.links is LinkPolicy.ALLOWED

    def struct(self, value: T) -> T:
        """A value in which every rich text is one run without a mark."""
        names = value.__struct_fields__
        return msgspec.structs.replace(
            value, **{name: self._worded(getattr(value, name)) for name in names}
        )

    def _worded(self, value: object) -> object:
        match value:
            case RichText():
                return literal(self._plain(value))
            case tuple():
                return tuple(map(self._worded, value))
            case msgspec.Struct():
                return self.struct(value)
            case _:
                return value

    def _plain(self, text: RichText) -> str:
        runs = self._resolver.resolve(self._citer.cite(text), self._style)
        return plain_runs(runs, addresses=self._has_addresses)
