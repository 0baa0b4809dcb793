"""The head of the first page: name and post, and the contact beside or under them.

Part of ``document``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cvgen.document.block import Letterhead, Paragraph, Picture, Role
from cvgen.document.builder import PROFILE, BlockBuilder, with_names
from cvgen.document.contact import Line, contact_lines, gather_lines, turns_of
from cvgen.document.phrase import joined
from cvgen.model.profile import Affiliation, Profile
from cvgen.model.text import FIXED_SPACE, MIDDLE_DOT, RichText, literal
from cvgen.model.theme import LetterheadForm
from cvgen.model.variant import Variant
from cvgen.model.visibility import Visibility

__all__ = ["compose_letterhead"]


def compose_letterhead(
    profile: Profile,
    variant: Variant,
    build: BlockBuilder,
    *,
    picture: Picture | None = None,
) -> Letterhead:
    """The letterhead: what is not for the variant's audience stays out."""
    contact = tuple(_contact(profile, variant.audience, build))
    return Letterhead(
        node="letterhead",
        role=Role.DIV,
        main=tuple(_main(profile, build)),
        side=tuple(_side(contact, build)),
        turns=turns_of(contact),
        gap=build.theme.letterhead_gap,
        form=build.theme.letterhead_form,
        picture=picture,
    )


def _main(profile: Profile, build: BlockBuilder) -> Iterator[Paragraph]:
    name = build.paragraph(
        "letterhead/name",
        _name(profile, native_first=build.locale.native_first),
        build.theme.name,
        role=Role.H1,
        origin=PROFILE.child("name"),
    )
    yield with_names(name)
    post, theme = profile.affiliation or Affiliation(), build.theme
    headline = joined(post.title, profile.headline, separator=MIDDLE_DOT)
    unit, organization = joined(*post.unit, separator=MIDDLE_DOT), post.organization
    title = ("headline",) if profile.headline else ("affiliation", "title")
    lines = (
        ("headline", headline, theme.headline, title),
        ("unit", unit, theme.unit, ("affiliation", "unit")),
        ("organization", organization, theme.unit, ("affiliation", "organization")),
    )
    for part, line, style, key in lines:
        if line and line.runs:
            node, origin = f"letterhead/{part}", PROFILE.child(*key)
            yield build.paragraph(node, line, style, origin=origin)


def _name(profile: Profile, *, native_first: bool) -> RichText:
    """The name, and beside it the name in its own script, if that is another.

    A line breaks between the two rather than within the second, and never before what
    follows a name.
    """
    name = profile.name
    if name.literal:
        return literal(name.literal)
    shown = name.display
    if name.suffix:
        shown = f"{shown.removesuffix(f' {name.suffix}')}{FIXED_SPACE}{name.suffix}"
    is_other = "".join(name.native.split()) != "".join(shown.split())
    native = name.native.replace(" ", FIXED_SPACE) if is_other else ""
    both = (native, shown) if native_first else (shown, native)
    return joined(*both, separator="  ")


def _contact(
    profile: Profile, audience: Visibility, build: BlockBuilder
) -> Iterator[Line]:
    lines = contact_lines(profile, audience)
    if build.theme.letterhead_form is LetterheadForm.CENTRED:
        return gather_lines(lines)
    return lines


def _side(lines: Sequence[Line], build: BlockBuilder) -> Iterator[Paragraph]:
    for i, (key, text) in enumerate(lines):
        line = build.paragraph(
            f"letterhead/contact/{i}",
            text,
            build.theme.contact,
            origin=PROFILE.child(*key),
        )
        yield with_names(line)
