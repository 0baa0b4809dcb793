"""The same hundred papers as five services and a tired author write them in BibTeX."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import msgspec

__all__ = ["DIALECTS", "PAPERS", "Paper", "bibliography"]


class Paper(msgspec.Struct, frozen=True):
    """A paper as all of them know it; ``arxiv`` is that of its preprint."""

    number: int
    title: str
    authors: tuple[tuple[str, str], ...]
    is_talk: bool
    year: int
    month: int
    arxiv: str

    @property
    def doi(self) -> str:
        """Its DOI, with an underscore, as Springer's have."""
        return f"10.5555/978-3_{self.number:03}"

    @property
    def pages(self) -> tuple[int, int]:
        """Its first page and its last."""
        return 1 + 20 * self.number, 15 + 20 * self.number

    @property
    def venue(self) -> str:
        """The journal or the proceedings."""
        if self.is_talk:
            return f"Proceedings of the {self.year} Conference on Small Sounds"
        return "Journal of Careful Listening"


PEOPLE = (
    ("Müller", "Józef"),
    ("Okafor", "Ada"),
    ("van der Berg", "Jan Willem"),
    ("García Márquez", "Sofía"),
    ("Šimić", "Đorđe"),
    ("Øster", "Åse"),
    ("O'Neill", "Síle"),
    ("Nguyễn", "Thị Hạnh"),
    ("Łukasiewicz", "Ewa"),
    ("Chen", "Mei"),
)
HOW = (
    "Patient",
    "Reluctant",
    "Iterated",
    "Unfinished",
    "Twofold",
    "Sparse",
    "Nocturnal",
    "Provable",
    "Borrowed",
    "Luminous",
)
WHAT = (
    "Estimators",
    "Bumblebees",
    "Manifolds",
    "Corridors",
    "Thresholds",
    "Echoes",
    "Forests",
    "Gradients",
    "Harbours",
    "Kernels",
)
WHERE = ("DNA", "the Baltic", "R and Python", "Small Towns", "ResNets")


