"""Find aliases in which a comma or the quotation marks were forgotten.

Part of ``bibliography``, for works without their owner: ``[M. Chen Mei Chen]`` is one
name to YAML, and ``[Chen, Mei]`` are two. The fault is in the profile, and one, however
many works have nobody for it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from cvgen.bibliography.owner import name_forms
from cvgen.bibliography.work import OwnedWork
from cvgen.diagnostics import DataPath, Diagnostic, error
from cvgen.model.person import Credit, Name

__all__ = ["broken_aliases"]

MOST_WORDS = 12
"""Words of two names that stand together; more are something else."""


def broken_aliases(
    aliases: Sequence[Name], lost: Mapping[int, OwnedWork]
) -> tuple[tuple[Diagnostic, ...], frozenset[int]]:
    """What is wrong with aliases, and which works are without their owner for that.

    ``lost`` are the works without, by any numbers.
    """
    works: defaultdict[str, set[int]] = defaultdict(set)
    for number, work in lost.items():
        for credit in Credit:
            for person in work.work.credited(credit):
                for form in name_forms(person):
                    works[form].add(number)
    found: list[Diagnostic] = []
    explained: set[int] = set()
    for place, forms, hint in _suspects(aliases):
        own = {number for form in forms for number in works.get(form, ())} - explained
        if own:
            explained |= own
            found.append(_said(aliases, place, hint, len(own)))
    return tuple(found), frozenset(explained)


def _suspects(aliases: Sequence[Name]) -> Iterator[tuple[int, frozenset[str], str]]:
    """Aliases that may be broken, with the names that were meant, and what to write."""
    for place, alias in enumerate(aliases):
        words = alias.display.split()
        for cut in range(2, min(len(words), MOST_WORDS) - 1):
            halves = (" ".join(words[:cut]), " ".join(words[cut:]))
            meant = name_forms(Name(literal=halves[0], native=halves[1]))
            yield place, meant, f'part them: `"{halves[0]}", "{halves[1]}"`'
        following = aliases[place + 1 : place + 2]
        if following and alias.is_one_word and following[0].is_one_word:
            whole = Name(family=alias.family, given=following[0].family)
            written = f"{alias.family}, {following[0].family}"
            yield place, name_forms(whole), f'write the name in quotes: `"{written}"`'


def _said(aliases: Sequence[Name], place: int, hint: str, works: int) -> Diagnostic:
    alias = aliases[place]
    said = f"the alias `{alias.display}` is read as one name"
    if alias.is_one_word:
        following = aliases[place + 1].family
        said = f"the aliases `{alias.family}` and `{following}` are read as two names"
    whose = "a work is" if works == 1 else f"{works} works are"
    return error(
        "broken-alias",
        f"{said}, and {whose} without you for that",
        path=DataPath("profile", ("aliases", place)),
        hints=(hint,),
    )
