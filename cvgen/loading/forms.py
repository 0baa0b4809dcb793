"""How the types of the model are written in a file: which as text, and in what form.

Part of ``loading``; ``plan`` makes decoders of it, and ``schema`` says it to editors.
"""

from __future__ import annotations

from cvgen.loading.accounts import canonical_account
from cvgen.loading.addresses import read_email, read_web
from cvgen.loading.catalogue import (
    read_arxiv,
    read_isbn,
    read_issn,
    read_pmcid,
    read_pmid,
)
from cvgen.loading.characters import clean
from cvgen.loading.choices import read_author_limit, read_sort_key
from cvgen.loading.colours import read_colour
from cvgen.loading.dates import read_date, read_end
from cvgen.loading.identifiers import read_doi, read_orcid, read_phone
from cvgen.loading.margins import read_margins
from cvgen.loading.names import read_author, read_name
from cvgen.loading.numbers import (
    read_amount,
    read_decimal,
    read_whole,
)
from cvgen.loading.pages import canonical_pages
from cvgen.loading.scalars import (
    TextReader,
    read_bool,
    read_paragraph,
)
from cvgen.loading.structs import Canonical
from cvgen.loading.years import read_years
from cvgen.model.account import Account
from cvgen.model.amount import Amount
from cvgen.model.colour import Colour
from cvgen.model.contact import PostalAddress
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
from cvgen.model.person import Author, Name
from cvgen.model.publication import Publication
from cvgen.model.selection import SortKey
from cvgen.model.text import RichText
from cvgen.model.theme import Margins
from cvgen.model.variant import AuthorLimit

__all__ = [
    "CANONICAL",
    "FORMS",
    "LINES",
    "PATTERN_HINTS",
    "PLAIN",
    "SHORT_FIELDS",
    "SHORT_FORMS",
]

FORMS: dict[type, TextReader] = {
    RichText: read_paragraph,
    PartialDate: read_date,
    End: read_end,
    YearSpan: read_years,
    SortKey: read_sort_key,
    AuthorLimit: read_author_limit,
    Colour: read_colour,
    Doi: read_doi,
    ArxivId: read_arxiv,
    PubMedId: read_pmid,
    PubMedCentralId: read_pmcid,
    Isbn: read_isbn,
    Issn: read_issn,
    Orcid: read_orcid,
    EmailAddress: read_email,
    PhoneNumber: read_phone,
    WebAddress: read_web,
}
"""Types that are written as text and never as a mapping; ``Prose`` is one more."""

SHORT_FORMS: dict[type, TextReader] = {
    Name: read_name,
    Author: read_author,
    Amount: read_amount,
    Margins: read_margins,
}
"""Structs that may be written as text in a form of their own."""

SHORT_FIELDS: dict[str, str] = {
    "PostalAddress": "value",
    "Email": "value",
    "Phone": "value",
    "WebPage": "value",
    "Interest": "text",
    "Studentship": "text",
    "Award": "title",
    "Membership": "organization",
    "Language": "language",
    "Skill": "items",
    "GeneralEntry": "title",
    "SectionChoice": "section",
    "Droppable": "what",
    "Group": "of",
    "Counted": "other",
    "Heading": "title",
}
"""Structs that may be written as the text of one field, by their names.

Most CVs have not all of them, and to load one takes time.
"""

PLAIN: dict[type, TextReader] = {
    str: clean,
    bool: read_bool,
    int: read_whole,
    float: read_decimal,
}
"""Types of Python's own."""

CANONICAL: dict[type, Canonical] = {
    Account: canonical_account,
    Publication: canonical_pages,
}
"""Structs whose fields depend on each other in their canonical form."""

LINES = (PostalAddress, "value")
"""The one list that is also written as the lines of a text."""

PATTERN_HINTS = {
    "id": "use no white space, brackets, `@`, `,` or `;`, as in `chen2024flat`",
    "language": "write a language tag, as `en-GB` or `de`",
    "fte": "write a part of one, as `0.6`, or per cent, as `60 %`",
    "currency": "write the code of the currency, as `GBP` or `EUR`",
    "box": "write the id of a box in lower case, as `knowledge`",
    "section": "write a key of the profile in lower case, as `positions`",
    "theme": "write the name of a theme, as `classic`",
    "preset": "write the name of a preset, as `erc-2027`",
    "least": "write a version of PDF, as `1.5`",
    "filename": "write a name without a folder, as `CV_{family}`",
}
"""What a field's pattern means, in words."""
