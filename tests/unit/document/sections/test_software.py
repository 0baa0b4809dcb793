"""Software: release, part and licence, and where it is."""

from __future__ import annotations

from tests.unit.document.rows import rows


def test_a_program_says_where_it_is() -> None:
    assert rows(
        'software: [{name: flatmin, role: Lead developer, version: "2.1", '
        "license: MIT, repository: https://github.com/example/flatmin, "
        "doi: 10.1000/182, start: 2020, end: present}]"
    ) == [
        (
            "2020–present",
            "flatmin, version 2.1, Lead developer, MIT licence",
            "github.com/example/flatmin · doi:10.1000/182",
        )
    ]


def test_a_licence_without_a_name_stands_behind_the_word() -> None:
    (row,) = rows("software: [{name: hush, license: on request}]")
    assert row[-1] == "hush, licence: on request"
