"""Facts in running text: ``{count:article-journal}`` and ``{metric:h-index}``.

Part of ``loading``; ``inline`` asks it. Other braces are text, but not those that were
meant to be one of these: they would be printed as they are.
"""

from __future__ import annotations

import re

from cvgen.late_pattern import late_pattern
from cvgen.loading.fault import Fault, Refused, quoted
from cvgen.model.text import CountRun, MetricRun
from cvgen.suggestion import did_you_mean, nearest

__all__ = ["read_fact"]

FACT = late_pattern(r"\{(count|metric)(?::\s?([^{}]*+))?\}")
LIKE_FACT = late_pattern(
    r"\{\s?([^\W\d_]{1,20}+)(\s?[:;=_\s-]\s?)?+([\w.-]{0,40}+)\s?\}"
)
"""A word in braces, alone or with another behind a colon or what may stand for one."""

FACTS = ("count", "metric")

LIKELY = 0.75
"""``{cuont}`` and ``{metrics}`` are near, ``{comet}`` and ``{country}`` are not."""

BRACE = r"write `\{` for a brace that is only text"


def read_fact(text: str, at: int) -> tuple[CountRun | MetricRun, int] | None:
    """The fact that begins at a place, and where it ends; nothing if it is text.

    Raises:
        Refused: It is like a fact, and none.
    """
    if match := FACT().match(text, at):
        kind = CountRun if match[1] == "count" else MetricRun
        return kind((match[2] or "").strip()), match.end()
    if match := LIKE_FACT().match(text, at):
        _judge(match)
    return None


def _alike(word: str) -> tuple[str, ...]:
    """The words with the same first letter and hardly more or fewer of them."""
    return tuple(
        one
        for one in FACTS
        if one[0] == word[0].lower() and abs(len(one) - len(word)) < 2  # noqa: PLR2004
    )


def _judge(match: re.Match[str]) -> None:
    word, sign, name = match[1], (match[2] or "").strip(), match[3]
    near = nearest(word, _alike(word), likely=LIKELY)
    if not near and (sign != ":" or not name):
        return
    meant = f"{{{near[0]}:{name}}}" if near and name else f"{{{''.join(near)}}}"
    hints = (did_you_mean(meant),) if near else ()
    message = f"{quoted(match[0])} is neither a count nor a metric"
    raise Refused(Fault("bad-fact", message, (*hints, BRACE), match[0]))