def _paper(number: int) -> Paper:
    first = number % len(PEOPLE)
    people = [PEOPLE[(first + step) % len(PEOPLE)] for step in range(1 + number % 6)]
    how, what = HOW[number // 10], WHAT[number % 10]
    return Paper(
        number=number,
        title=f"{how} {what} of {WHERE[number % 5]}: Part {number} & Beyond",
        authors=tuple(people),
        is_talk=number % 2 == 0,
        year=2001 + number % 23,
        month=1 + number % 12,
        arxiv=f"{10 + number % 14:02}{1 + number % 12:02}.{number:05}"
        if number % 4 == 0
        else "",
    )


PAPERS = tuple(map(_paper, range(100)))

ACCENTS = {
    "ü": '{\\"u}',
    "ó": "{\\'o}",
    "í": "{\\'\\i}",
    "á": "{\\'a}",
    "Š": "{\\v{S}}",
    "ć": "{\\'c}",
    "Đ": "{\\DJ}",
    "đ": "{\\dj}",
    "Ø": "{\\O}",
    "Å": "{\\AA}",
    "ễ": "{\\~{\\^e}}",
    "Ł": "{\\L}",
    "ị": "{\\d{i}}",
    "ạ": "{\\d{a}}",
    "&": "\\&",
}
MONTHS = (
    "jan",
    "feb",
    "mar",
    "apr",
    "may",
    "jun",
    "jul",
    "aug",
    "sep",
    "oct",
    "nov",
    "dec",
)


def _latex(text: str) -> str:
    return "".join(ACCENTS.get(character, character) for character in text)


def google_scholar(paper: Paper) -> str:
    """No DOI, long lists of authors cut, a preprint as a journal's article."""
    names = [f"{_latex(family)}, {_latex(given)}" for family, given in paper.authors]
    more = " and others" if len(names) > 4 else ""
    authors = " and ".join(names[:4]) + more
    key = f"{paper.authors[0][0].split()[-1].lower()}{paper.year}{paper.number}"
    if paper.number % 8 == 0:
        kind, where = "article", f"journal={{arXiv preprint arXiv:{paper.arxiv}}}"
    elif paper.is_talk:
        kind, where = "inproceedings", f"booktitle={{{paper.venue}}}"
    else:
        kind, where = "article", f"journal={{{paper.venue}}},\n  volume={{12}}"
    first, last = paper.pages
    title = _latex(paper.title).replace("DNA", "DNA")
    return (
        f"@{kind}{{{key},\n  title={{{title}}},\n  author={{{authors}}},\n  {where},\n"
        f"  pages={{{first}--{last}}},\n  year={{{paper.year}}},\n"
        "  publisher={Small Sounds Press}\n}\n"
    )


def dblp(paper: Paper) -> str:
    """Aligned, with bookkeeping, numbered namesakes and escaped underscores."""
    names = [f"{_latex(given)} {_latex(family)}" for family, given in paper.authors]
    names = [f"{name} 0001" if "Mei" in name else name for name in names]
    authors = " and\n                  ".join(names)
    first, last = paper.pages
    kind, where = (
        "article",
        "journal      = {J. Careful Listening},\n  volume       = {12}",
    )
    if paper.is_talk:
        kind = "inproceedings"
        where = f"booktitle    = {{{paper.venue}, {{ICSS}} {paper.year}, Vienna}}"
    title = (
        _latex(paper.title).replace("DNA", "{DNA}").replace("ResNets", "{R}es{N}ets")
    )
    doi = paper.doi.replace("_", "\\_")
    return (
        f"@{kind}{{DBLP:conf/icss/P{paper.number},\n"
        f"  author       = {{{authors}}},\n  title        = {{{title}}},\n  {where},\n"
        f"  pages        = {{{first}--{last}}},\n  year         = {{{paper.year}}},\n"
        f"  url          = {{https://doi.org/{doi}}},\n  doi          = {{{doi}}},\n"
        "  timestamp    = {Mon, 05 Feb 2024 20:30:00 +0100},\n"
        f"  biburl       = {{https://dblp.org/rec/conf/icss/P{paper.number}.bib}},\n"
        "  bibsource    = {dblp computer science bibliography, https://dblp.org}\n}\n"
    )


def zotero(paper: Paper) -> str:
    """BibLaTeX of Better BibTeX: Unicode, dates, abstracts, files."""
    authors = " and ".join(f"{family}, {given}" for family, given in paper.authors)
    first, last = paper.pages
    title = paper.title.replace("DNA", "{{DNA}}").replace("&", "\\&")
    place = "booktitle" if paper.is_talk else "journaltitle"
    kind = "inproceedings" if paper.is_talk else "article"
    preprint = (
        f"  eprint = {{{paper.arxiv}}},\n  eprinttype = {{arxiv}},\n"
        "  eprintclass = {cs.SD},\n"
        if paper.arxiv
        else ""
    )
    return (
        f"@{kind}{{key{paper.number}Listening{paper.year},\n  title = {{{title}}},\n"
        f"  author = {{{authors}}},\n  date = {{{paper.year}-{paper.month:02}}},\n"
        f"  {place} = {{{paper.venue}}},\n  volume = {{12}},\n  number = {{3}},\n"
        f"{preprint}  pages = {{{first}--{last}}},\n  doi = {{{paper.doi}}},\n"
        f"  url = {{https://example.org/papers/{paper.number}}},\n"
        "  urldate = {2024-05-09},\n  langid = {english},\n"
        "  abstract = {We listen to 100\\% of it, at 5~{$\\mu$}m.},\n"
        "  keywords = {listening,{small sounds}},\n"
        f"  file = {{/home/me/Zotero/storage/AB{paper.number}/x.pdf}}\n}}\n"
    )


def orcid(paper: Paper) -> str:
    """Crossref's BibTeX, on one line, as ORCID exports it."""
    names = (f"{given} {family}" for family, given in paper.authors)
    authors = " and ".join(names)
    first, last = paper.pages
    kind = "inproceedings" if paper.is_talk else "article"
    place = "booktitle" if paper.is_talk else "journal"
    title = paper.title.replace("&", "&amp;") if paper.number % 3 else paper.title
    key = f"M_ller_{paper.year}_{paper.number}"
    return (
        f"@{kind}{{{key},doi = {{{paper.doi}}},url = {{https://doi.org/{paper.doi}}},"
        f"year = {paper.year},month = {{{MONTHS[paper.month - 1]}}},"
        f"publisher = {{Small Sounds Press}},pages = {{{first}--{last}}},"
        f"author = {{{authors}}},title = {{{title}}},{place} = {{{paper.venue}}}}}\n"
    )


def hand_made(paper: Paper) -> str:
    """Strings, crossrefs, quotation marks, forgotten commas, braces and years."""
    names = (f"{given} {family}" for family, given in paper.authors)
    authors = " and ".join(names).replace("van der Berg", "{van der Berg}")
    first, last = paper.pages
    key = f"p{paper.number}"
    title = paper.title.replace("&", "\\&")
    if paper.number % 20 == 7:  # a brace too few
        return f"@article{{{key},\n  title = {{{title},\n  author = {{{authors}}},\n"
    if paper.number % 20 == 11:  # no year, no state
        return (
            f'@ARTICLE({key}, author = "{authors}", title = "{title}", journal = jcl)\n'
        )
    if paper.number % 20 == 13:  # no comma between two fields
        fields = f"author = {{{authors}}} title = {{{title}}}, year={paper.year}"
        return f"@Article{{{key}, {fields}}}\n"
    if paper.is_talk:
        return (
            f"@InProceedings{{{key},\n  author = {{{authors}}},\n"
            f"  title = {{{title}}},\n"
            f'  crossref = {{icss}}, year = "{paper.year}", pages = "{first}-{last}",\n'
            f'  month = {MONTHS[paper.month - 1]} # "~5"\n}}\n'
        )
    return (
        f"@ARTICLE{{{key},\n  AUTHOR = {{{authors}}},\n  TITLE = {{{{{title}}}}},\n"
        f"  JOURNAL = jcl # {'{}'},\n  YEAR = {paper.year},\n  VOLUME = 12,\n"
        f"  PAGES = {{{first} -- {last}}},\n  NOTE = {{Best paper, see \\url{{https://x.example.org}}}}\n}}\n"
    )


HEAD = """\
This file was typed by hand, more than once. % nobody reads this
@comment{jabref-meta: databaseType:bibtex;}
@STRING{jcl = "Journal of " # {Careful Listening}}
@preamble{"\\newcommand{\\noop}[1]{}"}
"""
TAIL = """\
@proceedings{icss, title = {Conference on Small Sounds}, editor = {A. Editor},
  year = 1999}
"""

DIALECTS: dict[str, Callable[[Paper], str]] = {
    "google-scholar": google_scholar,
    "dblp": dblp,
    "zotero": zotero,
    "orcid": orcid,
    "hand-made": hand_made,
}


def bibliography(dialect: str) -> str:
    """All papers in one dialect."""
    return "".join(_parts(dialect))


def _parts(dialect: str) -> Iterator[str]:
    is_by_hand = dialect == "hand-made"
    if is_by_hand:
        yield HEAD
    for paper in PAPERS:
        yield DIALECTS[dialect](paper)
        yield "\n"
    if is_by_hand:
        yield TAIL
