from __future__ import annotations

from cvgen.memory import Memory


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
