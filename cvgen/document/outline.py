"""Outline the document: which sections a variant has, with titles and content.

Part of ``document``. A variant that names no sections has all of them, in the order of
``SectionKey``. A section without content is left out, head and all.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from itertools import groupby

import msgspec

from cvgen.bibliography.bibliography import Bibliography, ReferenceList
from cvgen.bibliography.select import newest_year
from cvgen.diagnostics import Diagnostic
from cvgen.document.arrange import Arrangement
from cvgen.document.block import Entry, NodeId, Paragraph
from cvgen.document.builder import BlockBuilder
from cvgen.document.contents import CONTENTS
from cvgen.document.examine import (
    emptied_sections,
    examine_sections,
    undecided_sections,
)
from cvgen.document.publications import publication_rows
from cvgen.free_name import free_name
from cvgen.model.cv import Cv
from cvgen.model.locale import Locale, term
from cvgen.model.profile import Profile
from cvgen.model.section_key import SectionKey
from cvgen.model.tenure_head import tenure_head
from cvgen.model.text import RichText, coalesced, literal
from cvgen.model.variant import SectionChoice, Variant
from cvgen.model.visibility import Visibility

__all__ = [
    "OutlinedSection",
    "all_sections",
    "arrangement_of",
    "outline_sections",
    "section_content",
]

KEYS = {key.value: key for key in SectionKey}

ON_REQUEST = frozenset({SectionKey.METRICS})
"""Sections that only a variant brings: many funders refuse bare metrics."""


class OutlinedSection(msgspec.Struct, frozen=True, kw_only=True):
    """A section with all that stands in it."""

    node: NodeId
    title: RichText
    content: tuple[Paragraph | Entry, ...]
    part: RichText | None = None


def outline_sections(
    cv: Cv, bibliography: Bibliography, variant: Variant, build: BlockBuilder
) -> tuple[tuple[OutlinedSection, ...], tuple[Diagnostic, ...]]:
    """The sections that have content, in their order, and choices that name nothing."""
    newest = newest_year(cv, variant)
    choices = tuple(variant.sections or all_sections(cv.profile))
    outliner = _Outliner(cv.profile, bibliography, build, variant.audience, newest)
    outlined = [outliner.section(choice) for choice in choices]
    filled = [one for one in outlined if one and one.content]
    sections = tuple(_parted(filled, build))
    empty = [not (one and one.content) for one in outlined]
    problems = (
        *examine_sections(variant.sections, cv.profile, newest),
        *(() if variant.as_of else undecided_sections(choices, cv.profile, newest)),
        *emptied_sections(variant.sections, cv.profile, empty),
    )
    return sections, problems


def all_sections(profile: Profile) -> Iterator[SectionChoice]:
    """The sections of a variant that names none."""
    for key in SectionKey:
        if key is SectionKey.SECTIONS:
            own = (one.id for one in profile.sections if one.id not in KEYS)
            yield from (SectionChoice(section=name) for name in own)
        elif key not in ON_REQUEST:
            yield SectionChoice(section=key.value)


def arrangement_of(
    choice: SectionChoice, audience: Visibility, newest: int
) -> Arrangement:
    """What a variant wants of a section; years are counted back from ``newest``."""
    return Arrangement(
        order=choice.order,
        first=choice.first,
        last_years=choice.last_years,
        when=choice.when,
        newest=newest,
        audience=audience,
        in_part=choice.part is not None,
        is_told=choice.when is not None and choice.title is None,
    )


class _Outliner:
    """Composes one section after another; knows which lists and works have been."""

    def __init__(
        self,
        profile: Profile,
        bibliography: Bibliography,
        build: BlockBuilder,
        audience: Visibility,
        newest: int,
    ) -> None:
        self._profile = profile
        self._build = build
        build.begin_contents(profile)
        self._audience = audience
        self._newest = newest
        self._own = {one.id: one for one in reversed(profile.sections)}
        self._lists = iter(bibliography.lists)
        self._seen: set[str] = set()
        self._nodes: set[NodeId] = {"letterhead"}

    def section(self, choice: SectionChoice) -> OutlinedSection | None:
        """A section with its content, or nothing if there is no such section."""
        key = KEYS.get(choice.section)
        if key is SectionKey.PUBLICATIONS:
            return self._publications(choice, next(self._lists))
        wanted = arrangement_of(choice, self._audience, self._newest)
        if key is not None and key in CONTENTS:
            title = literal(term(self._build.locale.sections, key))
        elif choice.section in self._own:
            title = self._own[choice.section].title
        else:
            return None
        title = _filtered(choice, title, self._build.locale)
        content = section_content(choice.section, self._profile, wanted, self._build)
        return _outlined(self._node(choice.section), choice, title, content)

    def _publications(
        self, choice: SectionChoice, listed: ReferenceList
    ) -> OutlinedSection:
        locale, node = self._build.locale, self._node("publications")
        works = publication_rows(
            listed, node, self._seen, self._build, in_part=choice.part is not None
        )
        rows = tuple(works)
        usual = _publications_title(listed, locale)
        return _outlined(node, choice, literal(usual), rows)

    def _node(self, name: str) -> NodeId:
        """A node for a section that no other has."""
        node = free_name(name, self._nodes.__contains__, "/")
        self._nodes.add(node)
        return node


def section_content(
    name: str, profile: Profile, wanted: Arrangement, build: BlockBuilder
) -> tuple[Paragraph | Entry, ...]:
    """What stands in a section of the profile that is no list of works.

    What was built of it before is not built again.
    """
    key = KEYS.get(name)
    if key is not None and key in CONTENTS:
        if not getattr(profile, key.value):  # nor need its module be loaded
            return ()
        known = partial(CONTENTS[key], profile, wanted, build)
        return build.content((key, wanted), known)
    for index, section in enumerate(profile.sections):
        if section.id == name:
            from cvgen.document.sections.general import (  # noqa: PLC0415 — most have none
                general_content,
            )

            own = partial(general_content, section, index, wanted, build)
            return build.content((index, wanted), own)
    return ()


def _filtered(choice: SectionChoice, title: RichText, locale: Locale) -> RichText:
    """The head of a section, which says so if only some of its entries stand there."""
    head = tenure_head(choice.section, choice.when) if choice.when else None
    if head is None:
        return title
    before, mark, after = term(locale.tenures, head).partition("{title}")
    if not mark:
        return literal(before)
    return coalesced((*literal(before).runs, *title.runs, *literal(after).runs))


def _outlined(
    node: NodeId,
    choice: SectionChoice,
    title: RichText,
    content: tuple[Paragraph | Entry, ...],
) -> OutlinedSection:
    return OutlinedSection(
        node=node, title=choice.title or title, content=content, part=choice.part
    )


def _parted(
    sections: Iterable[OutlinedSection], build: BlockBuilder
) -> Iterator[OutlinedSection]:
    """Neighbours of one part as one section, in which each has a head of its own."""
    for part, group in groupby(sections, key=lambda one: one.part):
        if part is None:
            yield from group
            continue
        members = tuple(group)
        yield OutlinedSection(
            node=f"{members[0].node}/part",
            title=part,
            content=tuple(
                block
                for one in members
                for block in (
                    build.subhead(f"{one.node}/head", one.title),
                    *one.content,
                )
            ),
        )


def _publications_title(listed: ReferenceList, locale: Locale) -> str:
    """A list of nothing but chosen works says so."""
    if listed.all_selected:
        return locale.selected_publications
    return term(locale.sections, SectionKey.PUBLICATIONS)
