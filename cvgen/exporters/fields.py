"""The fields of a form in its order: boxes of texts, and lists of the record.

Part of ``exporters``. The order is that of the funder's heads; boxes that no head names
follow in their own. Under a head without a box stands what the record says; a box that
no narrative fills takes what its head holds.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cvgen.diagnostics import DataPath
from cvgen.exporters.box_text import BoxText
from cvgen.exporters.expand import Expanded, Passage
from cvgen.exporters.fill import BoxFiller, paste
from cvgen.exporters.judge import Limit
from cvgen.exporters.limits import box_limit
from cvgen.exporters.match import Match
from cvgen.exporters.records import Record, under_heading
from cvgen.model.preset.content import Heading
from cvgen.model.preset.narrative import Box
from cvgen.model.profile import Profile
from cvgen.model.section_key import SectionKey
from cvgen.presets.report import PresetInForce

__all__ = ["FormFields"]

SUMMARY = DataPath("profile", ("summary",))
LINES = "\n"


class FormFields:
    """Makes the fields of one form."""

    def __init__(
        self,
        preset: PresetInForce,
        profile: Profile,
        expanded: Expanded,
        match: Match,
        filler: BoxFiller,
        records: tuple[Record, ...],
    ) -> None:
        """Take the form, the texts by box, and the record in lines."""
        self._preset = preset
        self._profile = profile
        self._expanded = expanded
        self._match = match
        self._filler = filler
        self._records = records
        rules = preset.case.rules
        self._boxes = rules.narrative.boxes if rules.narrative else ()
        self._headings = rules.headings.titles if rules.headings else ()

    def boxes(self) -> Iterator[BoxText]:
        """The fields in the form's order, those of the record with what there is."""
        by_title = {box.title: box for box in self._boxes}
        for heading in self._headings:
            box = by_title.pop(heading.title, None)
            if box:
                yield self._box(box, heading)
            else:
                yield from self._of_record(heading)
        for box in by_title.values():
            yield self._box(box)
        if not self._headings:
            yield from self._without_heads()

    def unplaced(self) -> tuple[str, ...]:
        """The sections of the record that no head of the form takes."""
        if not self._headings:
            return ()
        taken = {
            one
            for heading in self._headings
            for one in under_heading(heading, self._headings, self._records)
        }
        left = [one.section for one in self._records if one not in taken]
        return tuple(dict.fromkeys(left))

    def _box(self, box: Box, heading: Heading | None = None) -> BoxText:
        """A box with its narratives, else with what stands under its head."""
        names = self._match.narratives.get(box.id, ())
        limit = box_limit(box, self._preset)
        if names:
            return self._filler.fill(box, self._texts(box, names), limit)
        if heading is None:
            return self._filler.fill(box, (), limit)
        summary = self._profile.summary
        if SectionKey.SUMMARY in heading.holds and summary:
            passages = tuple(Passage(one, SUMMARY) for one in summary.paragraphs)
            return self._filler.fill(box, (((), passages),), limit)
        records = under_heading(heading, self._headings, self._records)
        rows = tuple(row for one in records for row in one.rows)
        texts = rows if box.texts is not None else filter(None, (LINES.join(rows),))
        filled = self._filler.fill(box, (), limit)
        return _with_texts(filled, texts, limit)

    def _texts(
        self, box: Box, names: tuple[str, ...]
    ) -> Iterator[tuple[tuple[str, ...], tuple[Passage, ...]]]:
        """The texts of a box: one of each narrative if it takes several, else one."""
        passages = self._expanded.passages
        if box.texts is not None:
            for name in names:
                yield (name,), passages[name]
        else:
            yield names, tuple(one for name in names for one in passages[name])

    def _of_record(self, heading: Heading) -> Iterator[BoxText]:
        """The lists under a head; an empty field if the record has nothing for it."""
        records = under_heading(heading, self._headings, self._records)
        if not records:
            ids = [key.value for key in heading.holds]
            yield BoxText(
                id=ids[0] if ids else _slug(heading.title),
                title=heading.title,
                is_optional=heading.optional,
            )
        yield from map(_listed, records)

    def _without_heads(self) -> Iterator[BoxText]:
        """The record of a form whose heads are not known."""
        rules = self._preset.case.rules
        if not self._boxes:
            yield from map(_listed, self._records)
        elif rules.works:
            yield from map(_listed, filter(_is_of_works, self._records))


def _listed(record: Record) -> BoxText:
    text = paste(LINES.join(record.rows), Limit())
    return BoxText(id=record.section, title=record.title, texts=(text,))


def _is_of_works(record: Record) -> bool:
    return record.section == SectionKey.PUBLICATIONS.value


def _with_texts(box: BoxText, texts: Iterable[str], limit: Limit) -> BoxText:
    return BoxText(
        id=box.id,
        title=box.title,
        texts=tuple(paste(text, limit) for text in texts),
        is_optional=box.is_optional,
        is_assessed=box.is_assessed,
    )


def _slug(title: str) -> str:
    """A title as an id."""
    words = "".join(c if c.isalnum() else " " for c in title.casefold()).split()
    return "-".join(words)
