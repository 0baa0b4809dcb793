"""Hints about a name that there is not: what may have been meant, or what there is.

Beside ``diagnostics``, below every phase, so that all of them say it alike.
"""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

__all__ = ["did_you_mean", "named", "nearest", "suggest", "suggest_or_list"]

CODE = "`{}`"

LIKELY = 0.6
"""How alike names must be at least, from 0 to 1, as ``difflib`` measures it."""

HARDLY_ANOTHER = 0.88
"""As alike as ``page`` and ``pages``; ``nsf`` and ``snsf`` are less so."""


def named(names: Iterable[str], form: str = CODE) -> str:
    """Names as a hint lists them."""
    return ", ".join(map(form.format, names))


def nearest(
    name: str, known: Iterable[str], *, most: int = 1, likely: float = LIKELY
) -> tuple[str, ...]:
    """The names like this one, the likest first, at most so many; case is none.

    One of the same words in another order is alone: ``journal-article``. One that goes
    on behind it with a hyphen, as ``nsf-biosketch`` behind ``nsf``, is put behind none
    but those with a letter too few or too many.
    """
    folded = {one.casefold(): one for one in known}
    words = _words(name)
    if turned := [one for one in folded if len(words) > 1 and _words(one) == words]:
        return tuple(folded[one] for one in turned[:most])
    word = name.casefold()
    near = get_close_matches(word, folded, n=most, cutoff=likely)
    if longer := [one for one in folded if one.startswith(f"{word}-")]:
        close = get_close_matches(word, near, n=most, cutoff=HARDLY_ANOTHER)
        near = list(dict.fromkeys((*close, *longer)))[:most]
    return tuple(folded[one] for one in near)


def _words(name: str) -> list[str]:
    """The words of a name, in an order that is the same for the same words."""
    return sorted(name.casefold().replace("_", "-").split("-"))


def did_you_mean(name: str, form: str = CODE) -> str:
    """The question whether a name was meant."""
    return f"did you mean {form.format(name)}?"


def suggest(
    name: str,
    known: Iterable[str],
    *,
    most: int = 2,
    form: str = CODE,
    likely: float = LIKELY,
) -> tuple[str, ...]:
    """A question for each of the names like this one, at most so many; case is none."""
    near = nearest(name, known, most=most, likely=likely)
    return tuple(did_you_mean(one, form) for one in near)


def suggest_or_list(  # noqa: PLR0913 -- all but two are seldom said
    name: str,
    known: Iterable[str],
    *,
    lead: str = "there are: ",
    most: int = 2,
    form: str = CODE,
    likely: float = LIKELY,
    none: str = "there are none",
) -> tuple[str, ...]:
    """What may have been meant, else all names in one hint, or a word for none."""
    names = tuple(known)
    near = suggest(name, names, most=most, form=form, likely=likely)
    if near:
        return near
    return (f"{lead}{named(names, form)}",) if names else (none,)
