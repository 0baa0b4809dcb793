"""Quotation marks by language.

Part of ``document``; ``punctuation`` asks it. After the delimiters of Unicode's Common
Locale Data Repository, version 46. English has double marks outside and inside: which
come first is for the author, who writes one or the other.
"""

from __future__ import annotations

from types import MappingProxyType

import msgspec

from cvgen.model.language_tag import broader_tags

__all__ = ["Quotation", "quotation_of"]


class Quotation(msgspec.Struct, frozen=True):
    """What stands for a straight double or single mark that opens or closes."""

    double: tuple[str, str]
    single: tuple[str, str]


_ENGLISH = Quotation(("“", "”"), ("‘", "’"))
_GERMAN = Quotation(("„", "“"), ("‚", "‘"))
_SWISS = Quotation(("«", "»"), ("‹", "›"))
_POLISH = Quotation(("„", "”"), ("«", "»"))
_GUILLEMETS = Quotation(("«", "»"), ("“", "”"))
_NORDIC = Quotation(("”", "”"), ("’", "’"))
_CORNERS = Quotation(("「", "」"), ("『", "』"))
_FRENCH = Quotation(("«\u202f", "\u202f»"), ("“", "”"))

_QUOTATIONS = MappingProxyType(
    {
        **dict.fromkeys(("en", "ga", "gd", "cy", "pt-br", "tr", "vi", "th"), _ENGLISH),
        **dict.fromkeys(("zh", "ko", "id", "ms", "hi", "af", "nl", "lv"), _ENGLISH),
        **dict.fromkeys(("de", "cs", "sk", "sl", "lb", "is", "et"), _GERMAN),
        **dict.fromkeys(("lt", "da", "bg"), _GERMAN),
        **dict.fromkeys(("de-ch", "de-li", "it-ch"), _SWISS),
        **dict.fromkeys(("pl", "hr", "sr", "bs", "ro", "hu"), _POLISH),
        **dict.fromkeys(("es", "it", "pt", "ca", "gl", "eu", "el"), _GUILLEMETS),
        **dict.fromkeys(("nb", "nn", "no", "fa", "hy", "sq"), _GUILLEMETS),
        **dict.fromkeys(("ru", "uk", "be"), Quotation(("«", "»"), ("„", "“"))),
        **dict.fromkeys(("sv", "fi"), _NORDIC),
        "fr": _FRENCH,
        "fr-ch": _SWISS,
        **dict.fromkeys(("ja", "zh-hant", "zh-tw", "zh-hk", "zh-mo"), _CORNERS),
        "he": Quotation(("”", "”"), ("’", "’")),
        "ar": Quotation(("”", "“"), ("’", "‘")),
    }
)


def quotation_of(language: str) -> Quotation | None:
    """The marks of a BCP 47 language, if they are known here."""
    known = (tag for tag in broader_tags(language) if tag in _QUOTATIONS)
    return _QUOTATIONS.get(next(known, ""))
