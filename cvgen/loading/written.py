"""How the types that are text in a file are written, in JSON Schema.

Part of ``loading``; ``schema`` takes them from here. The patterns are wide: an editor
shall not call wrong what the readers accept.
"""

from __future__ import annotations

from typing import TypeAlias

from cvgen.loading.dates import FIRST_YEAR, LAST_YEAR, PRESENT
from cvgen.model.date import End, PartialDate
from cvgen.model.identifiers import (
    Doi,
    EmailAddress,
    Orcid,
    PhoneNumber,
    WebAddress,
)
from cvgen.model.text import Prose, RichText

__all__ = ["TEXT", "TRUTH", "WRITTEN", "Json", "Schema"]

Json: TypeAlias = "str | int | bool | list[Json] | Schema | None"
Schema: TypeAlias = "dict[str, Json]"

TEXT: Schema = {"type": ["string", "number"]}
TRUTH: Schema = {"enum": [True, False, "yes", "no"]}

YEAR: Schema = {"type": "integer", "minimum": FIRST_YEAR, "maximum": LAST_YEAR}
DATE: Schema = {
    "type": "string",
    "pattern": "^[12][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$",
}

MARKUP = (
    "`*emphasis*`, `**strong**`, `H~2~O`, `10^-3^`, `[text](https://…)` and `[@id]`, "
    "which becomes a work's number."
)

WRITTEN: dict[type, Schema] = {
    RichText: {"description": f"Text with {MARKUP}", **TEXT},
    Prose: {"description": f"Paragraphs parted by blank lines, with {MARKUP}", **TEXT},
    PartialDate: {
        "description": "A year, a month or a day.",
        "anyOf": [DATE, YEAR],
    },
    End: {
        "description": "A year, a month or a day, or `present`.",
        "anyOf": [DATE, YEAR, {"enum": [*sorted(PRESENT)]}],
    },
    Doi: {
        "description": "A DOI, or its address at doi.org.",
        "type": "string",
        "pattern": "10\\.[0-9]{4,9}.*/",
    },
    Orcid: {
        "description": "An ORCID iD, or its address at orcid.org.",
        "type": "string",
        "pattern": "([0-9]{4}[- ]?){3}[0-9]{3}[0-9Xx]/?$",
    },
    EmailAddress: {
        "description": "An e-mail address.",
        "type": "string",
        "pattern": "@.+\\.",
    },
    PhoneNumber: {
        "description": "A telephone number, printed as it is written.",
        "type": ["string", "integer"],
    },
    WebAddress: {
        "description": "An address that begins with `https://`.",
        "type": "string",
        "pattern": "^[Hh][Tt][Tt][Pp][Ss]://",
    },
}
"""By the type of the model."""
