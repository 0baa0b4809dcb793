from citeproc import CitationItem

class CitationStylesElement:
    name: CitationStylesElement | None
    tag: str
    repressed: dict[str, list[str]]
    def get(self, name: str) -> str: ...
    def set(self, name: str, value: str) -> None: ...
    def get_layout(self) -> CitationStylesElement: ...
    def xpath_search(self, expression: str) -> list[CitationStylesElement]: ...

class Names(CitationStylesElement):
    def process(
        self,
        item: CitationItem,
        names_context: CitationStylesElement | None = ...,
        context: CitationStylesElement | None = ...,
        **options: object,
    ) -> object: ...
