"""A project that is a program becomes one."""

from __future__ import annotations

import pytest

from cvgen.importers.foreign import Foreign
from cvgen.importers.resume.software import is_software, read_software
from tests.support.nodes import mapping, plain


@pytest.mark.parametrize(
    ("project", "is_one"),
    [
        ({"name": "hum", "type": "software"}, True),
        ({"name": "hum", "type": "Application"}, True),
        ({"name": "hum", "url": "https://github.com/ada/hum"}, True),
        ({"name": "hum", "url": "https://github.com/ada/hum", "type": "talk"}, False),
        ({"name": "hum", "url": "https://github.com/ada"}, False),
        ({"name": "hum"}, False),
    ],
)
def test_its_type_or_its_repository_tells(
    project: dict[str, str], *, is_one: bool
) -> None:
    assert is_software(mapping(project)) is is_one


@pytest.mark.parametrize(
    ("kind", "address", "key"),
    [
        ("software", "https://example.org/hum", "repository"),
        ("application", "https://example.org/hum", "url"),
        ("application", "https://codeberg.org/ada/hum", "repository"),
    ],
)
def test_its_address_is_that_of_its_sources(kind: str, address: str, key: str) -> None:
    fields = {"name": "*hum*", "type": kind, "url": address, "startDate": "2020"}
    project = Foreign(
        "r.json", "projects", mapping({**fields, "description": "A.\n\nB."})
    )
    assert plain(read_software(project)) == {
        "name": "\\*hum\\*",
        key: address,
        "start": "2020",
        "details": "A.\n\nB.",
    }
    assert not project.left
