"""How the types that are text in a file are written, in JSON Schema.

Part of ``loading``; ``schema`` takes them from here. The patterns are wide: an editor
shall not call wrong what the readers accept.
"""

from __future__ import annotations

from typing import TypeAlias

from cvgen.loading.colours import COLOUR
from cvgen.loading.dates import FIRST_YEAR, LAST_YEAR, PRESENT
from cvgen.model.colour import Colour
from cvgen.model.date import End, PartialDate, YearSpan
from cvgen.model.identifiers import (
    ArxivId,
    Doi,
    EmailAddress,
    Isbn,
    Issn,
    Orcid,
    PhoneNumber,
    PubMedCentralId,
    PubMedId,
    WebAddress,
)
from cvgen.model.selection import SortField, SortKey
from cvgen.model.text import Prose, RichText
from cvgen.model.variant import AuthorLimit

__all__ = ["TEXT", "WRITTEN", "Json", "Schema", "scalar_schema"]

Json: TypeAlias = "str | float | bool | list[Json] | Schema | None"
Schema: TypeAlias = "dict[str, Json]"

TEXT: Schema = {"type": ["string", "number"]}
WHOLE: Schema = {"type": ["integer", "string"], "pattern": "^[0-9]", "minimum": 0}
NUMBER: Schema = {"type": ["number", "string"], "pattern": "^[0-9]", "minimum": 0}
TRUTH: Schema = {"enum": [True, False, "yes", "no"]}

YEAR: Schema = {"type": "integer", "minimum": FIRST_YEAR, "maximum": LAST_YEAR}
DATE: Schema = {
    "type": "string",
    "pattern": "^[12][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$",
}

MARKUP = (
    "`*emphasis*`, `**strong**`, `H~2~O`, `10^-3^`, `[text](https://…)` and `[@id]`, "
    "which becomes a work's number; `{count:article-journal}` and `{metric:h-index}`."
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
    YearSpan: {
        "description": "A year or a span of years, as `2019-2024` or `2019-present`.",
        "type": ["integer", "string"],
        "pattern": "^[12][0-9]{3}",
    },
    SortKey: {
        "description": "What to sort by; a minus puts the largest first.",
        "enum": [f"{sign}{one.value}" for one in SortField for sign in ("", "-")],
    },
    Colour: {
        "description": "A colour as `#rrggbb`, dark enough to read on white.",
        "type": "string",
        "pattern": COLOUR,
    },
    AuthorLimit: {
        "description": "`all`, or how many names of a long list.",
        "anyOf": [{"const": "all"}, {"type": "integer", "minimum": 3}],
    },
    ArxivId: {
        "description": "An arXiv identifier, or its address.",
        "type": ["string", "number"],
        "pattern": "[0-9]{4}",
    },
    PubMedId: {
        "description": "A PubMed identifier, or its address.",
        "type": ["string", "integer"],
        "pattern": "[0-9]",
    },
    PubMedCentralId: {
        "description": "A PubMed Central identifier, or its address.",
        "type": ["string", "integer"],
        "pattern": "[0-9]",
    },
    Isbn: {
        "description": "An ISBN of ten or thirteen digits.",
        "type": ["string", "integer"],
        "pattern": "[0-9]",
    },
    Issn: {
        "description": "An ISSN, as `0317-8471`.",
        "type": ["string", "integer"],
        "pattern": "[0-9]{4}",
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
        "description": "An address that begins with `https://` or `http://`.",
        "type": "string",
        "pattern": "^[Hh][Tt][Tt][Pp][Ss]?://",
    },
}
"""By the type of the model."""


SCALARS: dict[object, Schema] = {bool: TRUTH, int: WHOLE, float: NUMBER, str: TEXT}
"""By the type of Python's own."""


def scalar_schema(kind: object, pattern: str | None = None) -> Schema:
    """How a single value that is no struct is written.

    Raises:
        TypeError: The model has no such values.
    """
    schema = SCALARS.get(kind)
    if schema is None:
        message = f"no schema for {kind}"
        raise TypeError(message)
    return {**schema, "pattern": pattern} if pattern else schema
