"""What stops every system is said, whatever the preset."""

from __future__ import annotations

import pikepdf

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
        "scripts": Outcome.BROKEN,
        "tags": Outcome.BROKEN,
    }
    assert not any(one.fails for one in found)
    assert found[1].measured == "scripts: 1, actions: 1"


def test_a_tagged_file_keeps_all_of_it() -> None:
    found = outcomes(list(observe_any(finished("libreoffice"))))
    assert set(found.values()) == {Outcome.KEPT}
