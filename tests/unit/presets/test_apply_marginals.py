"""Running heads are those that a preset allows, and a worksheet says what it is."""

from __future__ import annotations

import pytest

from cvgen.model.variant import Variant
from cvgen.presets.apply_marginals import NOT_FOR_SUBMISSION, apply_marginals
from tests.unit.presets.cases import applied, case, left


@pytest.mark.parametrize(
    ("rule", "form"),
    [
        ("", "usual"),
        ("header: {policy: forbidden, source: call}", "none"),
        ("footer: {policy: forbidden, source: call}", "none"),
        ("margins: {top: 20, headers-count: true, source: call}", "none"),
        ("margins: {top: 20, headers-count: false, source: call}", "usual"),
        ("header: {policy: required, source: call}", "name-on-every-page"),
        ("footer: {policy: required, text: Page, source: call}", "usual"),
    ],
)
def test_the_form_of_running_heads_follows_the_rules(rule: str, form: str) -> None:
    assert apply_marginals(Variant(), case(rule)).variant.running_head.value == form


def test_a_footer_of_the_whole_is_left_to_the_whole() -> None:
    rule = 'footer: {policy: required, text: "Page {page}", source: call}'
    done = apply_marginals(Variant(), case(rule, mode="insert-pdf"))
    assert applied(done.changes) == ["footer: running head: usual -> none"]
    assert left(done.left) == [
        "footer: “Page {page}” is left to the PDF that the pages go into"
    ]


@pytest.mark.parametrize("mode", ["text-boxes", "generator-only"])
def test_what_no_funder_takes_is_marked(mode: str) -> None:
    done = apply_marginals(Variant(), case(mode=mode))
    assert done.variant.mark == NOT_FOR_SUBMISSION == "Worksheet, not for submission"
    assert apply_marginals(done.variant, case(mode=mode)).changes == ()


@pytest.mark.parametrize("mode", ["own-pdf", "insert-pdf", "template"])
def test_nothing_else_is_marked(mode: str) -> None:
    assert apply_marginals(Variant(), case(mode=mode)).variant.mark == ""
