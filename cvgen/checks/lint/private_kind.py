"""The kinds of private data that a CV may be asked not to print.

Part of ``checks.lint``. An application names those that it forbids.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType

from cvgen.model.visibility import Visibility

__all__ = ["UNASKED", "PrivateKind"]


class PrivateKind(Enum):
    """What says who somebody is, and nothing of the work."""

    HOME_ADDRESS = "home-address"
    PRIVATE_PHONE = "private-phone"
    BIRTH_DATE = "birth-date"
    AGE = "age"
    SEX = "sex"
    NATIONALITY = "nationality"
    MARITAL_STATUS = "marital-status"
    PHOTO = "photo"


UNASKED: Mapping[Visibility, frozenset[PrivateKind]] = MappingProxyType(
    {
        Visibility.PUBLIC: frozenset(PrivateKind),
        # Some forms ask for a nationality, and a photo is there by a variant's choice.
        Visibility.APPLICATION: frozenset(PrivateKind)
        - {PrivateKind.NATIONALITY, PrivateKind.PHOTO},
        Visibility.PRIVATE: frozenset(),
    }
)
"""What readers do not ask for, by the audience."""
