"""Owners, and the search for them among authors."""

from __future__ import annotations

from msgspec.structs import asdict

from cvgen.bibliography.owner import find_owner, identify_owner
from cvgen.diagnostics import DataPath, Diagnostic
from cvgen.loading.names import read_author, read_name
from cvgen.model.account import Account, Register
from cvgen.model.identifiers import Orcid
from cvgen.model.person import Author, Name
from cvgen.model.profile import Profile
from cvgen.model.publication import Publication
from cvgen.model.text import literal

MINE = Orcid("0000-0002-1825-0097")
ANOTHER = Orcid("0000-0001-5109-3700")
WORK_PATH = DataPath("publications", (3,))

Person = str | Author


def profile(
    name: str | Name, *aliases: str | Name, orcid: Orcid | None = None
) -> Profile:
    names = [
        read_name(one) if isinstance(one, str) else one for one in (name, *aliases)
    ]
    accounts = (Account(register=Register.ORCID, id=orcid.digits),) if orcid else ()
    return Profile(name=names[0], aliases=tuple(names[1:]), identifiers=accounts)


def search(
    owner: Profile, *authors: Person
) -> tuple[int | None, tuple[Diagnostic, ...]]:
    people = (read_author(one) if isinstance(one, str) else one for one in authors)
    work = Publication(id="w", title=literal("A title"), author=tuple(people))
    place, problems = find_owner(work, identify_owner(owner), WORK_PATH)
    return place.position if place else None, problems


def author(name: str, *, is_self: bool = False, orcid: Orcid | None = None) -> Author:
    return Author(**asdict(read_name(name)), is_self=is_self, orcid=orcid)


ZHU = profile("Zhanxing Zhu")
