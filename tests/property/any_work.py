"""Any works that a file can hold: texts with all signs of all formats, all fields."""

from __future__ import annotations

from hypothesis import strategies as st
from msgspec.structs import replace

from cvgen.importers.accept import accept
from cvgen.importers.draft import Draft, Imported
from cvgen.importers.writing.work import write_work
from cvgen.loading.source import SourceText
from cvgen.model.date import PartialDate
from cvgen.model.identifiers import ArxivId, Doi, Isbn, Issn, WebAddress
from cvgen.model.publication import Preprint, Publication, WorkLink
from cvgen.model.text import Shift, TextRun, coalesced
from cvgen.model.work_type import LinkKind, Status
from tests.property.any_list import WORKS

__all__ = ["ANY_WORKS", "RICH_TEXTS"]

SIGNS = "ab Zé陈א5.,:;-–—'\"`$%&#_^~*{}[]()<>\\|@!?=/+\N{NO-BREAK SPACE}"
LETTERS = st.characters(
    exclude_categories=["Cs", "Cc", "Co", "Cn", "Zl", "Zp"], exclude_characters="\ufeff"
)
TEXTS = st.text(st.sampled_from(SIGNS) | LETTERS, min_size=1, max_size=24)
RUNS = st.builds(TextRun, TEXTS, st.booleans(), st.booleans(), st.sampled_from(Shift))
RICH_TEXTS = st.lists(RUNS, min_size=1, max_size=4).map(coalesced)
OPTIONAL = st.none() | RICH_TEXTS
PLAIN = st.just("") | TEXTS
DATES = st.builds(PartialDate, st.integers(1000, 2999), st.integers(0, 12)) | st.builds(
    PartialDate, st.just(2024), st.integers(1, 12), st.integers(1, 28)
)
DOIS = st.sampled_from(
    [
        "10.1000/182",
        "10.1002/(SICI)1-0::AID<1>3.0.CO;2-_%23",
        "10.48550/arXiv.2401.00001",
    ]
)
ADDRESSES = st.sampled_from(
    [
        "https://example.org/a_b%20c?d=e&f=g#h",
        "https://doi.org/10.1000/182",
        "https://arxiv.org/abs/2401.00001",
    ]
)
NUMBERS = st.sampled_from(["2401.00001", "2401.00001v2", "math/0309136"])
PREPRINTS = st.builds(
    Preprint,
    arxiv=st.none() | NUMBERS.map(ArxivId),
    doi=st.none() | DOIS.map(Doi),
    server=PLAIN,
    issued=st.none() | DATES,
)
RICHER = st.fixed_dictionaries(
    {},
    optional={
        "title": RICH_TEXTS,
        "container_title": RICH_TEXTS,
        "container_title_short": RICH_TEXTS,
        "publisher": RICH_TEXTS,
        "publisher_place": RICH_TEXTS,
        "genre": RICH_TEXTS,
        "medium": RICH_TEXTS,
        "authority": RICH_TEXTS,
        "event_place": RICH_TEXTS,
        "note": RICH_TEXTS,
        "contribution": RICH_TEXTS,
        "volume": PLAIN,
        "page": PLAIN,
        "abstract": PLAIN,
        "chapter_number": PLAIN,
        "collection_number": PLAIN,
        "number_of_pages": PLAIN,
        "version": PLAIN,
        "accessed": DATES,
        "doi": DOIS.map(Doi),
        "arxiv": NUMBERS.map(ArxivId),
        "url": ADDRESSES.map(WebAddress),
        "isbn": st.just((Isbn("978-0-306-40615-7"), Isbn("0-306-40615-2"))),
        "issn": st.just((Issn("0317-8471"),)),
        "preprint": PREPRINTS,
        "links": st.just(
            (WorkLink(kind=LinkKind.CODE, url=WebAddress("https://example.org/c")),)
        ),
        "funded_by": st.lists(TEXTS, max_size=2).map(tuple),
        "keyword": st.lists(TEXTS, max_size=3).map(tuple),
        "and_others": st.booleans(),
    },
)


@st.composite
def _work(draw: st.DrawFn) -> Publication:
    work = replace(draw(WORKS), **draw(RICHER))
    if work.issued is None and work.status in {None, Status.PUBLISHED}:
        return replace(work, issued=PartialDate(2024))
    return work


@st.composite
def _works(draw: st.DrawFn) -> tuple[Publication, ...]:
    """Works as they are once they have been written and read."""
    works = draw(st.lists(_work(), max_size=5))
    ids = draw(st.lists(IDS, min_size=5, max_size=5, unique=True))
    named = [replace(one, id=name) for one, name in zip(works, ids, strict=False)]
    drafts = tuple(Draft(one.id, write_work(one)) for one in named)
    accepted, _ = accept(Imported(source=SourceText("any", ""), drafts=drafts))
    return tuple(one.work for one in accepted)


IDS = st.sampled_from(
    [
        "chen2024",
        "DBLP:conf/nips/C24",
        "a{b",
        'q"#%',
        "x=y'",
        "ключ",
        "k-1",
        "(a)",
        "~b",
        "c\\d",
    ]
)
ANY_WORKS = _works()
