"""Make paragraphs and rows in the theme's styles: what every section is built from.

Part of ``document``.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator

from msgspec.structs import replace

from cvgen.diagnostics import DataPath, Diagnostic
from cvgen.document.block import Entry, NodeId, Numbering, Paragraph, Role
from cvgen.document.description import describe_links
from cvgen.document.inline import InlineResolver
from cvgen.document.known_rows import KnownRows
from cvgen.document.open_ends import says_present
from cvgen.document.period import word_moment, word_period
from cvgen.document.phrase import is_empty
from cvgen.document.punctuation import punctuate
from cvgen.document.script import mark_languages
from cvgen.document.style import ParagraphStyle
from cvgen.document.theme import Theme
from cvgen.model.date import End, PartialDate
from cvgen.model.direction import is_right_to_left
from cvgen.model.entry import Period, SectionEntry
from cvgen.model.language_tag import is_same_language, primary_language
from cvgen.model.locale import Locale
from cvgen.model.profile import Profile
from cvgen.model.text import Prose, RichText, TextRun, forwards, literal
from cvgen.model.variant import Punctuation, Variant
from cvgen.units import Pt

__all__ = ["PROFILE", "BlockBuilder", "with_names"]

PROFILE = DataPath("profile")

USUAL = Variant()

FULL_WIDTH = frozenset({"zh", "ja"})
"""Languages that part things with full-width marks."""


class BlockBuilder:
    """Builds blocks for one document from a theme, a locale and inline text."""

    def __init__(
        self,
        theme: Theme,
        locale: Locale,
        resolver: InlineResolver,
        variant: Variant = USUAL,
        language: str = "",
        known: KnownRows | None = None,
    ) -> None:
        """Take what a variant chose; ``language`` is that of the author's text."""
        self.theme = theme
        self.locale = locale
        self.known = known or KnownRows()
        premise = (theme, locale, variant.punctuation, variant.links, language)
        self._premise = premise
        self.known.begin(premise)
        self._resolver = resolver
        self._variant = variant
        self._language = language
        spoken = map(primary_language, (language, locale.language))
        self._wide = next((one for one in spoken if one in FULL_WIDTH), "")
        self._is_backwards = is_right_to_left(language) if language else False
        self._says_present = False

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """What texts refer to and what is not there."""
        found = self._resolver
        if not found.missing:
            return tuple(found.diagnostics)
        from cvgen.document.wanted_works import hint_at_works  # noqa: PLC0415 — rare

        return tuple(hint_at_works(found, self._variant))

    def begin_contents(self, profile: Profile) -> None:
        """Begin to build sections of a profile."""
        self.known.begin_contents((*self._premise, self._variant.dates, profile))
        self._says_present = says_present(profile)

    def content(
        self, key: Hashable, make: Callable[[], Iterable[Paragraph | Entry]]
    ) -> tuple[Paragraph | Entry, ...]:
        """What stands in a section of the profile, as it was built before or now."""
        return self.known.content(key, lambda: tuple(make()), self._lookups)

    def part(
        self, node: NodeId, words: Hashable, make: Callable[[], Paragraph]
    ) -> Paragraph:
        """A paragraph of a row as it was built before of the same words, or now."""
        return self.known.part(node, words, make, self._lookups)

    def _lookups(self) -> int:
        return self._resolver.lookups

    def paragraph(
        self,
        node: NodeId,
        text: RichText,
        style: ParagraphStyle,
        *,
        role: Role = Role.P,
        origin: DataPath | None = None,
        language: str = "",
    ) -> Paragraph:
        """A paragraph of rich text in a style, in the author's language unless said."""
        printed = self.punctuated(self._directed(text), language)
        resolved = self._resolver.resolve(printed, style.text, origin)
        runs = describe_links(resolved, self.locale)
        return Paragraph(
            node=node,
            role=role,
            runs=mark_languages(runs, language or self._language),
            style=style,
            origin=origin,
            language="" if is_same_language(language, self._language) else language,
        )

    def _directed(self, text: RichText) -> RichText:
        """The text with the isolates that it needs in the document's direction."""
        return text if self._is_backwards else forwards(text)

    def punctuated(self, text: RichText, language: str = "") -> RichText:
        """The text with the signs that are printed, unless they are kept as written."""
        if self._variant.punctuation is Punctuation.TYPOGRAPHIC:
            return punctuate(text, language or self._language)
        return text

    def prose(
        self,
        node: NodeId,
        prose: Prose | None,
        origin: DataPath,
        gap: Pt | None = None,
    ) -> tuple[Paragraph, ...]:
        """The paragraphs of a prose, each with a node of its own.

        They are set apart by a ``gap``, usually the theme's.
        """
        style = self.theme.prose
        space = self.theme.paragraph_gap if gap is None else gap
        parted = replace(style, space_before=space)
        return tuple(
            self.paragraph(f"{node}/{i}", text, parted if i else style, origin=origin)
            for i, text in enumerate(prose.paragraphs if prose else ())
        )

    def line(
        self, node: NodeId, text: RichText, origin: DataPath, *, is_list: bool = False
    ) -> Paragraph:
        """A line of a row, its parts set off as the language sets them off.

        Those of a list of figures are so even if no word stands among them.
        """
        if self._wide and self._variant.punctuation is Punctuation.TYPOGRAPHIC:
            from cvgen.document.full_width import full_width  # noqa: PLC0415 — rare

            text = full_width(text, self._wide, always=is_list)
        return self.paragraph(node, text, self.theme.body, origin=origin)

    def subhead(
        self, node: NodeId, text: RichText, *, in_part: bool = False
    ) -> Paragraph:
        """The head of a group within a section, or within one that is in a part."""
        style, role = self.theme.subhead, Role.H3
        if in_part:
            style, role = self.theme.minor_head, Role.H4
        language = self.locale.language
        return self.paragraph(node, text, style, role=role, language=language)

    def row(
        self,
        node: NodeId,
        label: RichText | str | None,
        body: Iterable[Paragraph],
        origin: DataPath,
        numbering: Numbering = Numbering.NONE,
    ) -> Entry:
        """A row of the grid with one label, or none, beside its paragraphs.

        It is an item of a list, and its label what tells it from the others.
        """
        text = literal(label) if isinstance(label, str) else label
        return Entry(
            node=node,
            role=Role.LIST_ITEM,
            label=()
            if not text or is_empty(text)
            else (self._label(node, text, origin),),
            body=tuple(body),
            space_before=self.theme.entry_gap,
            numbering=numbering,
        )

    def _label(self, node: NodeId, text: RichText, origin: DataPath) -> Paragraph:
        style = self.theme.label
        return self.paragraph(
            f"{node}/label", text, style, role=Role.LABEL, origin=origin
        )

    def entry(
        self,
        section: str,
        index: int,
        entry: SectionEntry,
        label: RichText | str | None,
        *lines: RichText,
        origin: DataPath | None = None,
    ) -> Entry:
        """A row of a section: its lines, then the entry's address and details."""
        node, origin = f"{section}/{index}", origin or PROFILE.child(section, index)
        return self.row(node, label, self._body(node, lines, entry, origin), origin)

    def _body(
        self,
        node: NodeId,
        lines: Iterable[RichText],
        entry: SectionEntry,
        origin: DataPath,
    ) -> Iterator[Paragraph]:
        for i, line in enumerate((*lines, _address(entry))):
            if line.runs:
                yield with_names(self.line(f"{node}/line/{i}", line, origin))
        # Paragraphs of an entry are not further apart than entries are.
        gap = self.theme.entry_gap
        yield from self.prose(f"{node}/details", entry.details, origin, gap)

    def period(self, entry: Period) -> str:
        """The period of an entry, as the left column shows it."""
        if entry.end is None and not entry.is_lasting:
            return self.moment(entry.start)
        end = End() if self._says_present and entry.goes_on else entry.end
        return word_period(entry.start, end, self.locale, self._variant.dates)

    def moment(self, date: PartialDate | None) -> str:
        """The date of an event, as the left column shows it."""
        return word_moment(date, self.locale, self._variant.dates) if date else ""


def with_names(paragraph: Paragraph) -> Paragraph:
    """A paragraph in which any word with a capital may be a name."""
    return replace(paragraph, has_names=True)


def _address(entry: SectionEntry) -> RichText:
    """The address of an entry as text and link."""
    if entry.url is None:
        return RichText()
    return RichText((TextRun(entry.url.bare, link=entry.url.url),))
