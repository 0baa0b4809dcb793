"""YAML text becomes nodes with places, within bounds."""

from __future__ import annotations

import tracemalloc

import pytest

from cvgen.loading import nodes
from cvgen.loading.node import Mapping, Node, Scalar, Sequence, is_absent
from cvgen.loading.nodes import parse
from cvgen.loading.report import Report
from cvgen.loading.slow_parser import EventParser
from cvgen.loading.source import SourceText


@pytest.fixture(params=["libyaml", "PyYAML"], autouse=True)
def _parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "PyYAML":
        monkeypatch.setattr(nodes, "EventParser", EventParser)


def read(text: str) -> Node | None:
    report = Report(SourceText("f.yaml", text), "profile")
    root = parse(report)
    assert not report.problems
    return root


def refused(text: str) -> list[str]:
    report = Report(SourceText("f.yaml", text), "profile")
    parse(report)
    assert report.problems
    lines = []
    for one in report.problems:
        assert one.location is not None
        place = f"{one.location.line}:{one.location.column}"
        lines.append(f"{place} {one.code} {one.message} <{one.path}>")
    return lines


def test_nodes_know_their_places() -> None:
    assert read("a: 1\nb:\n  - 'x'\n  - {c: d}\n") == Mapping(
        (Scalar("a", 1, 1), Scalar("b", 2, 1)),
        (
            Scalar("1", 1, 4),
            Sequence(
                (
                    Scalar("x", 3, 5, "'"),
                    Mapping((Scalar("c", 4, 6),), (Scalar("d", 4, 9),), 4, 5),
                ),
                3,
                3,
            ),
        ),
        1,
        1,
    )


@pytest.mark.parametrize(
    "text",
    ["No", "On", "yes", "2401.10000", "1.10", "12:30", "2024-05-06", "0x1F", "1e3"],
)
def test_scalars_stay_as_written(text: str) -> None:
    assert read(text) == Scalar(text, 1, 1)


def test_columns_count_characters() -> None:
    root = read("{𝒩: é, b: c}")
    assert isinstance(root, Mapping)
    assert [key.column for key in root.keys] == [2, 8]


@pytest.mark.parametrize("text", ["", "# only a comment\n", "---\n"])
def test_an_empty_file_has_no_value(text: str) -> None:
    root = read(text)
    assert root is None or is_absent(root)


def test_aliases_repeat_what_they_name() -> None:
    root = read("a: &x [1]\nb: *x\nc: *x\n")
    assert isinstance(root, Mapping)
    assert root.values[0] is root.values[1] is root.values[2]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "a: !!python/object:os.system x\n",
            (
                "1:4 yaml-tag the YAML tag `tag:yaml.org,2002:python/object:os.system` "
                "is not allowed <profile.a>"
            ),
        ),
        ("- !foo x\n", "1:3 yaml-tag the YAML tag `!foo` is not allowed <profile[0]>"),
        (
            "a: !!map {}\n",
            (
                "1:4 yaml-tag the YAML tag `tag:yaml.org,2002:map` is not allowed "
                "<profile.a>"
            ),
        ),
        (
            "a: 1\n---\nb: 2\n",
            "2:1 yaml-documents the file holds more than one YAML document <profile>",
        ),
        (
            "? [a]\n: c\n",
            "1:3 yaml-key a key must be text, not a list or a mapping <profile>",
        ),
        (
            "title: {{ name }}\n",
            "1:9 yaml-key a key must be text, not a list or a mapping <profile.title>",
        ),
        (
            "a: *nowhere\n",
            (
                "1:4 yaml-alias the YAML alias `*nowhere` refers to nothing before it "
                "<profile.a>"
            ),
        ),
        (
            "a: &x [*x]\n",
            (
                "1:8 yaml-alias the YAML alias `*x` refers to nothing before it "
                "<profile.a[0]>"
            ),
        ),
        (
            "a: &x [1]\n*x : 2\n",
            "2:1 yaml-alias the YAML alias `*x` refers to nothing before it <profile>",
        ),
        (
            "publisher: &Sons Ltd\n",
            "1:12 yaml-alias the YAML anchor `&Sons` is never used <profile.publisher>",
        ),
        (
            "a: &x 1\nb: &x 2\nc: *x\n",
            "1:4 yaml-alias the YAML anchor `&x` is never used <profile.a>",
        ),
    ],
)
def test_what_a_cv_has_no_use_for_is_refused(text: str, expected: str) -> None:
    assert refused(text) == [expected]


def test_tags_do_not_hide_each_other() -> None:
    assert len(refused("a: !x 1\nb: !y 2\n")) == 2


@pytest.mark.parametrize(
    "text",
    ["[" * 10_000, "{a: " * 10_000, "- " * 10_000, "[" * 10_000 + "]" * 10_000],
    ids=["brackets", "braces", "dashes", "closed"],
)
def test_deep_nesting_is_one_quick_error(text: str) -> None:
    (one,) = refused(text)
    assert "yaml-depth the data is nested more than 50 deep" in one


def test_fifty_levels_are_read() -> None:
    assert read("[" * 50 + "]" * 50) is not None


def test_multiplying_aliases_are_stopped() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 30)]
    (one,) = refused("\n".join(lines))
    assert "yaml-alias YAML aliases repeat more than 100,000 values" in one


def test_many_aliases_of_a_large_value_are_stopped() -> None:
    text = f"a: &x [{'x, ' * 5000}]\nb: [{'*x, ' * 1000}]\n"
    (one,) = refused(text)
    assert "repeat more than 100,000 values" in one


def test_control_characters_are_reported_by_place() -> None:
    report = Report(SourceText("f.yaml", "a: b\nc: \x01d\n"), "profile")
    assert parse(report) is None
    (one,) = report.problems
    assert one.code == "bad-character"
    assert str(one.location) == "f.yaml:2:4"


def test_a_lone_surrogate_is_reported_by_place() -> None:
    report = Report(SourceText("f.yaml", "a: b\ud800\n"), "profile")
    assert parse(report) is None
    assert [one.code for one in report.problems] == ["bad-character"]


def test_nodes_are_small() -> None:
    text = "".join(
        f"- id: work{n}\n  title: A title of some length, number {n}\n  volume: {n}\n"
        for n in range(1000)
    )
    tracemalloc.start()
    root = read(text)
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert root is not None
    assert size < 20 * len(text)
