"""A preset is explained rule by rule, with what is known of each."""

from __future__ import annotations

from cvgen.presets.explain import explain, summarise
from tests.unit.presets.cases import preset

RULES = """\
pages: {most: 2, source: [call, copy]}
links: {policy: forbidden, source: memory}
advice: [{text: spell acronyms out, source: copy}]
not-found: the size of the file
"""


def test_everything_is_said() -> None:
    assert list(explain("scheme", preset(RULES))) == [
        "scheme: A scheme",
        "",
        "delivery: a PDF of your own",
        "  if broken: error; read in: call (R1)",
        "pages: at most 2 pages",
        "  if broken: error; read in: call (R1), copy (R2)",
        "links: no links",
        "  if broken: warning; read in: memory (K)",
        "advice: spell acronyms out",
        "  read in: copy (R2)",
        "",
        "Sources",
        "  call: the call",
        "    R1, read at the funder, on 2026-11-23",
        "  copy: a copy",
        "    R2, read in what quotes the funder, on 2026-10-01",
        "  memory: nowhere",
        "    K, recalled, not read, on 2026-11-23",
        "",
        "Looked for and not found",
        "  the size of the file",
    ]


def test_a_breach_that_can_be_waived_says_so() -> None:
    lines = list(explain("scheme", preset("pages: {most: 2, source: copy}")))
    assert "  if broken: error, unless waived; read in: copy (R2)" in lines


def test_a_worksheet_is_called_one() -> None:
    found = preset(mode="generator-only")
    assert list(explain("scheme", found))[1] == (
        "A worksheet only, not for submission."
    )
    assert summarise(found) == (
        "generator-only  A scheme (worksheet only, not for submission)"
    )


def test_the_summary_is_a_line() -> None:
    assert summarise(preset()) == "own-pdf         A scheme"
