from __future__ import annotations

from cvgen.memory import FEW, Index, Memory


def test_a_value_is_made_once_in_a_run_and_not_again_in_the_next() -> None:
    memory, made = Memory[str, str](), list[str]()

    def make() -> str:
        made.append("made")
        return "value"

    for _ in range(2):
        memory.begin()
        assert memory.get("key", make) == memory.get("key", make) == "value"
    assert made == ["made"]


def test_what_a_run_does_not_ask_for_the_next_has_forgotten() -> None:
    memory = Memory[str, str]()
    memory.keep("key", "value")
    memory.begin()
    assert memory.find("other") is None
    assert len(memory) == 0
    memory.begin()
    assert memory.find("key") is None


def test_another_premise_forgets_all() -> None:
    memory = Memory[str, str]()
    memory.begin("one")
    memory.keep("key", "value")
    memory.begin("one")
    assert memory.find("key") == "value"
    memory.begin("two")
    assert memory.find("key") is None


def test_a_run_that_goes_on_forgets_nothing() -> None:
    memory = Memory[str, str]()
    memory.resume("one")
    memory.keep("key", "value")
    for _ in range(3):
        memory.resume("one")
    assert memory.find("key") == "value"
    memory.resume("two")
    assert memory.find("key") is None


def test_all_that_is_known_is_told_and_asked_for_by_that_no_longer() -> None:
    memory = Memory[str, str]()
    memory.keep("key", "value")
    memory.begin()
    assert list(memory.known()) == [("key", "value")]
    memory.begin()
    assert list(memory.known()) == []


def test_an_index_is_read_when_much_is_asked_for_and_then_once() -> None:
    reads: list[str] = []

    def read() -> dict[str, int]:
        reads.append("read")
        return {"key": 1}

    index = Index(read)
    found = [index.find(lambda: "key") for _ in range(FEW + 2)]
    assert found == [None] * (FEW - 1) + [1, 1, 1]
    assert index.find(lambda: "other") is None
    assert reads == ["read"]


def test_a_key_is_not_made_where_nothing_is_known() -> None:
    index = Index[str, int](dict)

    def key() -> str:
        message = "a key was made"
        raise AssertionError(message)

    assert [index.find(key) for _ in range(FEW + 2)] == [None] * (FEW + 2)
