"""Each rule of a preset in plain words, without the full stop.

Part of ``presets``: ``explain`` and the report of overrides use them. The words of each
kind of rule stand in a module of their own; a test holds that no kind is missing.
"""

from __future__ import annotations

from cvgen.model.preset.evidence import Rule
from cvgen.model.preset.rule_name import RuleName
from cvgen.presets.words_content import word_content
from cvgen.presets.words_file import word_file
from cvgen.presets.words_narrative import word_narrative
from cvgen.presets.words_sheet import word_sheet
from cvgen.presets.words_type import word_type
from cvgen.presets.words_works import word_works

__all__ = ["word_rule"]

WORDINGS = (
    word_sheet,
    word_type,
    word_content,
    word_works,
    word_file,
    word_narrative,
)

NOTHING = "nothing in particular"
"""What a rule asks that leaves all that it could say open."""


def word_rule(name: RuleName, rule: Rule) -> str:
    """What a rule asks, with its note.

    Raises:
        TypeError: There are no words for rules of this kind.
    """
    for wording in WORDINGS:
        text = wording(name, rule)
        if text is not None:
            text = text or NOTHING
            return f"{text} ({rule.note})" if rule.note else text
    message = f"no words for {type(rule).__name__}"
    raise TypeError(message)
