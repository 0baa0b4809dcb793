"""A typical work of every type, and what is read of it behind title and authors."""

from __future__ import annotations

__all__ = ["TYPICAL"]

TYPICAL: tuple[tuple[str, dict[str, str], str], ...] = (
    (
        "article",
        {"publisher": "arXiv", "number": "'2401.00001'", "genre": "Preprint"},
        "Preprint 2401.00001, arXiv, 2024.",
    ),
    (
        "article-journal",
        {"container_title": "J. Ex.", "volume": "12", "issue": "3", "page": "1-9"},
        "J. Ex., 12(3), 1–9, 2024.",
    ),
    (
        "article-magazine",
        {"container_title": "The Example", "issue": "7", "page": "30-33"},
        "The Example, no. 7, pp. 30–33, 9 May 2024.",
    ),
    (
        "article-newspaper",
        {"container_title": "Example Daily", "page": "5"},
        "Example Daily, p. 5, 9 May 2024.",
    ),
    (
        "bill",
        {"number": "H.R. 7", "authority": "House of Examples"},
        "H.R. 7, House of Examples, 9 May 2024.",
    ),
    (
        "book",
        {"edition": "2", "publisher": "Example Press", "publisher_place": "London"},
        "2nd edition, Example Press, London, 2024.",
    ),
    (
        "broadcast",
        {"genre": "Radio feature", "container_title": "Ex FM", "medium": "Radio"},
        "Radio feature, Ex FM, Radio, 9 May 2024.",
    ),
    (
        "chapter",
        {
            "container_title": "A Handbook",
            "editor": "[Bin Li]",
            "page": "1-9",
            "publisher": "Example Press",
        },
        "In Bin Li (ed.), A Handbook, pp. 1–9, Example Press, 2024.",
    ),
    (
        "classic",
        {"translator": "[Bin Li]", "publisher": "Example Press"},
        "Translated by Bin Li, Example Press, 2024.",
    ),
    (
        "collection",
        {"publisher": "Example Press", "number_of_volumes": "3"},
        "3 vols, Example Press, 2024.",
    ),
    (
        "dataset",
        {"version": "'1.2'", "publisher": "Example Archive"},
        "Dataset, version 1.2, Example Archive, 2024.",
    ),
    (
        "document",
        {"genre": "Position paper", "publisher": "Example Society"},
        "Position paper, Example Society, 2024.",
    ),
    (
        "entry",
        {"container_title": "Example Base", "number": "E-17"},
        "In Example Base, E-17, 2024.",
    ),
    (
        "entry-dictionary",
        {"container_title": "Example Dictionary", "volume": "2", "page": "17"},
        "In Example Dictionary, vol. 2, p. 17, 2024.",
    ),
    (
        "entry-encyclopedia",
        {"container_title": "Encyclopedia of X", "edition": "4", "page": "17-20"},
        "In Encyclopedia of X, 4th edition, pp. 17–20, 2024.",
    ),
    (
        "event",
        {"genre": "Workshop", "event_title": "Days of X", "event_place": "Vienna"},
        "Workshop, Days of X, Vienna, 9 May 2024.",
    ),
    ("figure", {"number": "Figure 7"}, "Figure 7, 2024."),
    (
        "graphic",
        {"medium": "Woodcut", "publisher": "Example Museum"},
        "Woodcut, Example Museum, 2024.",
    ),
    (
        "hearing",
        {"authority": "Committee on Examples", "number": "117-3"},
        "117-3, Committee on Examples, 9 May 2024.",
    ),
    (
        "interview",
        {"container_title": "Ex FM", "medium": "Podcast"},
        "Interview, Ex FM, Podcast, 9 May 2024.",
    ),
    (
        "legal_case",
        {"container_title": "Ex. Rep.", "volume": "12", "page": "70"},
        "Ex. Rep., vol. 12, p. 70, 9 May 2024.",
    ),
    (
        "legislation",
        {"number": "c. 12", "authority": "Parliament of X"},
        "c. 12, Parliament of X, 9 May 2024.",
    ),
    (
        "manuscript",
        {"genre": "Unpublished manuscript", "publisher": "University of X"},
        "Unpublished manuscript, University of X, 2024.",
    ),
    (
        "map",
        {"genre": "Geological map", "publisher": "Survey of X"},
        "Geological map, Survey of X, 2024.",
    ),
    (
        "motion_picture",
        {"genre": "Documentary", "publisher": "Example Films"},
        "Documentary, Example Films, 9 May 2024.",
    ),
    (
        "musical_score",
        {"medium": "For two pianos", "publisher": "Example Editions"},
        "For two pianos, Example Editions, 2024.",
    ),
    (
        "pamphlet",
        {"publisher": "Example Press", "number_of_pages": "16"},
        "Example Press, 16 pp., 2024.",
    ),
    (
        "paper-conference",
        {
            "container_title": "Proc. Ex.",
            "page": "1-9",
            "publisher": "Example Press",
            "event_place": "Vienna",
        },
        "Proc. Ex., Vienna, pp. 1–9, Example Press, 2024.",
    ),
    (
        "patent",
        {"number": "EP 1234567", "authority": "European Patent Office"},
        "Patent EP 1234567, European Patent Office, 9 May 2024.",
    ),
    (
        "performance",
        {"event_title": "Festival of X", "event_place": "Vienna"},
        "Performance, Festival of X, Vienna, 9 May 2024.",
    ),
    (
        "periodical",
        {"volume": "12", "publisher": "Example Press"},
        "12, Example Press, 2024.",
    ),
    (
        "personal_communication",
        {"genre": "Letter to the director"},
        "Letter to the director, 9 May 2024.",
    ),
    (
        "post",
        {"container_title": "Example Forum", "genre": "Forum post"},
        "Forum post, Example Forum, 9 May 2024.",
    ),
    (
        "post-weblog",
        {"container_title": "Example Blog"},
        "Example Blog, 9 May 2024.",
    ),
    (
        "regulation",
        {"number": "(EU) 2024/1", "authority": "European Commission"},
        "(EU) 2024/1, European Commission, 9 May 2024.",
    ),
    (
        "report",
        {"genre": "Technical report", "number": "TR-7", "publisher": "X Institute"},
        "Technical report TR-7, X Institute, 2024.",
    ),
    (
        "review",
        {"container_title": "J. Ex.", "volume": "12", "page": "70-72"},
        "J. Ex., 12, 70–72, 2024.",
    ),
    (
        "review-book",
        {"container_title": "J. Ex.", "issue": "3", "page": "70-72"},
        "J. Ex., no. 3, pp. 70–72, 2024.",
    ),
    (
        "software",
        {"version": "'2.0'", "medium": "Python package", "publisher": "PyPI"},
        "Software, version 2.0, Python package, PyPI, 2024.",
    ),
    (
        "song",
        {"medium": "Audio CD", "publisher": "Example Records"},
        "Audio CD, Example Records, 9 May 2024.",
    ),
    (
        "speech",
        {"genre": "Keynote", "event_title": "Days of X", "event_place": "Vienna"},
        "Keynote, Days of X, Vienna, 9 May 2024.",
    ),
    (
        "standard",
        {"number": "EX 12345", "authority": "Standards of X"},
        "EX 12345, Standards of X, 2024.",
    ),
    (
        "thesis",
        {"genre": "Ph.D. thesis", "publisher": "University of X"},
        "Ph.D. thesis, University of X, 2024.",
    ),
    (
        "treaty",
        {"number": "EXTS 12", "container_title": "X Treaty Series"},
        "EXTS 12, X Treaty Series, 9 May 2024.",
    ),
    (
        "webpage",
        {"container_title": "Example Pages", "accessed": "2024-06-01"},
        "Example Pages, 9 May 2024, accessed 1 Jun 2024.",
    ),
)
