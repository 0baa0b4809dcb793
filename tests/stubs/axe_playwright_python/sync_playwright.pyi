# The part of axe-playwright-python that is used: the package has no annotations that
# count (PEP 561).
from typing import TypedDict

from playwright.sync_api import Page

class Node(TypedDict):
    html: str

class Rule(TypedDict):
    id: str
    nodes: list[Node]

class Response(TypedDict):
    passes: list[Rule]
    violations: list[Rule]

class AxeResults:
    response: Response

class Axe:
    def run(self, page: Page, *, options: dict[str, str]) -> AxeResults: ...
