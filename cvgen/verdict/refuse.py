"""Say that a funder takes no PDF at all, in place of a judgement of one.

Part of ``verdict``. Its rules are for texts, or for what its own system makes of them:
no head of a PDF could keep them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from cvgen.checks.measured.measured import Measured
from cvgen.counted import counted
from cvgen.model.preset.evidence import Breach
from cvgen.model.preset.preset import Preset
from cvgen.model.preset.sheet import Delivery, DeliveryRule
from cvgen.presets.rulings import Ruling
from cvgen.verdict.finding import Finding, Judgement
from cvgen.verdict.judge import conclude, findings
from cvgen.verdict.words import broken, not_checked

__all__ = ["refuse"]

TAKEN = {
    Delivery.TEXT_BOXES: "no PDF but texts in boxes: `cvgen export text` prints them",
    Delivery.GENERATOR_ONLY: "what the funder's own system makes: `cvgen export text` "
    "prints a worksheet for it",
}


def refuse(
    name: str, preset: Preset, rulings: Sequence[Ruling], measured: Measured
) -> Judgement | None:
    """A judgement that fails, however surely it is known that no PDF is taken.

    None if the funder takes one, or if its ``delivery`` is waived.
    """
    if not any(map(_asked, rulings)):
        return None
    found = tuple(one for ruling in rulings for one in _of_rule(ruling, measured))
    return conclude(name, preset, measured.file.name, found)


def _of_rule(ruling: Ruling, measured: Measured) -> Iterator[Finding]:
    """The one breach, and of every other rule that it was not looked at."""
    asked = _asked(ruling)
    if not asked:
        yield from findings(ruling, (not_checked("the funder takes no PDF"),))
        return
    told = f"a PDF of {counted(len(measured.pages), 'page')}"
    for one in findings(ruling, (broken(told, asked),)):
        yield replace(one, severity=Breach.ERROR)


def _asked(ruling: Ruling) -> str:
    """What is taken in place of a PDF; nothing if one is, or if that is waived."""
    if isinstance(ruling.rule, DeliveryRule) and not ruling.is_waived:
        return TAKEN.get(ruling.rule.mode, "")
    return ""
