"""What the process answers is read as it was written, or not at all."""

from __future__ import annotations

import subprocess
import sys

import msgspec
import pytest

from cvgen.files.measuring import Done, Failed, Problem, decode_reply
from tests.support.finished import HELLO, measured


def answer(content: bytes) -> bytes:
    command = [sys.executable, "-m", "cvgen.files.measuring", "cv.pdf"]
    return subprocess.run(
        command, input=content, capture_output=True, check=True
    ).stdout


def test_a_measurement_comes_back() -> None:
    assert decode_reply(answer(HELLO)) == Done(measured(HELLO))


def test_problems_come_back() -> None:
    problem = Problem("not-a-pdf", "this is not a PDF file", ())
    assert decode_reply(answer(b"Dear funder")) == Failed((problem,))


def test_half_an_answer_is_none() -> None:
    with pytest.raises(msgspec.DecodeError):
        decode_reply(b"\x82")
