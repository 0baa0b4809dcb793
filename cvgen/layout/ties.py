"""Spaces at which a line should not break: ties, as TeX calls them.

Part of ``layout``, asked by ``shape``. R. Bringhurst, "The Elements of Typographic
Style", 2.4; D. E. Knuth, "The TeXbook", chapter 14. A tie is dear, not forbidden, so
that no line must be worse than a broken tie; some are dearer than others.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from cvgen.layout.letters import are_letters, is_year

__all__ = ["BOND_PENALTY", "TIE_PENALTY", "tied_spaces"]

TIE_PENALTY = 1500.0
"""Worth a ragged line that leaves three tenths of the measure empty."""

BOND_PENALTY = 7000.0
"""Worth one that leaves half of it empty: within initials and numbers, between a number
and its unit, and behind "p."."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_ABBREVIATIONS = _words(
    "p pp S s Vol vol Vols vols Bd bd No no Nos nos Nr nr n Ch ch Chap chap Kap kap "
    "Fig fig Figs figs Abb abb Eq eq Eqs eqs Tab Sec sec Secs secs Sect sect Art "
    "art Arts arts Ed ed Eds eds Ser ser Th th cap fasc ca approx pág págs pag núm rys "
    "tab obr kap şek с стр т тт рис табл гл вып мал σ σσ εικ τόμ κεφ πίν"
)
"""What has a full stop and a number behind it."""

_WORDS = _words(
    "page Page part Part volume Volume issue Issue number Number chapter Chapter "
    "figure Figure table Table section Section category Category phase Phase grade "
    "Grade level Level class Class year Year group Group"
)
"""What has a number or a single capital behind it."""

_TITLES = _words("Dr Drs Prof Profs Mr Mrs Ms St Sir Dame Mme Mlle Hr Fr Sr Sra")
_NO_UNITS = _words("and or of to in on at by for und oder et ou y o e ed de du von bis")
"""What goes on behind a number without belonging to it."""

_NUMERALS = frozenset({"Jr", "Sr", "II", "III", "IV"})
"""What belongs to the name before it."""

_NUMEROS = ("n°", "N°", "nº", "Nº", "№", "n.º", "č.", "§")
"""What stands for the word before a number."""

_ORDINALS = ("st", "nd", "rd", "th")
_UNIT_SIGNS = frozenset("%‰°€")
_DASHES = frozenset("–—·|")
_SPACED_MARKS = frozenset(";:!?»")
"""What French has a space before."""

_IDENTIFIERS = ("arXiv:", "doi:")
_OPENERS = ("«", "(", "[", "{", "„", "¿", "¡", "（", "「", "《")
"""What no line ends with, should a space be behind it (UAX 14, LB14)."""

_FOLLOWERS = ("…,", "…、", ")", "]", "}", "）", "」", "》", "，", "。", "、")
"""Names that are left out, and what no line begins with (LB13)."""

_LONGEST_COUNT = 3
"""In digits: a longer number is a year or a code, and what follows is no unit, unless
it is one of ``_UNITS``. Figures in groups of so many have spaces between them."""

_UNITS = _words(
    "m mm cm km µm μm nm g kg mg µg μg t l L ml mL s ms min h K V kV mV W kW MW "
    "GW TW kWh MWh J kJ MJ N Pa hPa kPa MPa bar mol dB Hz kHz MHz GHz THz eV keV MeV "
    "GeV TeV kB MB GB TB PB EUR GBP USD CHF CNY JPY hours days weeks months years "
    "million billion Stunden Tage Wochen Monate Jahre heures jours mois ans horas días "
    "meses años ore giorni mesi anni"
)
"""What is a unit behind any number: 1,900 hours, 5000 km."""

_PARTICLES = _words(
    "de da do di du dos das del della la las le los van von der den dem ter ten zu zum "
    "af av bin ibn bint ben"
)
"""Of names, between the given and the family name."""

_CURRENCY = 3
"""Letters of its code."""


def tied_spaces(text: str) -> dict[int, float]:
    """Where in a text a space stands at which no line should end, with its price.

    Between initials and the names beside them, behind the particles of a name, before
    a number's unit and behind its word, within a number, behind an ordinal number,
    before a dash, a middle dot, a citation or names that are left out, and between an
    identifier and the word before it.
    """
    ties: dict[int, float] = {}
    pieces = text.split(" ")
    last = len(pieces) - 1
    space = -1
    for number, (before, after) in enumerate(pairwise(pieces), start=1):
        space += len(before) + 1
        if before.isalpha() and after.isalpha() and after.isascii() and after.islower():
            # Most words of most texts are tied to nothing.
            if before in _PARTICLES and after in _PARTICLES:
                ties[space] = TIE_PENALTY
            continue
        if before.endswith(",") and after[:1].isalpha():
            # Nor is what begins behind a comma, but a numeral: Doe, Jr.
            if _first_word(after) in _NUMERALS:
                ties[space] = TIE_PENALTY
            continue
        following = "" if number == last else pieces[number + 1]
        if _is_bound(before, after):
            ties[space] = BOND_PENALTY
        elif (
            _is_tied(before, after)
            or _stands_alone(after, is_last=number == last)
            or _is_middle(before, after, following)
            or (before in _PARTICLES and _is_of_name(pieces, number))
        ):
            ties[space] = TIE_PENALTY
    return ties


