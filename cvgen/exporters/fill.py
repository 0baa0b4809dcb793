"""Fill a box: its narratives as plain text, counted and judged.

Part of ``exporters``. What a box forbids is not put into it: citations are an error
that names them, links become their text, line breaks become spaces. No text is cut.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cvgen.diagnostics import DataPath, Diagnostic, error
from cvgen.document.inline import InlineResolver
from cvgen.document.punctuation import punctuate
from cvgen.document.style import TextStyle
from cvgen.exporters.box_text import BoxText, PastedText
from cvgen.exporters.cite import Citer
from cvgen.exporters.count import count_text
from cvgen.exporters.expand import Passage
from cvgen.exporters.judge import Limit, judge
from cvgen.exporters.plain import is_address, plain_runs
from cvgen.model.link_policy import LinkPolicy
from cvgen.model.preset.narrative import Box, BoxBan
from cvgen.model.text import CitationRun
from cvgen.model.variant import Punctuation
from cvgen.plan import Plan

__all__ = ["BoxFiller", "paste"]

PARAGRAPHS = "\n\n"
LINES = "\n"

Texts = Iterable[tuple[tuple[str, ...], tuple[Passage, ...]]]


class BoxFiller:
    """Makes the texts of boxes; what is wrong with them gathers here."""

    def __init__(self, plan: Plan, resolver: InlineResolver, style: TextStyle) -> None:
        """Take what texts refer to; they are resolved in a ``style``, whichever."""
        self.diagnostics: list[Diagnostic] = []
        self._variant = plan.variant
        self._works = {work.id: work for work in plan.cv.publications}
        self._locale = plan.locale
        self._language = plan.cv.profile.language
        self._resolver = resolver
        self._style = style

    def fill(self, box: Box, texts: Texts, limit: Limit) -> BoxText:
        """The box with its texts, each of the narratives that are named with it."""
        return BoxText(
            id=box.id,
            title=box.title,
            texts=tuple(
                paste(self._text(box, passages), limit, names)
                for names, passages in texts
                if passages
            ),
            is_optional=box.optional,
            is_assessed=box.assessed,
        )

    def _text(self, box: Box, passages: tuple[Passage, ...]) -> str:
        self.diagnostics += _forbidden_citations(box, passages)
        form = self._variant.box_citations
        citer = Citer(self._works, form, self._locale)
        paragraphs = [self._paragraph(box, one, citer) for one in passages]
        cited = [
            plain_runs(self._resolver.resolve(one, self._style))
            for one in citer.works_cited()
        ]
        if BoxBan.LINE_BREAKS in box.forbids:
            return " ".join((*paragraphs, *cited))
        return PARAGRAPHS.join(filter(None, (*paragraphs, LINES.join(cited))))

    def _paragraph(self, box: Box, passage: Passage, citer: Citer) -> str:
        text = passage.text
        if self._variant.punctuation is Punctuation.TYPOGRAPHIC:
            text = punctuate(text, self._language)
        runs = self._resolver.resolve(citer.cite(text), self._style, passage.origin)
        no_links = BoxBan.LINKS in box.forbids
        allowed = self._variant.links is LinkPolicy.ALLOWED and not no_links
        plain = plain_runs(runs, addresses=allowed)
        if no_links and (address := is_address(plain)):
            self.diagnostics.append(_forbidden_link(box, address, passage.origin))
        return plain


def paste(text: str, limit: Limit, narratives: tuple[str, ...] = ()) -> PastedText:
    """A text with its counts, judged by a limit."""
    counts = count_text(text)
    return PastedText(
        text=text,
        counts=counts,
        judgement=judge(counts, limit),
        narratives=narratives,
    )


def _forbidden_citations(
    box: Box, passages: tuple[Passage, ...]
) -> Iterator[Diagnostic]:
    """Citations in a box that takes none, an error for each place."""
    if BoxBan.CITATIONS not in box.forbids:
        return
    for passage in passages:
        cited = [run.work for run in passage.text.runs if isinstance(run, CitationRun)]
        if cited:
            names = ", ".join(f"`[@{one}]`" for one in dict.fromkeys(cited))
            message = f"the box “{box.title}” takes no citations, and here is {names}"
            hint = "leave them out, or put another narrative into the variant's `boxes`"
            yield error(
                "forbidden-citation", message, path=passage.origin, hints=(hint,)
            )


def _forbidden_link(box: Box, address: str, origin: DataPath) -> Diagnostic:
    message = f"the box “{box.title}” takes no links, and here is {address}"
    hint = "write what it leads to in words, as `[the register](https://…)`"
    return error("forbidden-link", message, path=origin, hints=(hint,))
