"""A family name of several words → its particle, and the name proper.

Part of ``importers``: files have ``van der Berg`` in one piece where CSL has two.
"""

from __future__ import annotations

from cvgen.model.particles import PARTICLES

__all__ = ["part_particle"]


def part_particle(family: str) -> tuple[str, str]:
    """Small words at the beginning, and the rest, which is never empty."""
    words = family.split(" ")
    count = 0
    while count < len(words) - 1 and words[count] in PARTICLES:
        count += 1
    return " ".join(words[:count]), " ".join(words[count:])
