"""Word sums of money, and add them up by currency.

Part of ``document``.
"""

from __future__ import annotations

from collections.abc import Iterable

from cvgen.bibliography.numbers import word_number
from cvgen.late_pattern import late_pattern
from cvgen.model.amount import Amount
from cvgen.model.locale import Locale
from cvgen.model.text import FIXED_SPACE

__all__ = [
    "sum_by_currency",
    "word_amount",
    "word_decimal",
    "word_share",
    "word_sum",
]

DECIMAL_POINT = late_pattern(r"(?<=\d)\.(?=\d)")

NO_SPACE = "{number}%"


def word_amount(amount: Amount, locale: Locale) -> str:
    """A sum, and the owner's share of it where that is said."""
    total = word_sum(amount.total, amount.currency, locale)
    if amount.share is None:
        return total
    share = word_sum(amount.share, amount.currency, locale)
    return locale.own_share.format(total=total, sum=share)


def word_sum(number: int, currency: str, locale: Locale) -> str:
    """A sum with its currency's code, as ``GBP 480,000``; it is not broken."""
    text = locale.amount.format(currency=currency, number=word_number(number, locale))
    return text.replace(" ", FIXED_SPACE)


def word_decimal(text: str, locale: Locale) -> str:
    """A text whose numbers have the locale's decimal sign, as ``0,8``."""
    if locale.thousands == ",":
        return text
    return DECIMAL_POINT().sub(",", text)


def word_share(text: str, locale: Locale) -> str:
    """A part of a whole, as ``0,8`` or ``60 %``, whose parts stay on one line.

    The space before the sign is that of Unicode's CLDR; where it has none, both are in
    use, and the author's stays.
    """
    number = word_decimal(text, locale)
    if not number.endswith("%") or locale.percent == NO_SPACE:
        return number
    return locale.percent.format(number=number.removesuffix("%").rstrip())


def sum_by_currency(amounts: Iterable[Amount]) -> tuple[Amount, ...]:
    """One amount a currency, in order of appearance; a share unless said is all."""
    sums: dict[str, tuple[int, int]] = {}
    for amount in amounts:
        total, share = sums.get(amount.currency, (0, 0))
        own = amount.total if amount.share is None else amount.share
        sums[amount.currency] = (total + amount.total, share + own)
    return tuple(
        Amount(total=total, share=share, currency=currency)
        for currency, (total, share) in sums.items()
    )
