"""A file of Windows stays one."""

from __future__ import annotations

import pytest

from cvgen.importers.yaml.line_ends import with_line_ends
from tests.support.nodes import source


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_new_lines_end_as_the_others(end: str) -> None:
    changed = with_line_ends(source(f"a{end}"), lambda one: f"{one.text}b\n")
    assert changed == f"a{end}b{end}"
