"""Two texts become one ``Cv`` again, at the price of the works that are new in them.

The live sibling of ``load``. A list of works is cut where its items begin, and an item
that was read before is not read again. It is a short way and not another one: whatever
is out of the ordinary, an error first of all, makes ``load`` read all of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from cvgen.late_pattern import late_pattern
from cvgen.loading.comments import refuse_swallowed_text
from cvgen.loading.load import load_cv, load_profile
from cvgen.loading.node import Sequence as ListNode
from cvgen.loading.nodes import parse
from cvgen.loading.own_names import OwnNames, own_names
from cvgen.loading.plan import decoder_of
from cvgen.loading.report import Report
from cvgen.loading.source import SourceText
from cvgen.memory import Memory
from cvgen.model.cv import Cv
from cvgen.model.profile import Profile
from cvgen.model.publication import Publication

__all__ = ["LoadedTexts", "reload_cv"]

ITEM = "\n-"
"""Where an item of a list that is not indented begins, if white space follows. In a
text in quotation marks the same may stand, which then ends in the wrong place, and that
is an error."""

WHITE = frozenset(" \n")

PREFACE = late_pattern(r"(?:[ \r]*(?:#[^\n]*)?\n)*")
"""Blank lines and comments."""


class LoadedTexts:
    """The profiles and works that have been read, by their texts.

    Works hold for the owner's names with which they were read.
    """

    def __init__(self) -> None:
        self.profiles: Memory[SourceText, Profile] = Memory()
        self.works: Memory[str, Publication] = Memory()


def reload_cv(
    profile: SourceText, publications: SourceText | None, loaded: LoadedTexts
) -> Cv:
    """The same as ``load_cv`` makes of the texts.

    Raises:
        InvalidInput: with all problems of both files.
    """
    person = _profile(profile, loaded)
    if person is None:
        return load_cv(profile, publications)
    names = own_names(person)
    works = _works(publications.text, names, loaded) if publications else ()
    if works is None:
        return load_cv(profile, publications)
    return Cv(profile=person, publications=works)


def _profile(source: SourceText, loaded: LoadedTexts) -> Profile | None:
    loaded.profiles.begin()
    known = loaded.profiles.find(source)
    if known is not None:
        return known
    report = Report(source, "profile")
    person = load_profile(report)
    if person is None or report.count:
        return None
    return loaded.profiles.keep(source, person)


def _works(
    text: str, names: OwnNames | None, loaded: LoadedTexts
) -> tuple[Publication, ...] | None:
    """The works of a list in its plainest form, without any problem."""
    items = _items(text)
    loaded.works.begin(names)
    works = [loaded.works.find(one) or _work(one, names, loaded) for one in items]
    known = tuple(work for work in works if work is not None)
    is_whole = len(known) == len(items) > 0
    is_unique = len({work.id for work in known}) == len(known)
    return known if is_whole and is_unique else None


def _items(text: str) -> Sequence[str]:
    """The texts of the items, none if the list is not in its plainest form."""
    lines = f"\n{text}"
    preface, *parts = lines.split(ITEM)
    if not parts or _has_document_marks(lines, parts):
        return ()
    items: list[str] = []
    # What parts a line from the next went with the hyphen behind it.
    for part in [f"-{part}\n" for part in parts[:-1]] + [f"-{parts[-1]}"]:
        if part[1:2] in WHITE:
            items.append(part)
        elif items:
            items[-1] += part
        else:
            return ()
    before = f"{preface[1:]}\n" if preface else ""
    return items if items and PREFACE().fullmatch(before) else ()


def _has_document_marks(lines: str, parts: Iterable[str]) -> bool:
    """Whether a line may stand between documents; ``parts`` begin behind a hyphen."""
    return (
        any(part.startswith("--") for part in parts)
        or "\n..." in lines
        or ("%" in lines and "\n%" in lines)
    )


def _work(item: str, names: OwnNames | None, loaded: LoadedTexts) -> Publication | None:
    """The work of one item, unless there is anything to say of it."""
    report = Report(SourceText("", item), "publications", names)
    root = parse(report)
    if not isinstance(root, ListNode) or len(root.items) != 1 or report.aliases:
        return None
    refuse_swallowed_text(report, root)
    work = decoder_of(Publication)(root.items[0], report)
    if report.count or not isinstance(work, Publication):
        return None
    return loaded.works.keep(item, work)
