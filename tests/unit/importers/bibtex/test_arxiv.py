"""The places where services write that a work is on arXiv."""

from __future__ import annotations

import pytest

from tests.support.nodes import bibtex


@pytest.mark.parametrize(
    "fields",
    [
        "journal={arXiv preprint arXiv:2401.00001}",
        "journal={CoRR}, volume={abs/2401.00001}",
        "journal={ArXiv e-prints}, eprint={2401.00001}, archivePrefix={arXiv}",
        "eprint={2401.00001v2}, eprinttype={arxiv}",
        "howpublished={arXiv:2401.00001 [cs.LG]}",
        "publisher={arXiv}, number={arXiv:2401.00001}",
        "doi={10.48550/arXiv.2401.00001}",
        "url={https://arxiv.org/abs/2401.00001}",
        "note={arXiv:2401.00001}",
    ],
)
def test_a_preprint_is_one_wherever_it_says_so(fields: str) -> None:
    (work,), said = bibtex(f"@misc{{k, title={{A}}, {fields}}}")
    assert isinstance(work, dict)
    assert (work["type"], work["arxiv"]) == ("article", "2401.00001")
    assert not {"container-title", "volume", "number", "medium", "URL"} & set(work)
    assert said == []


def test_of_a_paper_it_is_the_preprint() -> None:
    (work,), _ = bibtex("@article{k, title={A}, journal={J}, eprint={2401.00001}}")
    assert isinstance(work, dict)
    assert work["type"] == "article-journal"
    assert work["preprint"] == {"arxiv": "2401.00001"}


def test_an_eprint_of_another_archive_is_not_arxiv() -> None:
    (work,), said = bibtex("@misc{k, title={A}, eprint={1234}, eprinttype={jstor}}")
    assert work == {"id": "k", "type": "document", "title": "A"}
    assert said == [
        "`k`: `eprint` has no home here: `1234`",
        "`k`: `eprinttype` has no home here: `jstor`",
    ]
