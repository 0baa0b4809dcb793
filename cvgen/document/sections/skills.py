"""Skills: a row for each kind.

Part of ``document.sections``.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvgen.document.arrange import Entries
from cvgen.document.block import Entry
from cvgen.document.builder import BlockBuilder
from cvgen.document.phrase import joined
from cvgen.model.sections.skills import Skill

__all__ = ["skill_rows"]


def skill_rows(skills: Entries[Skill], build: BlockBuilder) -> Iterator[Entry]:
    """A row for each kind of skill, which is its label."""
    for i, skill in skills:
        yield build.entry("skills", i, skill, skill.label, joined(*skill.items))
