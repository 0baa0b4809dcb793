"""Rules of the file in words.

Part of ``presets``, of ``words``.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvgen.model.preset.evidence import Rule
from cvgen.model.preset.file import (
    FileNameRule,
    FileSizeRule,
    ProducerRule,
    VersionRule,
)
from cvgen.model.preset.rule_name import RuleName
from cvgen.presets.words_sheet import listed

__all__ = ["word_file"]


def word_file(_name: RuleName, rule: Rule) -> str | None:
    """The words of a rule of the file, or nothing if it is of another kind."""
    match rule:
        case FileNameRule():
            return "; ".join(_file_name(rule))
        case FileSizeRule():
            return f"a file of at most {rule.megabytes:g} MB"
        case VersionRule():
            return f"PDF {rule.least} or later"
        case ProducerRule():
            return f"not written by {listed(rule.banned, 'or')}"
        case _:
            return None


def _file_name(rule: FileNameRule) -> Iterator[str]:
    if rule.name:
        yield f"a file called {rule.name}.pdf"
    if rule.most is not None:
        yield f"a name of at most {rule.most} characters"
    if rule.characters is not None:
        yield f"a name of plain letters, digits and {_shown(rule.characters)}"


def _shown(characters: str) -> str:
    """The characters, a blank among them as a word."""
    visible = characters.replace(" ", "")
    return f"blanks, {visible}" if " " in characters else visible
