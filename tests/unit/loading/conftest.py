"""Readers of small texts, and problems as lines that a test can compare."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from cvgen.diagnostics import Diagnostic, InvalidInput
from cvgen.loading.load import load_cv
from cvgen.loading.source import SourceText
from cvgen.model.cv import Cv
from cvgen.model.profile import Profile
from cvgen.model.publication import Publication

PROFILE = "name: Mei Chen\n"


def read(profile: str, publications: str | None) -> Cv:
    works = None
    if publications is not None:
        works = SourceText("publications.yaml", publications)
    return load_cv(SourceText("profile.yaml", profile), works)


def complaints(profile: str, publications: str | None) -> list[str]:
    """What is wrong, as ``line:column code message``."""
    with pytest.raises(InvalidInput) as caught:
        read(profile, publications)
    return [line_of(one) for one in caught.value.diagnostics]


def line_of(one: Diagnostic) -> str:
    place = one.location
    assert place is not None
    assert one.path is not None
    return f"{place.line}:{place.column} {one.code} {one.message}"


@pytest.fixture
def load() -> Callable[[str], Profile]:
    """Load a profile."""
    return lambda profile: read(profile, None).profile


@pytest.fixture
def load_works() -> Callable[[str], tuple[Publication, ...]]:
    """Load publications, with a profile that is all right."""
    return lambda publications: read(PROFILE, publications).publications


@pytest.fixture
def problems() -> Callable[[str], list[str]]:
    """The problems of a profile."""
    return lambda profile: complaints(profile, None)


@pytest.fixture
def work_problems() -> Callable[[str], list[str]]:
    """The problems of publications."""
    return lambda publications: complaints(PROFILE, publications)


@pytest.fixture
def all_problems() -> Callable[[str, str | None], list[str]]:
    """The problems of both."""
    return complaints
