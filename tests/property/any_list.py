"""Any works and any choices of a variant, as far as they are valid."""

from __future__ import annotations

from hypothesis import strategies as st
from msgspec.structs import replace

from cvgen.loading.names import read_name
from cvgen.model.date import PartialDate
from cvgen.model.numbering import (
    ListNumbering,
    Numbering,
    NumberingDirection,
    NumberingScheme,
)
from cvgen.model.person import Author, AuthorRole, Name
from cvgen.model.publication import ListMembership, Publication, TranslatedTitle
from cvgen.model.selection import (
    Authorship,
    GroupBy,
    Grouping,
    Selection,
    SortField,
    SortKey,
)
from cvgen.model.text import literal
from cvgen.model.variant import (
    AuthorLimit,
    AuthorPolicy,
    Conjunction,
    Given,
    NameOrder,
    SectionChoice,
    Variant,
    WorkDetail,
)
from cvgen.model.work_type import (
    OpenAccess,
    PeerReview,
    Presentation,
    Status,
    WorkType,
)

__all__ = [
    "FILES",
    "GROUPINGS",
    "NUMBERINGS",
    "OWNER",
    "POLICIES",
    "SELECTIONS",
    "SORTS",
    "VARIANTS",
]

OWNER = read_name("Mei Chen")

WORDS = st.text("aB éß陈א.-–'& 1", min_size=1, max_size=8).filter(str.strip)
PLAIN = st.just("") | WORDS
RICH = st.none() | WORDS.map(literal)
DATES = st.none() | st.builds(PartialDate, st.integers(1000, 2999), st.integers(0, 12))
NAMES = st.builds(Name, family=WORDS, given=PLAIN, suffix=PLAIN, native=PLAIN)
ROLES = st.lists(st.sampled_from(AuthorRole), max_size=2, unique=True).map(tuple)
COAUTHORS = st.builds(
    Author,
    family=WORDS.map("O{}".format),
    given=PLAIN,
    non_dropping_particle=st.sampled_from(["", "van der"]),
    roles=ROLES,
) | st.builds(Author, literal=WORDS.map("O{}".format), roles=ROLES)
MYSELF = st.builds(Author, family=st.just("Chen"), given=st.just("Mei"), roles=ROLES)


@st.composite
def authors(draw: st.DrawFn) -> tuple[Author, ...]:
    """The owner anywhere among others."""
    people = draw(st.lists(COAUTHORS, max_size=12))
    people.insert(draw(st.integers(0, len(people))), draw(MYSELF))
    return tuple(people)


def optional(closed: type) -> st.SearchStrategy[object]:
    return st.none() | st.sampled_from(closed)


WORKS = st.builds(
    Publication,
    id=st.just("w"),
    type=st.sampled_from(WorkType),
    title=WORDS.map(literal),
    title_translated=st.sampled_from(
        [(), (TranslatedTitle(language="en", title=literal("In English")),)]
    ),
    author=authors(),
    editor=st.lists(NAMES, max_size=3).map(tuple),
    translator=st.lists(NAMES, max_size=2).map(tuple),
    container_title=RICH,
    container_title_short=RICH,
    collection_title=RICH,
    issued=DATES,
    status=optional(Status),
    volume=PLAIN,
    issue=PLAIN,
    page=PLAIN | st.sampled_from(["1-9", "7", "e12"]),
    number=PLAIN | st.just("1045"),
    edition=PLAIN | st.just("2"),
    genre=RICH,
    publisher=RICH,
    event_title=RICH,
    event_date=DATES,
    note=RICH,
    keyword=st.lists(st.sampled_from(["a", "A", "b-c", "mRNA"]), max_size=2).map(tuple),
    language=st.sampled_from(["", "de", "en"]),
    presentation=optional(Presentation),
    awards=st.lists(WORDS.map(literal), max_size=2).map(tuple),
    peer_review=optional(PeerReview),
    open_access=optional(OpenAccess),
    lists=st.sampled_from(
        [(), (ListMembership(application="dfg", category="category-a"),)]
    ),
    selected=st.booleans(),
    retracted=st.booleans(),
)
FILES = st.lists(WORKS, max_size=8).map(
    lambda works: tuple(replace(one, id=f"w{i}") for i, one in enumerate(works))
)

SELECTIONS = st.builds(
    Selection,
    selected=st.none() | st.booleans(),
    types=st.just(()) | st.lists(st.sampled_from(WorkType), min_size=20).map(tuple),
    exclude_types=st.lists(st.sampled_from(WorkType), max_size=3).map(tuple),
    status=st.just(()) | st.lists(st.sampled_from(Status), min_size=1).map(tuple),
    exclude_status=st.lists(st.sampled_from(Status), max_size=3).map(tuple),
    last_years=st.none() | st.integers(1, 900),
    authorship=st.lists(st.sampled_from(Authorship), max_size=2).map(tuple),
    keywords=st.lists(st.sampled_from(["a", "mrna"]), max_size=2).map(tuple),
    peer_reviewed=st.none() | st.booleans(),
    first=st.none() | st.integers(1, 9),
    keep_cited=st.booleans(),
)
GROUPINGS = st.none() | st.builds(
    Grouping, by=st.sampled_from(GroupBy), list=st.just("dfg")
)
SORTS = st.lists(st.builds(SortKey, st.sampled_from(SortField), st.booleans())).map(
    tuple
)
NUMBERINGS = st.builds(
    Numbering,
    scheme=st.sampled_from(NumberingScheme),
    direction=st.sampled_from(NumberingDirection),
    reserve=st.integers(0, 9),
    prefix=st.sampled_from(["", "A"]),
)
OWN_NUMBERINGS = st.builds(
    ListNumbering,
    scheme=st.none() | st.sampled_from(NumberingScheme),
    direction=st.none() | st.sampled_from(NumberingDirection),
    reserve=st.none() | st.integers(0, 9),
    prefix=st.none() | st.sampled_from(["", "A"]),
)
POLICIES = st.builds(
    AuthorPolicy,
    given=st.sampled_from(Given),
    order=st.sampled_from(NameOrder),
    limit=st.integers(0, 9).map(AuthorLimit),
    rank=st.booleans(),
    conjunction=st.sampled_from(Conjunction),
    last_comma=st.booleans(),
    marks=st.booleans(),
    native=st.booleans(),
)
CHOICES = st.builds(
    SectionChoice,
    section=st.just("publications"),
    select=SELECTIONS,
    group=GROUPINGS,
    sort=SORTS,
    numbering=st.none() | OWN_NUMBERINGS,
)
DETAILS = st.lists(st.sampled_from(WorkDetail)).map(tuple)
VARIANTS = st.builds(
    Variant,
    sections=st.lists(CHOICES, max_size=3).map(tuple),
    authors=POLICIES,
    numbering=NUMBERINGS,
    show=DETAILS,
    hide=DETAILS,
)
