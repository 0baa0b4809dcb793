"""A run of small objects, numbered one after the other and written as they are.

Part of ``pdf``: what a file has thousands of, structure elements and annotations.
ReportLab takes 0.1 ms to format a dictionary, which is as long as a work may take, so
that these are made as text; ReportLab leaves numbers for them.
"""

from __future__ import annotations

__all__ = ["ObjectRun"]


class ObjectRun:
    """Objects with the numbers from ``first`` on."""

    def __init__(self, first: int) -> None:
        self.first = first
        self.contents: list[str] = []

    def __len__(self) -> int:
        return len(self.contents)

    def reserve(self) -> tuple[int, str]:
        """A place for an object that is filled later, and its reference."""
        return len(self.contents), self.add("")

    def fill(self, place: int, content: str) -> None:
        """Say what an object is: what it holds may refer to it."""
        self.contents[place] = content

    def add(self, content: str) -> str:
        """The reference of another object."""
        self.contents.append(content)
        return self.reference(len(self.contents) - 1)

    def reference(self, place: int) -> str:
        """The reference of an object, by its place in the run."""
        return f"{self.first + place} 0 R"

    def extend(self, count: int) -> None:
        """Reserve so many places more."""
        self.contents += [""] * count

    def objects(self) -> list[tuple[int, bytes]]:
        """The objects with their numbers, but for those that were never filled."""
        return [
            (number, content.encode("ascii"))
            for number, content in enumerate(self.contents, self.first)
            if content
        ]
