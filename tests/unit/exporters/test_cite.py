"""Citations in a box are words: a name and a DOI, a name, or a number with a list."""

from __future__ import annotations

import pytest

from cvgen.exporters.cite import Citer
from cvgen.loading.load import load_cv
from cvgen.loading.source import SourceText
from cvgen.model.box_choice import CitationForm
from cvgen.model.text import CitationRun, RichText, TextRun, plain_text
from tests.support.samples import locale
from tests.unit.exporters.cases import WORKS

CITED = RichText(
    (
        TextRun("We hum "),
        CitationRun("flat"),
        CitationRun("hum"),
        TextRun(", see "),
        CitationRun("bees"),
        TextRun(" and "),
        CitationRun("flat"),
        TextRun("."),
    )
)


def citer(form: CitationForm) -> Citer:
    cv = load_cv(
        SourceText("profile.yaml", "name: Mei Chen"),
        SourceText("publications.yaml", WORKS),
    )
    return Citer({work.id: work for work in cv.publications}, form, locale())


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        (
            CitationForm.NAME_AND_DOI,
            (
                "We hum (Chen 2024, doi:10.1000/1; Okafor and Chen 2023), see "
                "(Chen et al. 2020, arXiv:2001.00001) and (Chen 2024, doi:10.1000/1)."
            ),
        ),
        (
            CitationForm.NAME,
            (
                "We hum (Chen 2024; Okafor and Chen 2023), see (Chen et al. 2020) "
                "and (Chen 2024)."
            ),
        ),
        (CitationForm.NUMBER, "We hum [1, 2], see [3] and [1]."),
    ],
)
def test_neighbours_share_brackets(form: CitationForm, expected: str) -> None:
    assert plain_text(citer(form).cite(CITED)) == expected


def test_numbers_have_their_list_in_the_order_of_the_text() -> None:
    one = citer(CitationForm.NUMBER)
    one.cite(CITED)
    assert [plain_text(item) for item in one.works_cited()] == [
        "[1] Chen 2024. Flat minima. doi:10.1000/1.",
        "[2] Okafor and Chen 2023. A hum.",
        "[3] Chen et al. 2020. On bees. arXiv:2001.00001.",
    ]


def test_names_need_no_list() -> None:
    one = citer(CitationForm.NAME)
    one.cite(CITED)
    assert list(one.works_cited()) == []


def test_what_names_no_work_stays_a_citation() -> None:
    text = RichText((CitationRun("nothing"),))
    assert citer(CitationForm.NAME).cite(text) == text
