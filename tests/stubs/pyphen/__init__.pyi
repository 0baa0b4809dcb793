from pathlib import Path

LANGUAGES: dict[str, Path]

class DataInt(int):
    data: tuple[str, int, int] | None

class Pyphen:
    def __init__(self, *, lang: str, left: int = 2, right: int = 2) -> None: ...
    def positions(self, word: str) -> list[DataInt]: ...

def language_fallback(language: str) -> str | None: ...
