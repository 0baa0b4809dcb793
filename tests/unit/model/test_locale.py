"""Words are found by what they stand for."""

from __future__ import annotations

import pytest

from cvgen.model.entry_kinds import TalkKind
from cvgen.model.locale import term
from tests.support.samples import locale


def test_a_member_of_a_closed_set_has_a_word() -> None:
    assert term(locale().talks, TalkKind.KEYNOTE) == "Keynotes"


def test_a_word_that_is_missing_is_an_error() -> None:
    with pytest.raises(KeyError, match="keynote"):
        term((), TalkKind.KEYNOTE)


@pytest.mark.parametrize(
    ("count", "text"), [(0, "0 months"), (1, "1 month"), (2, "2 months")]
)
def test_one_may_be_worded_otherwise_than_several(count: int, text: str) -> None:
    words = locale().months_lost.of(count).format(number=count)
    assert words.replace("\N{NO-BREAK SPACE}", " ") == text
