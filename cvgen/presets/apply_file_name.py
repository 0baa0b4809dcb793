"""The name of a file in the characters, and as short, as a preset wants it.

Part of ``presets``: the last step, when the name has been worded.
"""

from __future__ import annotations

from collections.abc import Collection

from cvgen.document.romanise import romanise
from cvgen.model.preset.preset import Rules
from cvgen.model.preset.rule_name import RuleName
from cvgen.presets.report import Change

__all__ = ["apply_file_name"]

ENDING = ".pdf"
HYPHEN = "-"


def apply_file_name(name: str, rules: Rules) -> tuple[str, tuple[Change, ...]]:
    """A name that is allowed, and what was changed in it."""
    rule = rules.file_name
    if not rule:
        return name, ()
    stem = name.removesuffix(ENDING)
    if rule.characters is not None:
        stem = _folded(stem, rule.characters)
    elif rule.name and " " not in rule.name:
        # Names of several words stay one part of a form's name, and portals like it.
        stem = HYPHEN.join(stem.split())
    if rule.most is not None:
        stem = _cut(stem, max(1, rule.most - len(ENDING)))
    fitted = f"{stem or 'cv'}{ENDING}"
    if fitted == name:
        return name, ()
    change = Change(
        rule=RuleName.FILE_NAME, subject="file name", before=name, after=fitted
    )
    return fitted, (change,)


def _folded(stem: str, allowed: Collection[str]) -> str:
    """The stem without accents and other characters that are not allowed."""
    plain = romanise(stem)
    kept = "".join(c if _is_allowed(c, allowed) else _instead(c) for c in plain)
    blank = " " if " " in allowed else "_" if "_" in allowed else ""
    return blank.join(kept.split())


def _cut(stem: str, most: int) -> str:
    """The first words of a stem that find room, or as much of the first as does."""
    if len(stem) <= most:
        return stem
    cut = stem[: most + 1]
    end = max(cut.rfind(mark) for mark in " -_")
    return cut[: end if end > 0 else most].rstrip(" .-_")


def _is_allowed(character: str, allowed: Collection[str]) -> bool:
    return (character.isascii() and character.isalnum()) or character in allowed


def _instead(character: str) -> str:
    return " " if character.isspace() else ""
