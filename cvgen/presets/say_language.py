"""Say that a preset words its heads in another language than the CV.

Part of ``presets``, the last step of ``apply_variant``, when it is known which heads
are printed. A form has heads in a language of its own; how it words them in another is
not made up, so that a CV in that one is told of, rather than half in the other.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvgen.model.language_tag import is_same_language
from cvgen.model.preset.rule_name import RuleName
from cvgen.model.text import RichText, plain_text
from cvgen.model.variant import Variant
from cvgen.presets.report import Case, Left

__all__ = ["say_language"]


def say_language(variant: Variant, case: Case) -> Iterator[Left]:
    """What there is to say of the language of the heads that a variant prints."""
    own = variant.language or case.cv.profile.language
    heads, works = case.rules.headings, case.rules.works
    worded: list[tuple[RuleName, str, tuple[str, ...]]] = []
    if heads:
        titles = (text for one in heads.titles for text in (one.title, one.under))
        worded.append((RuleName.HEADINGS, heads.language, tuple(titles)))
    if works:
        names = tuple(one.title for one in works.lists)
        worded.append((RuleName.WORKS, works.language, names))
    for rule, language, texts in worded:
        found = tuple(_printed(variant, texts))
        if language and found and not is_same_language(language, own):
            yield Left(rule, _told(found, language, own))


def _printed(variant: Variant, texts: tuple[str, ...]) -> Iterator[str]:
    """The heads of these words that the variant prints; a list's may be a part."""
    heads = [_plain(head) for one in variant.sections for head in (one.part, one.title)]
    for text in dict.fromkeys(texts):
        if text and any(f": {head}".endswith(f": {text}") for head in heads):
            yield text


def _plain(text: RichText | None) -> str:
    return plain_text(text) if text else ""


def _told(found: tuple[str, ...], language: str, own: str) -> str:
    heads = ", ".join(f"“{one}”" for one in found)
    return (
        f"{heads}: known in `{language}` only and the CV is in `{own}`; "
        "a `title` among the variant's `sections` words one otherwise"
    )
