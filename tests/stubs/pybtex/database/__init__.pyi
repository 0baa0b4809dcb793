class InvalidNameString(Exception):
    def __init__(self, name_string: str) -> None: ...

class Person:
    first_names: list[str]
    middle_names: list[str]
    prelast_names: list[str]
    last_names: list[str]
    lineage_names: list[str]
    def __init__(self, string: str = "", first: str = "", last: str = "") -> None: ...
