"""What all tests share: the flag that refreshes goldens, and how properties are tried.

No property has a deadline, for the first example may have fonts to load; CI tries the
same examples each time, so that a red run is the commit's doing.
"""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile(
    "cvgen",
    deadline=None,
    derandomize="CI" in os.environ,
    suppress_health_check=(HealthCheck.too_slow,),
)
settings.load_profile("cvgen")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden",
        action="store_true",
        help="write what the golden tests find as their new references",
    )
