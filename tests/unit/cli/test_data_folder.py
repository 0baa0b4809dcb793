"""Without a folder it is the usual one, if it is there."""

from __future__ import annotations

from pathlib import Path

import pytest

from cvgen.cli.data_folder import USUAL, folder_if_there


def test_the_folder_that_is_named_goes_before_the_usual_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert folder_if_there(None) is None
    (tmp_path / "data").mkdir()
    assert folder_if_there(None) == USUAL == Path("data")
    assert folder_if_there(Path("mine")) == Path("mine")
