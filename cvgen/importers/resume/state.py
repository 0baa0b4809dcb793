"""How far a work has come, which the first lines of its summary may say.

Part of ``importers.resume``; JSON Resume has no field for it.
"""

from __future__ import annotations

from cvgen.importers.states import read_state

__all__ = ["part_summary"]


def part_summary(text: str) -> tuple[str, str, str]:
    """A state and who has the work, as ``Under review: Noise``, and the abstract."""
    first, _, abstract = text.partition("\n\n")
    words, _, place = first.partition(": ")
    state = read_state(words)
    return (state.value, place, abstract) if state else ("", "", text)