def _is_bound(before: str, after: str) -> bool:
    """Whether two pieces are as good as one: p. 4, J. R. R. Doe, 5 km, 10 000."""
    first = after[:1]
    if not first.isalnum() and first not in _UNIT_SIGNS:
        return False
    if before.endswith(_NUMEROS) and first.isdecimal():
        return True
    stem = before.removesuffix(".")
    word = _last_word(stem)
    if stem != before:
        return _is_bound_abbreviation(word, after)
    return word.isdecimal() and (first in _UNIT_SIGNS or _counts(word, after))


def _is_tied(before: str, after: str) -> bool:
    """Whether two pieces of text belong together, for what the one or the other is."""
    if before.endswith(_OPENERS) or after.startswith(_FOLLOWERS):
        return True
    if after[:1] == "[":  # a citation
        return after[1:2].isdecimal()
    if after.startswith(_IDENTIFIERS) and are_letters(before[-1:]):
        return True
    if not after[:1].isalnum() and after[:1] not in _UNIT_SIGNS:
        return False
    stem = before.removesuffix(".")
    word = _last_word(stem)
    return (
        (stem == before and _is_tied_word(word, after))
        or _first_word(after) in _NUMERALS
        or (word in _TITLES and _begins_name(after))
        or (len(word) > 1 and are_letters(word) and is_year(_first_word(after)))
        or (_is_count(stem, word) and _begins_unit(after))
    )


def _is_middle(before: str, piece: str, after: str) -> bool:
    """Whether a piece is an initial between two names: Ada B. King."""
    if not (len(piece) == len("B.") and piece.endswith(".") and _begins_name(piece)):
        return False
    name = _last_word(before)
    is_behind = len(name) > 1 and _begins_name(name) and are_letters(name)
    return is_behind and _begins_name(after)


def _is_of_name(pieces: Sequence[str], number: int) -> bool:
    """Whether what goes on at a piece is a name, behind a particle of it.

    Before the particle stands a given name, another particle, or no word at all.
    """
    earlier = pieces[number - 2] if number > 1 else ""
    is_behind = not earlier.isalpha() or _begins_name(earlier) or earlier in _PARTICLES
    return is_behind and _begins_name(pieces[number])


def _stands_alone(piece: str, *, is_last: bool) -> bool:
    """Whether a piece is a dash within a line, or a mark that a space is set before."""
    if is_last:
        return piece.removesuffix("\n") in _SPACED_MARKS
    return piece in _DASHES or piece in _SPACED_MARKS


def _is_tied_word(word: str, after: str) -> bool:
    """Whether a whole word goes with what follows: Part B, GBP 12,500, 4th edition."""
    first = after[:1]
    if word in _WORDS:
        is_letter = "A" <= first <= "Z" and len(_first_word(after)) == 1
        return is_letter or first.isdecimal()
    if first.isdecimal():
        return len(word) == _CURRENCY and all("A" <= one <= "Z" for one in word)
    return word[:-2].isdecimal() and word.endswith(_ORDINALS) and first.isalnum()


def _is_bound_abbreviation(word: str, after: str) -> bool:
    """Whether a word with a full stop goes with what follows: pp. 3, z. B., J. Doe."""
    if len(word) == 1 and are_letters(word):
        return after[:1].isalnum()
    return word in _ABBREVIATIONS and after[:1].isdecimal()


def _begins_name(text: str) -> bool:
    first = text[:1]
    return are_letters(first) and not "a" <= first <= "z"


def _begins_unit(text: str) -> bool:
    first = text[:1]
    if first in _UNIT_SIGNS:
        return True
    return not first.isdecimal() and _first_word(text) not in _NO_UNITS


def _counts(number: str, after: str) -> bool:
    """Whether what follows a number is a unit in any case, or its next three digits."""
    first = _first_word(after)
    is_group = first.isdecimal() and len(first) == _LONGEST_COUNT
    return first in _UNITS or (is_group and len(number) <= _LONGEST_COUNT)


def _is_count(text: str, last: str) -> bool:
    """Whether a text ends with a number that may count something: 12, or 1.5."""
    if not last.isdecimal():
        return False
    rest = text.removesuffix(last)
    if rest.endswith("."):
        last = _last_word(rest[:-1])
        rest = rest[:-1].removesuffix(last)
    is_short = last.isdecimal() and len(last) <= _LONGEST_COUNT
    return is_short and not rest.endswith((".", ","))


def _first_word(text: str) -> str:
    """The letters, digits and low lines that a text begins with."""
    if text.isalnum():
        return text
    end = 0
    while end < len(text) and (text[end].isalnum() or text[end] == "_"):
        end += 1
    return text[:end]


def _last_word(text: str) -> str:
    """The letters, digits and low lines that a text ends with."""
    if text.isalnum():
        return text
    start = len(text)
    while start and (text[start - 1].isalnum() or text[start - 1] == "_"):
        start -= 1
    return text[start:]
