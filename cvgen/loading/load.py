"""Two texts become one ``Cv``, or every problem of both.

The last step of ``loading``, which composes the others. Where decoding with msgspec
would stop at the first error, one pass over nodes finds all of them where they stand.
"""

from __future__ import annotations

from cvgen.diagnostics import InvalidInput
from cvgen.loading.comments import refuse_swallowed_text
from cvgen.loading.fault import Fault, Spot, quoted
from cvgen.loading.lists import decode_items
from cvgen.loading.node import Mapping, Node, Scalar, Sequence, is_absent
from cvgen.loading.nodes import parse
from cvgen.loading.own_names import own_names
from cvgen.loading.plan import decoder_of
from cvgen.loading.report import Report, shorten
from cvgen.loading.scalars import refuse_kind
from cvgen.loading.source import SourceText
from cvgen.loading.work_places import work_id
from cvgen.model.cv import Cv
from cvgen.model.profile import Profile
from cvgen.model.publication import Publication

__all__ = ["load_cv", "load_profile", "load_publications"]

EMPTY_PROFILE = Fault(
    "empty-file",
    "the profile is empty",
    ("begin with your name, as `name: Mei Chen`",),
)
EMPTY_PUBLICATIONS = Fault(
    "empty-file",
    "the file holds no works",
    ("write `[]` into it if there are none",),
)
NOT_A_LIST = "begin each work with `- `"


def load_cv(profile: SourceText, publications: SourceText | None) -> Cv:
    """Read a profile and its publications.

    Raises:
        InvalidInput: with all problems of both files.
    """
    reports = [Report(profile, "profile")]
    person = load_profile(reports[0])
    works: tuple[Publication, ...] = ()
    if publications is not None:
        known = own_names(person) if person else None
        reports.append(Report(publications, "publications", known))
        works = load_publications(reports[1])
    if person is None or any(report.count for report in reports):
        raise InvalidInput(shorten(reports))
    return Cv(profile=person, publications=works)


def load_profile(report: Report) -> Profile | None:
    """Read the profile; without one the report says why."""
    root = parse(report)
    if root is None or is_absent(root):
        refuse_empty(report, EMPTY_PROFILE)
        return None
    refuse_swallowed_text(report, root)
    value = decoder_of(Profile)(root, report)
    return value if isinstance(value, Profile) else None


def load_publications(report: Report) -> tuple[Publication, ...]:
    """Read the works; of those with problems the report says why."""
    root = parse(report)
    if root is None or is_absent(root):
        refuse_empty(report, EMPTY_PUBLICATIONS)
        return ()
    refuse_swallowed_text(report, root)
    if not isinstance(root, Sequence):
        refuse_root(report, root)
        return ()
    works = decode_items(root, report, decoder_of(Publication))
    refuse_doubles(root, report)
    return tuple(work for work in works if isinstance(work, Publication))


def refuse_empty(report: Report, fault: Fault) -> None:
    """Report an empty file, unless it could not be read at all."""
    if not report.count:
        report.add(Spot(fault, 1, 1))


def refuse_root(report: Report, root: Node) -> None:
    """Report that the works are no list."""
    wrapper = wrapper_of(root)
    if wrapper is None:
        refuse_kind(report, "a list of works", root, NOT_A_LIST)
        return
    message = "the publications must be a list, not a mapping"
    hint = f"delete the line {quoted(wrapper + ':')} and {NOT_A_LIST}"
    report.refuse(Fault("wrong-type", message, (hint,)), root)


def wrapper_of(root: Node) -> str | None:
    """The key under which all works stand, as in pandoc's ``references:``."""
    if not isinstance(root, Mapping):
        return None
    pairs = zip(root.keys, root.values, strict=True)
    return next((key.text for key, value in pairs if isinstance(value, Sequence)), None)


def refuse_doubles(root: Sequence, report: Report) -> None:
    """Report every ``id`` that an earlier work has."""
    first: dict[str, Scalar] = {}
    for index, work in enumerate(root.items):
        name = work_id(work)
        if name is None or first.setdefault(name.text, name) is name:
            continue
        line = first[name.text].line
        message = f"the id {quoted(name.text)} is taken by the work in line {line}"
        report.steps[:] = [index, "id"]
        report.refuse(Fault("duplicate-id", message, ("give it another id",)), name)
    report.steps.clear()
