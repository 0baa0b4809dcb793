"""Language tags (BCP 47): what their first subtag says, and what they fall back on.

Part of ``model``. A tag is compared in lower case (RFC 5646, 2.1.1).
"""

from collections.abc import Iterator

__all__ = [
    "LANGUAGE_TAG",
    "broader_tags",
    "is_same_language",
    "is_traditional_chinese",
    "primary_language",
]

LANGUAGE_TAG = "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$"
"""The form of a tag, as far as it is checked."""


def primary_language(tag: str) -> str:
    """The language without script, region and the rest: ``en`` of ``en-GB``."""
    return tag.partition("-")[0].lower()


def is_same_language(tag: str, other: str) -> bool:
    """Whether two tags name one language, as British and American English.

    An empty tag names any.
    """
    first, second = primary_language(tag), primary_language(other)
    return not first or not second or first == second


TRADITIONAL = frozenset({"hant", "tw", "hk", "mo"})


def is_traditional_chinese(tag: str) -> bool:
    """Whether a tag names Chinese in the script of Taiwan, Hong Kong and Macau."""
    language, *rest = tag.lower().split("-")
    return language == "zh" and "hans" not in rest and not TRADITIONAL.isdisjoint(rest)


def broader_tags(tag: str) -> Iterator[str]:
    """The tag and those that it falls back on: always a subtag less (RFC 4647, 3.4)."""
    tag = tag.lower()
    while tag:
        yield tag
        tag = tag.rpartition("-")[0]
