"""Filtered sections have heads that say which entries they hold."""

from __future__ import annotations

import pytest

from cvgen.model.entry_order import Tenure
from cvgen.model.profile import Profile
from cvgen.model.section_key import SectionKey
from cvgen.model.tenure_head import TenureHead, tenure_head


def test_every_section_of_periods_has_its_heads() -> None:
    named = {one.value.rpartition("-")[0] for one in TenureHead} - {"other"}
    keys = {one.value for one in SectionKey}
    assert named <= keys & set(Profile.__struct_fields__)
    for section in named:
        for when in (Tenure.CURRENT, Tenure.PAST):
            found = tenure_head(section, when)
            assert found is not None
            assert found.value == f"{section}-{when.value}"


@pytest.mark.parametrize(
    ("section", "when", "head"),
    [
        ("grants", Tenure.PENDING, TenureHead.GRANTS_PENDING),
        ("positions", Tenure.PENDING, None),
        ("my-own", Tenure.CURRENT, TenureHead.OTHER_CURRENT),
        ("my-own", Tenure.PAST, TenureHead.OTHER_PAST),
    ],
)
def test_own_sections_have_a_word_behind_their_titles(
    section: str, when: Tenure, head: TenureHead | None
) -> None:
    assert tenure_head(section, when) is head
