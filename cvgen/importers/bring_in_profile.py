"""An imported profile and the author's → the text of the profile to be.

Part of ``importers``: the composition of its steps for what is no work.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from cvgen.diagnostics import Diagnostic, InvalidInput, error
from cvgen.importers.accept import refusal
from cvgen.importers.draft import Imported, mapped, said
from cvgen.importers.profile.merge_profile import Addition, merge_profile
from cvgen.importers.purify import purify
from cvgen.importers.tree import find, pairs_of
from cvgen.importers.yaml.line_ends import with_line_ends
from cvgen.importers.yaml.patch_profile import patch_profile
from cvgen.loading.load import load_profile
from cvgen.loading.node import Mapping, Node
from cvgen.loading.node import Sequence as NodeList
from cvgen.loading.nodes import parse
from cvgen.loading.report import Report, shorten
from cvgen.loading.source import SourceText
from cvgen.model.profile import Profile

__all__ = ["ProfileOutcome", "bring_in_profile"]

STAND_IN = "Nobody"
"""A name for a profile that comes without one, while it is judged."""


class ProfileOutcome(msgspec.Struct, frozen=True, kw_only=True):
    """The author's profile after an import, what was added, and what is to be said."""

    text: str
    additions: tuple[Addition, ...] = ()
    findings: tuple[Diagnostic, ...] = ()

    @property
    def count(self) -> int:
        """How many fields and entries were added."""
        sizes = (
            len(one.node.items) if isinstance(one.node, NodeList) else 1
            for one in self.additions
        )
        return sum(sizes)


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
    additions, differing = merge_profile(mine, theirs, imported.source.name)
    text = profile.text
    if additions:
        text = with_line_ends(profile, lambda one: patch_profile(one, additions))
        _check(SourceText(profile.name, text), mine, additions)
    return ProfileOutcome(
        text=text, additions=additions, findings=(*refused, *differing)
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

    pairs = dict(pairs_of(theirs))
    named = {"name": said(STAND_IN, 1), **pairs}
    node = _mapping(named, theirs.line)
    found = purify(node, Profile, Report(imported.source, "profile"), refuse)
    if not isinstance(found.value, Profile):
        return None, tuple(findings)
    kept = dict(pairs_of(found.node))
    if "name" not in pairs:
        del kept["name"]
    return _mapping(kept, theirs.line), tuple(findings)


def _mapping(pairs: dict[str, Node], line: int) -> Mapping:
    return mapped(pairs.items(), line)


def _check(
    source: SourceText, mine: Node | None, additions: Sequence[Addition]
) -> None:
    """See that the new text is a profile, has all that was there, and what is new."""
    report = Report(source, "profile")
    profile = load_profile(report)
    after = parse(Report(source, "profile"))
    lost = [key for key, _ in pairs_of(mine) if find(after, key) is None]
    missing = [
        one.key for one in additions if one.is_new and find(after, one.key) is None
    ]
    if profile is None or report.count or lost or missing:
        reasons = [one.message for one in report.problems[:1]]
        message = "the entries cannot be written into the profile"
        raise InvalidInput((error("not-changed", message, hints=tuple(reasons)),))
