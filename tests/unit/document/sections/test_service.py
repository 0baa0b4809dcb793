"""Service: grouped by kind, with years and counts."""

from __future__ import annotations

import pytest

from tests.unit.document.rows import rows

SERVICE = """
service:
  - {organization: NeurIPS, kind: reviewing, years: [2019, 2021-2024], count: 14}
  - {organization: JMLR, kind: editorial, role: Action editor, years: 2022-present}
  - {organization: The ministry, years: 2020}
  - {organization: ICML, kind: reviewing, years: 2023, count: 1}
  - {organization: Doctoral theses, kind: examination, years: 2022, count: 23}
  - {organization: The choir, kind: other, years: 2022}
  - {organization: The fair, kind: outreach, years: 2021, count: 1}
"""


def test_service_is_grouped_by_kind_and_what_has_none_is_other_service() -> None:
    assert rows(SERVICE) == [
        ("# Editorial boards",),
        ("2022–present", "JMLR, Action editor"),
        ("# Peer review",),
        ("2019, 2021–2024", "NeurIPS, 14 reviews"),
        ("2023", "ICML, 1 review"),
        ("# Examination",),
        ("2022", "Doctoral theses, 23 times"),
        ("# Public engagement",),
        ("2021", "The fair, once"),
        ("# Other service",),
        ("2022", "The choir"),
        ("2020", "The ministry"),
    ]


def test_service_of_no_kind_alone_has_no_head() -> None:
    assert rows("service: [{organization: X, years: 2020}]") == [("2020", "X")]


@pytest.mark.parametrize("kind", ["editorial", "outreach"])
def test_one_kind_alone_has_its_head_too(kind: str) -> None:
    (head, _) = rows(f"service: [{{organization: X, kind: {kind}}}]")
    assert head[0].startswith("# ")
