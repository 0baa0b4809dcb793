"""Made-up works and a made-up owner in cvgen's format, the same on every machine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.benchmarks.vocabulary import FAMILIES, GIVEN, VENUES, WORDS

if TYPE_CHECKING:
    from tests.benchmarks.values import Mapping, Value

__all__ = ["OWNER", "profile", "works"]

OWNER = "Chen, Mei"

_LAST_YEAR = 2026
_YEARS = 30


class _Numbers:
    """A linear congruential generator with Knuth's MMIX constants."""

    def __init__(self, seed: int) -> None:
        self._state = seed

    def below(self, limit: int) -> int:
        """The next number in ``range(limit)``."""
        step = self._state * 6364136223846793005 + 1442695040888963407
        self._state = step % 2**64
        return (self._state >> 33) % limit

    def pick(self, choices: tuple[str, ...]) -> str:
        """One of the choices."""
        return choices[self.below(len(choices))]


def works(count: int) -> list[Value]:
    """Make works over thirty years, the newest first."""
    numbers = _Numbers(seed=20260101)
    years = (_LAST_YEAR - index * _YEARS // count for index in range(count))
    return [_work(index, year, numbers) for index, year in enumerate(years)]


def profile() -> Mapping:
    """Make the owner: contact, summary, three positions and three degrees."""
    return {
        "name": OWNER,
        "headline": "Statistician of deep learning",
        "affiliation": {
            "title": "Associate Professor",
            "unit": ["Vision and Learning Group", "School of Computer Science"],
            "organization": "University of Example",
        },
        "contact": {
            "address": "1 College Road\nExampleton EX1 2AB",
            "email": "m.chen@example.edu",
            "web": "https://example.edu/chen",
        },
        "identifiers": {"orcid": "0000-0002-1825-0097"},
        "summary": _SUMMARY,
        "interests": [
            {"label": "Theory", "text": "Implicit bias and training dynamics"},
            {"label": "Methods", "text": "Generative models"},
            {"label": "Applications", "text": "Learning for science"},
        ],
        "positions": [_position(2021 - 4 * index, index) for index in range(3)],
        "education": [_degree(2012 - 4 * index, index) for index in range(3)],
    }


def _work(index: int, year: int, numbers: _Numbers) -> Mapping:
    kind, venue, short = VENUES[numbers.below(len(VENUES))]
    first = 1 + numbers.below(900)
    return {
        "id": f"chen{year}no{index}",
        "type": kind,
        "title": _title(numbers),
        "author": _authors(numbers),
        "container-title": venue,
        "container-title-short": short,
        "issued": f"{year}-{1 + numbers.below(12):02}",
        "volume": str(1 + numbers.below(60)),
        "page": f"{first}-{first + 3 + numbers.below(30)}",
        "DOI": f"10.5555/bench.{index:05}",
    }


def _title(numbers: _Numbers) -> str:
    words = [numbers.pick(WORDS) for _ in range(6 + numbers.below(11))]
    if numbers.below(4) == 0:
        words[2] += ":"
    return " ".join(words).capitalize()


def _authors(numbers: _Numbers) -> list[Value]:
    others = 2 + numbers.below(6)
    people: list[Value] = [
        f"{numbers.pick(FAMILIES)}, {numbers.pick(GIVEN)}" for _ in range(others)
    ]
    people.insert(numbers.below(others + 1), OWNER)
    return people


_SUMMARY = (
    "I study why deep networks generalise, and use what we find to build models "
    "that are robust, fast and honest about what they do not know. My group works "
    "on the dynamics of training, on generative models and on their use in science."
)


def _position(start: int, index: int) -> Mapping:
    return {
        "title": ("Associate Professor", "Assistant Professor", "Fellow")[index],
        "organization": "University of Example",
        "place": "Exampleton, UK",
        "start": f"{start}-09",
        "end": "present" if index == 0 else f"{start + 4}-08",
    }


def _degree(start: int, index: int) -> Mapping:
    return {
        "degree": ("Ph.D.", "M.Sc.", "B.Sc.")[index],
        "field": "Statistics",
        "organization": "Example College",
        "place": "Sampleton, UK",
        "start": f"{start}-09",
        "end": f"{start + 4}-06",
    }
