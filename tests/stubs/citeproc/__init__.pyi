from collections.abc import Sequence
from io import BytesIO

from citeproc import formatter as formatter
from citeproc import model as model
from citeproc.source.json import CiteProcJSON

class CitationItem:
    reference: dict[str, object]
    def __init__(self, key: str, **args: object) -> None: ...

class Citation:
    def __init__(self, cites: list[CitationItem]) -> None: ...

class Style:
    def get_single_term(self, name: str) -> object: ...
    def get_locale_option(self, name: str) -> str | None: ...
    def get(self, key: str, default: str) -> str: ...

class CitationStylesStyle:
    root: Style
    def __init__(self, style: BytesIO, locale: str, *, validate: bool) -> None: ...
    def has_bibliography(self) -> bool: ...
    def render_bibliography(
        self, citation_items: list[CitationItem]
    ) -> list[object]: ...

class CitationStylesBibliography:
    items: Sequence[CitationItem]
    style: CitationStylesStyle
    def __init__(
        self, style: CitationStylesStyle, source: CiteProcJSON, formatter: object
    ) -> None: ...
    def register(self, citation: Citation) -> None: ...
