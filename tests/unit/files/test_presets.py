"""Presets come with cvgen and from the data folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from cvgen.diagnostics import DataPath, InvalidInput
from cvgen.files.presets import preset_names, read_preset


def put(data: Path, name: str, text: str) -> None:
    (data / "presets").mkdir(exist_ok=True)
    (data / "presets" / f"{name}.yaml").write_text(text, encoding="utf-8")


def test_presets_come_with_cvgen() -> None:
    assert "erc-2027" in preset_names()
    assert "title: ERC" in read_preset("erc-2027").text


def test_an_author_s_presets_come_first(tmp_path: Path) -> None:
    put(tmp_path, "mine", "title: Mine")
    put(tmp_path, "erc-2027", "title: Changed")
    names = preset_names(tmp_path)
    assert names[:2] == ("erc-2027", "mine")
    assert len(names) == len(preset_names()) + 1
    assert read_preset("mine", tmp_path).text == "title: Mine"
    assert read_preset("erc-2027", tmp_path).text == "title: Changed"
    assert "EPSRC" in read_preset("epsrc-attachment", tmp_path).text


@pytest.mark.parametrize("name", ["erc2027", "ERC-2027", "erc-2027.yaml"])
def test_a_name_that_is_nearly_right_gets_the_right_one(name: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        read_preset(name, origin=DataPath("variant", ("preset",)))
    (one,) = caught.value.diagnostics
    assert one.message == f"there is no preset `{name}`"
    assert one.hints[0] == "did you mean `erc-2027`?"
    assert str(one.path) == "variant.preset"


def test_another_name_gets_all_that_there_are() -> None:
    with pytest.raises(InvalidInput) as caught:
        read_preset("qqqq")
    (hint,) = caught.value.diagnostics[0].hints
    assert hint.startswith("there are: `aei-cva`, `anr-aapg`, ")
