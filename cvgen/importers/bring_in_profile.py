"""An imported profile and the author's → the text of the profile to be.

Part of ``importers``: the composition of its steps for what is no work.
"""

from __future__ import annotations

import msgspec

from cvgen.diagnostics import Diagnostic, InvalidInput, error
from cvgen.importers.accept import refusal
from cvgen.importers.draft import Imported, mapped, said
from cvgen.importers.draft import found as found_in
from cvgen.importers.profile.addition import Addition, added_to
from cvgen.importers.profile.merge_profile import merge_profile
from cvgen.importers.purify import Purified, purify
from cvgen.importers.tree import pairs_of
from cvgen.importers.yaml.line_ends import with_line_ends
from cvgen.importers.yaml.patch_profile import patch_profile
from cvgen.loading.load import load_profile
from cvgen.loading.node import Mapping, Node, Scalar
from cvgen.loading.node import Sequence as NodeList
from cvgen.loading.nodes import parse
from cvgen.loading.report import Report, shorten
from cvgen.loading.source import SourceText
from cvgen.model.profile import Profile

__all__ = ["ProfileOutcome", "bring_in_profile"]

STAND_IN = "Nobody"
"""A name for a profile that comes without one, while it is judged."""


class ProfileOutcome(msgspec.Struct, frozen=True, kw_only=True):
    """The author's profile after an import, what was added, and what is to be said.

    ``known`` counts the fields and entries that were there already.
    """

    text: str
    additions: tuple[Addition, ...] = ()
    findings: tuple[Diagnostic, ...] = ()
    known: int = 0

    @property
    def count(self) -> int:
        """How many fields and entries were added."""
        return sum(one.count for one in self.additions)


def bring_in_profile(imported: Imported, profile: SourceText) -> ProfileOutcome:
    """The profile of a file within the author's.

    Raises:
        InvalidInput: The author's profile is at fault, or cannot be changed.
    """
    if imported.profile is None:
        return ProfileOutcome(text=profile.text)
    mine = _read(profile)
    theirs, refused = _accepted(imported, imported.profile)
    if theirs is None:
        return ProfileOutcome(text=profile.text, findings=refused)
    merged = merge_profile(mine, theirs, imported.source.name, imported.guessed)
    additions = merged.additions
    text = profile.text
    if additions:
        text = with_line_ends(profile, lambda one: patch_profile(one, additions))
        _check(SourceText(profile.name, text), added_to(mine, additions))
    return ProfileOutcome(
        text=text,
        additions=additions,
        findings=(*refused, *merged.findings),
        known=merged.known,
    )


def _read(profile: SourceText) -> Node | None:
    """The author's profile as nodes, once it is known to be one."""
    if not profile.text.strip():
        return None
    report = Report(profile, "profile")
    load_profile(report)
    if report.count:
        raise InvalidInput(shorten((report,)))
    return parse(Report(profile, "profile"))


def _accepted(
    imported: Imported, theirs: Mapping
) -> tuple[Mapping | None, tuple[Diagnostic, ...]]:
    """The imported profile without what is refused."""
    findings: list[Diagnostic] = []
    file = imported.source.name

    def refuse(problem: Diagnostic, words: str) -> None:
        findings.append(refusal(problem, "the profile", words, file))

    def judged(pairs: dict[str, Node]) -> Purified:
        node, report = _mapping(pairs, theirs.line), Report(imported.source, "profile")
        return purify(node, Profile, report, refuse)

    pairs = dict(pairs_of(theirs))
    if "name" in pairs and judged({"name": pairs["name"]}).value is None:
        del pairs["name"]  # which is no reason to refuse all the rest
    found = judged({"name": said(STAND_IN, 1), **pairs})
    if not isinstance(found.value, Profile):
        message = f"the profile is left out: {' and '.join(found.reasons[:3])}"
        findings.append(found_in("left-out", message, file, theirs.line))
        return None, tuple(dict.fromkeys(findings))
    kept = dict(pairs_of(found.node))
    if "name" not in pairs:
        del kept["name"]
    return _mapping(kept, theirs.line), tuple(dict.fromkeys(findings))


def _mapping(pairs: dict[str, Node], line: int) -> Mapping:
    return mapped(pairs.items(), line)


def _check(source: SourceText, wanted: Node | None) -> None:
    """See that the new text is a profile, and says what it should."""
    report = Report(source, "profile")
    profile = load_profile(report)
    after = parse(Report(source, "profile"))
    if profile is None or report.count or not _is_same(after, wanted):
        reasons = [one.message for one in report.problems[:1]]
        message = "the entries cannot be written into the profile"
        raise InvalidInput((error("not-changed", message, hints=tuple(reasons)),))


def _is_same(one: Node | None, other: Node | None) -> bool:
    """Whether two nodes say the same, wherever they stand and however quoted."""
    match one, other:
        case Mapping(), Mapping():
            mine, theirs = dict(pairs_of(one)), dict(pairs_of(other))
            are_one = mine.keys() == theirs.keys()
            return are_one and all(_is_same(mine[key], theirs[key]) for key in mine)
        case NodeList(), NodeList():
            pairs = zip(one.items, other.items, strict=False)
            is_as_long = len(one.items) == len(other.items)
            return is_as_long and all(_is_same(*pair) for pair in pairs)
        case Scalar(), Scalar():
            return one.text.strip() == other.text.strip()
        case _:
            return one is other
