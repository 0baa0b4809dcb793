"""What the result of the phase says of itself."""

from __future__ import annotations

from cvgen.bibliography.bibliography import Bibliography, Reference
from cvgen.model.text import RichText


def reference(work: str, number: int) -> Reference:
    return Reference(
        work=work,
        index=0,
        number=number,
        label=f"[{number}]",
        badge=RichText(),
        title=RichText(),
        authors=RichText(),
        details=RichText(),
    )


def test_labels_are_found_by_the_works_id() -> None:
    bibliography = Bibliography(references=(reference("b", 1), reference("a", 2)))
    assert bibliography.labels() == {"b": "[1]", "a": "[2]"}
