"""Paragraphs come in the order in which they are read."""

from __future__ import annotations

from cvgen.exporters.page.paragraphs import paragraphs_of
from tests.support.samples import document_of, planned, work


def test_heads_labels_and_bodies_follow_each_other() -> None:
    profile = "name: Ada Okafor\ncontact: {email: a@example.org}\nsummary: I listen.\n"
    document = document_of(planned(profile, work(1, "Noise")))
    words = [
        "".join(run.text for run in one.runs) for one in paragraphs_of(document.blocks)
    ]
    wanted = ["Ada Okafor", "a@example.org", "Research summary", "I listen.", "Noise"]
    places = [words.index(one) for one in wanted]
    assert places == sorted(places)
