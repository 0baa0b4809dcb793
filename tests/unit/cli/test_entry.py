"""An interrupt ends the command, and another one does not undo that."""

from __future__ import annotations

import pytest

from cvgen.cli import entry, leave


def test_a_second_interrupt_changes_nothing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    left: list[int] = []

    def leave_late(status: int) -> None:
        left.append(status)
        if len(left) == 1:
            raise KeyboardInterrupt

    def interrupted() -> None:
        raise KeyboardInterrupt

    for name in ("gc.disable", "gc.freeze"):
        monkeypatch.setattr(name, lambda: None)
    monkeypatch.setattr(leave, "leave", leave_late)
    monkeypatch.setattr(entry, "_run", interrupted)
    with pytest.raises(SystemExit) as caught:
        entry.main()
    assert (caught.value.code, left) == (130, [130, 130])
    assert capsys.readouterr().err == "cvgen: interrupted\n" * 2
