from collections.abc import Sequence

from pylatexenc.latexwalker import LatexNode

class MacroSpec:
    def __init__(self, macroname: str, args_parser: str = ...) -> None: ...

class ParsedMacroArgs:
    argnlist: Sequence[LatexNode | None] | None

class LatexContextDb:
    def get_macro_spec(self, macroname: str) -> MacroSpec | None: ...
    def add_context_category(
        self, category: str, macros: Sequence[MacroSpec], *, prepend: bool = ...
    ) -> None: ...
