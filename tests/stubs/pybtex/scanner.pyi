import re
from collections.abc import Callable

class Pattern:
    match: Callable[[str], re.Match[str] | None]

class Token:
    value: str
    pattern: Pattern
    def __init__(self, value: str, pattern: Pattern) -> None: ...

class PybtexSyntaxError(Exception):
    def __init__(self, message: str, parser: object) -> None: ...
