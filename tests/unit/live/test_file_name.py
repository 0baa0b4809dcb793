from __future__ import annotations

import pytest
from msgspec.structs import replace

from cvgen.live.file_name import name_file
from cvgen.model.variant import Variant
from tests.support.samples import planned


@pytest.mark.parametrize(
    ("variant", "name"),
    [("", "chen-cv.pdf"), ("default", "chen-cv.pdf"), ("dfg", "chen-cv-dfg.pdf")],
)
def test_a_file_is_called_by_the_owner_and_the_variant(variant: str, name: str) -> None:
    assert name_file(planned("name: Mei Chen"), variant) == (name, ())


def test_a_variant_may_say_what_its_file_is_called() -> None:
    plan = planned("name: Mei Chen")
    plan = replace(plan, variant=replace(Variant(), filename="CV of {given}"))
    assert name_file(plan, "dfg") == ("CV of Mei.pdf", ())
