from pylatexenc.macrospec import LatexContextDb, ParsedMacroArgs

class LatexWalkerError(Exception): ...

class LatexNode:
    def latex_verbatim(self) -> str: ...

class LatexCharsNode(LatexNode):
    chars: str

class LatexGroupNode(LatexNode):
    nodelist: list[LatexNode | None]

class LatexMathNode(LatexNode):
    nodelist: list[LatexNode | None]

class LatexEnvironmentNode(LatexNode):
    environmentname: str
    nodelist: list[LatexNode | None]

class LatexMacroNode(LatexNode):
    macroname: str
    macro_post_space: str
    nodeargd: ParsedMacroArgs | None

class LatexWalker:
    def __init__(
        self, s: str, *, latex_context: LatexContextDb, tolerant_parsing: bool = ...
    ) -> None: ...
    def get_latex_nodes(self) -> tuple[list[LatexNode | None], int, int]: ...

def get_default_latex_context_db() -> LatexContextDb: ...
