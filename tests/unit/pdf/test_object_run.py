from __future__ import annotations

from cvgen.pdf.object_run import ObjectRun


def test_objects_are_numbered_one_after_the_other() -> None:
    run = ObjectRun(7)
    assert run.add("<<>>") == "7 0 R"
    place, reference = run.reserve()
    assert (place, reference) == (1, "8 0 R")
    assert run.add("[]") == "9 0 R"
    run.fill(place, "(filled)")
    assert run.contents == ["<<>>", "(filled)", "[]"]
    assert len(run) == 3


def test_what_was_never_filled_is_no_object() -> None:
    run = ObjectRun(5)
    run.extend(3)
    run.fill(1, "null")
    run.add("[]")
    assert run.objects() == [(6, b"null"), (8, b"[]")]
