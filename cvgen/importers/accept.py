"""Drafts → works that ``loading`` accepts, and a word on all that it refuses.

Part of ``importers``. Whatever is refused is taken out and said, and the rest is judged
anew: what is written into the author's file always loads.
"""

from __future__ import annotations

import re

import msgspec

from cvgen.diagnostics import Diagnostic
from cvgen.importers.draft import Draft, Imported, found, mapped, said
from cvgen.importers.purify import purify
from cvgen.importers.tree import find, text_of
from cvgen.loading.fault import quoted
from cvgen.loading.node import Mapping, Node, Scalar, Sequence
from cvgen.loading.report import Report
from cvgen.model.publication import Publication

__all__ = ["Accepted", "accept", "accept_draft", "refusal"]

NOT_IN_AN_ID = re.compile(r"[\s\[\]@,;\x00-\x1f]+")


class Accepted(msgspec.Struct, frozen=True):
    """A work that is valid: its value, and its fields as they are to be written.

    ``place`` is its position among the drafts.
    """

    name: str
    work: Publication
    node: Mapping
    place: int


def accept(imported: Imported) -> tuple[tuple[Accepted, ...], tuple[Diagnostic, ...]]:
    """The works of a file that can be printed, and what was refused."""
    report = Report(imported.source, "publications")
    works: list[Accepted] = []
    findings: list[Diagnostic] = []
    for number, draft in enumerate(imported.drafts, 1):
        accepted, problems = accept_draft(_named(draft, number), report, number - 1)
        findings += problems
        if accepted is not None:
            works.append(accepted)
    return tuple(works), tuple(findings)


def accept_draft(
    draft: Draft, report: Report, place: int = 0
) -> tuple[Accepted | None, tuple[Diagnostic, ...]]:
    """A work without what is refused; none if what it must have is not there."""
    findings: list[Diagnostic] = []
    file = report.source.name

    def refuse(problem: Diagnostic, words: str) -> None:
        findings.append(refusal(problem, draft.name, words, file))

    purified = purify(draft.node, Publication, report, refuse)
    if isinstance(purified.value, Publication):
        if draft.trouble:
            findings.append(draft.trouble)
        return Accepted(draft.name, purified.value, purified.node, place), tuple(
            findings
        )
    why = " and ".join(map(_plainly, purified.reasons)) or "it cannot be read"
    findings.append(_left_out(draft, purified.node, why, report))
    return None, tuple(findings)


def refusal(problem: Diagnostic, name: str, words: str, file: str) -> Diagnostic:
    """A problem of a value, with the value and its entry."""
    steps = problem.path.steps if problem.path else ()
    field = ".".join(str(step) for step in steps if isinstance(step, str))
    message = f"{quoted(name)}: `{field}` is left out, {quoted(words)}: "
    line = problem.location.line if problem.location else 0
    return found("refused", message + problem.message, file, line, problem.hints)


def _named(draft: Draft, number: int) -> Draft:
    """The draft with an id that can be one."""
    keys = [key.text for key in draft.node.keys]
    values = dict(zip(keys, draft.node.values, strict=True))
    name = values.pop("id", None)
    text = name.text if isinstance(name, Scalar) else ""
    text = NOT_IN_AN_ID.sub("-", text).strip("-") or _made_up(values, number)
    line = draft.node.line
    node = mapped((("id", said(text, line)), *values.items()), line)
    return msgspec.structs.replace(draft, node=node)


def _made_up(values: dict[str, Node], number: int) -> str:
    """An id of the first author's name, the year, and a word of the title."""
    authors, issued = values.get("author"), values.get("issued")
    name = ""
    if isinstance(authors, Sequence) and authors.items:
        first = authors.items[0]
        if isinstance(first, Scalar):
            text = first.text
            name = text.split(",")[0] if "," in text else text.rsplit(" ", 1)[-1]
        elif isinstance(first, Mapping):
            name = next((v.text for v in first.values if isinstance(v, Scalar)), "")
    year = issued.text[:4] if isinstance(issued, Scalar) else ""
    title = values.get("title")
    words = title.text.split() if isinstance(title, Scalar) else []
    word = next((one for one in words if len(one) > 3 and one.isalnum()), "")  # noqa: PLR2004
    made = "".join(c for c in f"{name}{year}{word}".lower() if c.isalnum())
    return made or f"work-{number}"


def _plainly(message: str) -> str:
    """A reason without the name of the work, which is said already."""
    return re.sub(r" from `[^`]*`|^`[^`]*` (?=has )", "", message)


def _left_out(draft: Draft, left: Mapping, why: str, report: Report) -> Diagnostic:
    """That a work cannot be taken over, of which so much is ``left``.

    What it lacks is no wonder if the file cannot be read to its end.
    """
    if trouble := draft.trouble:
        message = f"{quoted(draft.name)} is left out: it "
        _, _, why = trouble.message.partition(f"{quoted(draft.name)} ")
        return msgspec.structs.replace(trouble, message=message + why)
    hint = "mend it in the file and import it again"
    if find(left, "author") is None:
        why = "the file names no authors of it"
        doi = text_of(left, "DOI")
        hint = (
            f"`cvgen import doi {doi}` asks doi.org for them"
            if doi
            else "write it into publications.yaml, with its authors"
        )
    message = f"{quoted(draft.name)} is left out: {why}"
    return found("left-out", message, report.source.name, draft.node.line, (hint,))
