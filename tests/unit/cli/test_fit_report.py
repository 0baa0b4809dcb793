"""How a CV was made to fit is said line by line."""

from __future__ import annotations

from msgspec.structs import replace

from cvgen.cli.fit_report import report_fit
from cvgen.fit.report import FitReport, Omission, PageRoom, Step
from cvgen.model.work_detail import WorkDetail

UNTOUCHED = FitReport(
    limit=2,
    pages_before=1,
    over_before=0,
    steps=(),
    size_before=10,
    size=10,
    least_size=9,
    pages=(PageRoom(number=1, spare=12),),
)
FITTED = FitReport(
    limit=2,
    pages_before=4,
    over_before=61,
    steps=(Step.SPACES, Step.SIZE, Step.DROPS),
    size_before=10,
    size=9.25,
    least_size=9.25,
    details=(WorkDetail.LINKS, WorkDetail.NOTE),
    omissions=(
        Omission(where="Talks", names=("2010 One", "2009 Two"), of=2),
        Omission(where="Publications", names=("PNAS 1999 Old",), of=9),
    ),
    cited=("chen2014",),
    pages=(PageRoom(number=1, spare=0, spaces=0.6), PageRoom(number=2, spare=1)),
)


def test_what_fits_is_said_in_two_lines() -> None:
    assert list(report_fit(UNTOUCHED)) == [
        "fit: within 2 pages as it is",
        "  page 1   12 lines to spare",
    ]


def test_long_lists_are_named_in_full_if_asked() -> None:
    names = tuple(f"Talk {n}" for n in range(10))
    found = replace(FITTED, omissions=(Omission(where="Talks", names=names, of=12),))
    short, full = (
        next(line for line in lines if "Talks" in line)
        for lines in (report_fit(found), report_fit(found, verbose=True))
    )
    assert short == (
        "  Talks: 10 of 12 left out: Talk 0; Talk 1; Talk 2; Talk 3; Talk 4; Talk 5; "
        "Talk 6; Talk 7; and 2 more (`--verbose` names all)"
    )
    assert full == f"  Talks: 10 of 12 left out: {'; '.join(names)}"


def test_all_that_was_done_is_said_by_name_and_page() -> None:
    assert list(report_fit(FITTED)) == [
        "fit: 2 pages; as it was 4 pages, 61 lines too many",
        "  size     text of 9.25 pt, not 10 (at least 9.25)",
        "  left out of all works: links, note",
        "  Talks: all 2 left out: 2010 One; 2009 Two",
        "  Publications: 1 of 9 left out: PNAS 1999 Old",
        "  kept     because the text cites them: chen2014",
        "  page 1   full, spaces at 60%",
        "  page 2   1 line to spare",
    ]
