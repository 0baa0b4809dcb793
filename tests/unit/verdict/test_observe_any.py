"""What stops every system is said, whatever the preset."""

from __future__ import annotations

import pikepdf

from cvgen.model.preset.rule_name import RuleName
from cvgen.verdict.finding import Finding, Outcome
from cvgen.verdict.observe_any import observe_any
from tests.support.finished import HELLO, changed, drawn, finished, measured


def outcomes(found: list[Finding]) -> dict[str, Outcome]:
    return {one.rule: one.outcome for one in found}


def test_a_file_without_text_cannot_be_searched() -> None:
    found = list(observe_any(measured(drawn(lambda canvas: canvas.line(1, 1, 9, 9)))))
    assert outcomes(found)["searchable-text"] is Outcome.UNKNOWN
    assert found[0].fails


def test_scripts_and_missing_tags_are_warnings() -> None:
    def script(pdf: pikepdf.Pdf) -> None:
        pdf.Root.OpenAction = pikepdf.Dictionary(
            S=pikepdf.Name.JavaScript, JS=pikepdf.String("app.alert(1)")
        )

    found = list(observe_any(measured(changed(script, HELLO))))
    assert outcomes(found) == {
        "searchable-text": Outcome.KEPT,
        "encryption": Outcome.KEPT,
        "scripts": Outcome.BROKEN,
        "tags": Outcome.BROKEN,
    }
    assert not any(one.fails for one in found)
    (scripts,) = (one for one in found if one.rule == "scripts")
    assert scripts.measured == "scripts: 1, actions: 1"


LOCK = pikepdf.Encryption(owner="owner", user="")


def test_a_locked_file_is_an_error_unless_its_preset_has_a_rule() -> None:
    locked = measured(changed(lambda _pdf: None, HELLO, encryption=LOCK))
    (found,) = (one for one in observe_any(locked) if one.rule == "encryption")
    assert found.fails
    assert found.measured.startswith("encryption of revision ")
    assert found.asked == (
        "none: portals refuse a file with a password, even if it opens"
    )
    asked = frozenset({RuleName.ENCRYPTION})
    assert "encryption" not in outcomes(list(observe_any(locked, asked)))


def test_a_tagged_file_keeps_all_of_it() -> None:
    found = outcomes(list(observe_any(finished("libreoffice"))))
    assert set(found.values()) == {Outcome.KEPT}
