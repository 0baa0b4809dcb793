"""Names, locks, fonts and forms of a file."""

from __future__ import annotations

from msgspec.structs import replace

from cvgen.checks.measured.file import Description
from cvgen.checks.measured.measured import Measured
from cvgen.model.preset.evidence import Rule
from cvgen.model.preset.file import FileNameRule, FileSizeRule, VersionRule
from cvgen.model.preset.rule_name import RuleName
from cvgen.model.preset.sheet import Presence, PresenceRule
from cvgen.verdict.finding import Observation, Outcome
from cvgen.verdict.observe_file import observe_file
from tests.support.finished import HELLO, drawn, finished, measured

REQUIRED = PresenceRule(policy=Presence.REQUIRED)


def observed(name: RuleName, rule: Rule, file: Measured) -> list[Observation]:
    found = observe_file(name, rule, file)
    assert found is not None
    return list(found)


def test_a_rule_of_another_kind_is_not_looked_at() -> None:
    assert observe_file(RuleName.PAGES, Rule(), measured(HELLO)) is None


def test_a_name_is_judged_in_all_that_it_must_be() -> None:
    rule = FileNameRule(name="CV_{family}", most=8, characters="_")
    right = observed(RuleName.FILE_NAME, rule, measured(HELLO, "CV_O.pdf"))
    assert [one.outcome for one in right] == [Outcome.KEPT]
    wrong = observed(RuleName.FILE_NAME, rule, measured(HELLO, "my cv.é.pdf"))
    assert [one.measured for one in wrong] == [
        "my cv.é.pdf",
        "11 characters",
        "3 other:   . é",
    ]


def test_a_size_and_a_version_have_numbers() -> None:
    facts = replace(measured(HELLO).file, size=1_500_000, version="1.10")
    file = replace(measured(HELLO), file=facts)
    found = observed(RuleName.FILE_SIZE, FileSizeRule(megabytes=1.0), file)
    assert (found[0].measured, found[0].asked) == ("1.50 MB", "at most 1 MB")
    later = observed(RuleName.PDF_VERSION, VersionRule(least="1.5"), file)
    assert later[0].outcome is Outcome.KEPT


def test_fonts_that_are_not_embedded_have_a_place() -> None:
    found = observed(RuleName.EMBEDDED_FONTS, REQUIRED, measured(HELLO))
    assert found[0].measured == "1 of 1 fonts not embedded: Helvetica"
    assert str(found[0].where) == "page 1, line 1: “Hello world”"
    kept = observed(RuleName.EMBEDDED_FONTS, REQUIRED, finished("typst"))
    assert kept[0].outcome is Outcome.KEPT


def test_nothing_measured_is_no_pass() -> None:
    blank = measured(drawn(lambda canvas: canvas.line(1, 1, 9, 9)))
    found = observed(RuleName.EMBEDDED_FONTS, REQUIRED, blank)
    assert found[0].outcome is Outcome.UNKNOWN


def test_title_and_author_must_be_filled_in() -> None:
    found = observed(RuleName.METADATA, REQUIRED, measured(HELLO))
    assert found[0].outcome is Outcome.BROKEN
    assert found[0].measured == "title “”, author “”"
    facts = replace(measured(HELLO).file, info=Description(title="CV", author="Ada"))
    file = replace(measured(HELLO), file=facts)
    kept = observed(RuleName.METADATA, REQUIRED, file)
    assert (kept[0].outcome, kept[0].measured) == (Outcome.KEPT, "“CV” by Ada")
