"""Rules of the file: name, size, version, producer, locks, fonts, forms, metadata.

Part of ``verdict``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from cvgen.checks.measured.file import FileFacts
from cvgen.checks.measured.measured import Measured
from cvgen.checks.summary.typefaces import count_families
from cvgen.counted import counted
from cvgen.model.preset.evidence import Rule
from cvgen.model.preset.file import (
    FileNameRule,
    FileSizeRule,
    ProducerRule,
    VersionRule,
)
from cvgen.model.preset.rule_name import RuleName
from cvgen.model.preset.sheet import Presence, PresenceRule
from cvgen.verdict.finding import Observation, Where, at
from cvgen.verdict.words import broken, first_gap, kept, or_kept

__all__ = ["observe_file"]

MILLION = 1_000_000
SUFFIX = ".pdf"
NOTHING = {"", "untitled", "anonymous", "unspecified"}
"""What programs write that were told nothing."""


def observe_file(
    name: RuleName, rule: Rule, measured: Measured
) -> Iterator[Observation] | None:
    """What a rule of the file finds, or nothing if it is of another kind."""
    found: Iterator[Observation] | None
    facts = measured.file
    match rule:
        case FileNameRule():
            found = or_kept(_name(rule, facts.name), facts.name)
        case FileSizeRule():
            found = or_kept(_size(rule, facts), f"{facts.size / MILLION:.2f} MB")
        case VersionRule():
            found = or_kept(_version(rule, facts), f"PDF {facts.version}")
        case ProducerRule():
            found = or_kept(_producer(rule, facts), _made_by(facts))
        case PresenceRule() if name in PRESENT:
            found = _presence(name, rule, measured)
        case _:
            found = None
    return found


def _name(rule: FileNameRule, name: str) -> Iterator[Observation]:
    stem = name.removesuffix(SUFFIX)
    where = Where(text=name)
    if rule.name and not _called(rule.name).fullmatch(stem):
        yield broken(name, f"{rule.name}{SUFFIX}", where)
    if rule.most is not None and len(name) > rule.most:
        yield broken(f"{len(name)} characters", f"at most {rule.most}", where)
    if rule.characters is not None:
        allowed = re.compile(f"[A-Za-z0-9{re.escape(rule.characters)}]")
        odd = sorted({one for one in stem if not allowed.fullmatch(one)})
        if odd:
            told = f"{len(odd)} other: {' '.join(odd)}"
            yield broken(told, f"letters, digits and {rule.characters}", where)


def _called(name: str) -> re.Pattern[str]:
    """The name of a file for anybody's name."""
    parts = re.split(r"(\{\w+\})", name)
    return re.compile("".join(".+" if p[:1] == "{" else re.escape(p) for p in parts))


def _size(rule: FileSizeRule, facts: FileFacts) -> Iterator[Observation]:
    if facts.size > rule.megabytes * MILLION:
        yield broken(f"{facts.size / MILLION:.2f} MB", f"at most {rule.megabytes:g} MB")


def _version(rule: VersionRule, facts: FileFacts) -> Iterator[Observation]:
    if _numbers(facts.version) < _numbers(rule.least):
        yield broken(f"PDF {facts.version}", f"PDF {rule.least} or later")


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", version))


def _made_by(facts: FileFacts) -> str:
    return facts.info.producer or (facts.xmp.producer if facts.xmp else "") or "unsaid"


def _producer(rule: ProducerRule, facts: FileFacts) -> Iterator[Observation]:
    made_by = _made_by(facts)
    if any(one.casefold() in made_by.casefold() for one in rule.banned):
        yield broken(made_by, f"not {' or '.join(rule.banned)}", Where(text=made_by))


def _presence(
    name: RuleName, rule: PresenceRule, measured: Measured
) -> Iterator[Observation]:
    if name is RuleName.EMBEDDED_FONTS and rule.policy is Presence.REQUIRED:
        yield from _fonts(measured)
        return
    there, where = PRESENT[name](measured)
    match rule.policy:
        case Presence.FORBIDDEN if there:
            yield broken(there, "none", where)
        case Presence.REQUIRED if not there:
            yield broken(_lacking(name, where), "it must be there", where)
        case _:
            yield kept(there or "none")


def _lacking(name: RuleName, where: Where) -> str:
    return where.text if name is RuleName.METADATA else f"0 {name.value}"


def _fonts(measured: Measured) -> Iterator[Observation]:
    if gap := first_gap(measured):
        yield gap
        return
    bare = [one for one in measured.fonts if not one.embedded]
    if not bare:
        yield kept(f"all {len(measured.fonts)} embedded")
        return
    families = {one.family for one in bare}
    counted = [one for one in count_families(measured) if one.family in families]
    where = at(counted[0].first) if counted else Where()
    told = f"{len(bare)} of {len(measured.fonts)} fonts not embedded: {bare[0].name}"
    yield broken(told, "all embedded", where)


Seen = tuple[str, Where]


def _encryption(measured: Measured) -> Seen:
    lock = measured.file.encryption
    if not lock:
        return "", Where()
    return f"encryption of revision {lock.revision}", Where()


def _forms(measured: Measured) -> Seen:
    fields, is_xfa = measured.file.form_fields, measured.file.xfa
    told = counted(fields, "form field")
    return (told + (", XFA" if is_xfa else "") if fields or is_xfa else ""), Where()


def _attachments(measured: Measured) -> Seen:
    names, is_portfolio = measured.file.attachments, measured.file.portfolio
    if not names and not is_portfolio:
        return "", Where()
    told = f"{len(names)} attached{', a portfolio' if is_portfolio else ''}"
    return told, Where(text=", ".join(names))


def _metadata(measured: Measured) -> Seen:
    """Title and author, in either of the two places."""
    info, xmp = measured.file.info, measured.file.xmp
    title = _said(info.title) or _said(xmp.title if xmp else "")
    author = _said(info.author) or _said(xmp.author if xmp else "")
    if title and author:
        return f"“{title}” by {author}", Where()
    return "", Where(text=f"title “{title}”, author “{author}”")


def _said(words: str) -> str:
    return "" if words.strip().casefold() in NOTHING else words.strip()


def _bookmarks(measured: Measured) -> Seen:
    count = len(measured.bookmarks)
    if not count:
        return "", Where()
    told = counted(count, "bookmark")
    return told, Where(text=measured.bookmarks[0].title)


def _embedded(measured: Measured) -> Seen:
    count = sum(one.embedded for one in measured.fonts)
    return f"{count} embedded fonts" if count else "", Where()


PRESENT: dict[RuleName, Callable[[Measured], Seen]] = {
    RuleName.ENCRYPTION: _encryption,
    RuleName.FORMS: _forms,
    RuleName.ATTACHMENTS: _attachments,
    RuleName.METADATA: _metadata,
    RuleName.BOOKMARKS: _bookmarks,
    RuleName.EMBEDDED_FONTS: _embedded,
}
