"""Spaces at which a line should not break: ties, as TeX calls them.

Part of ``layout``, asked by ``shape``. R. Bringhurst, "The Elements of Typographic
Style", 2.4; D. E. Knuth, "The TeXbook", chapter 14. A tie is dear, not forbidden, so
that no line must be worse than a broken tie.
"""

from __future__ import annotations

import re

__all__ = ["TIE_PENALTY", "tied_spaces"]

TIE_PENALTY = 1500.0
"""Worth a ragged line that leaves a third of the measure empty."""

_ABBREVIATIONS = (
    "pp?|[Ss]|[Vv]ols?|[Bb]d|[Nn]os?|[Nn]r|n[or]?|[Cc]h|[Cc]hap|[Kk]ap|[Ff]igs?|[Aa]bb"
    "|[Ee]qs?|[Tt]ab|[Ss]ecs?|[Ss]ect|[Aa]rts?|[Ee]ds?|[Ss]er|[Tt]h|cap|fasc|ca|approx"
)
_WORDS = (
    "[Pp]age|[Pp]art|[Vv]olume|[Ii]ssue|[Nn]umber|[Cc]hapter|[Ff]igure|[Tt]able"
    "|[Ss]ection|[Cc]ategory|[Pp]hase|[Gg]rade|[Ll]evel|[Cc]lass|[Yy]ear|[Gg]roup"
)
_TITLES = "Drs?|Profs?|Mr|Mrs|Ms|St|Sir|Dame|Mme|Mlle|Hr|Fr|Sr|Sra"

_NO_UNITS = "and|or|of|to|in|on|at|by|for|und|oder|et|ou|y|o|e|ed|de|du|von|bis"
"""What goes on behind a number without belonging to it."""

_TIES = re.compile(
    rf"""
    (?<! \w ) (?:
        [^\W\d_] \. [ ] (?= [^\W_] )            # initials, and "z. B."
      | (?: {_ABBREVIATIONS} ) \. [ ] (?= \d )
      | (?: {_WORDS} ) [ ] (?= \d | [A-Z] \b )
      | (?: {_TITLES} ) \.? [ ] (?= [^\W\d_a-z] )
      | [^\W\d_]{{2,}} \.? [ ] (?= (?: 19 | 20 ) \d\d \b )   # Aug 2019
      | [A-Z]{{3}} [ ] (?= \d )                  # GBP 12,500
      | \d+ (?: st|nd|rd|th ) [ ] (?= [^\W\d_] )   # 4th edition
      | (?<! [\d.,] ) \d{{1,3}} (?: \.\d+ )? \.? [ ]
        (?= [^\W\d_] | [%‰°€] ) (?! (?: {_NO_UNITS} ) \b )
    )
  | [ ] (?= (?: [–—·|] [ ] ) | … [,、] | \[\d | (?: [JS]r\.? | I{{2,3}} | IV ) \b )
  | [^\W\d_] [ ] (?= (?: arXiv | doi ) : )       # preprint arXiv:2401.00001
  | [ ] (?= [;:!?»] (?: [ ] | $ ) ) | « [ ]     # French
    """,
    re.VERBOSE,
)


def tied_spaces(text: str) -> frozenset[int]:
    """Where in a text a space stands at which no line should end.

    Between initials, before a number's unit and behind its word, behind an ordinal
    number, before a dash, a middle dot, a citation or names that are left out, and
    between an identifier and the word before it.
    """
    return frozenset(tie.end() - 1 for tie in _TIES.finditer(text))
