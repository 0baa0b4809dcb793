from __future__ import annotations

import subprocess
import sys

import pytest

START = """
import sys
from cvgen.cli.deferral import defer_imports

for name in sys.argv[1:]:
    sys.modules[name] = None
defer_imports()
"""

DIGESTS = """
import hashlib
print("_hashlib" in sys.modules)
for name in sorted(hashlib.algorithms_guaranteed - {"shake_128", "shake_256"}):
    print(name, hashlib.new(name, b"cvgen", usedforsecurity=False).hexdigest())
"""


def run(program: str, *missing: str) -> list[str]:
    words = [sys.executable, "-c", program, *missing]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert not done.stderr
    return done.stdout.splitlines()


def test_digests_are_the_same_without_openssl() -> None:
    usual = run("import sys" + DIGESTS)
    assert usual[0] == "True"
    assert len(usual) > 10
    assert run(START + DIGESTS) == ["False", *usual[1:]]


@pytest.mark.parametrize("name", ["_md5", "_sha3"])
def test_a_python_that_has_not_all_of_them_takes_openssl(name: str) -> None:
    program = START + 'import hashlib; print("_hashlib" in sys.modules)'
    assert run(program) == ["False"]
    assert run(program, name) == ["True"]


def test_what_else_wants_openssl_finds_it() -> None:
    program = """
import hashlib, hmac, ssl, _hashlib
key = hmac.new(b"key", b"cvgen", hashlib.sha256).hexdigest()
print(key == hmac.digest(b"key", b"cvgen", "sha256").hex())
print(ssl.OPENSSL_VERSION.split()[0])
"""
    assert run(START + program) == ["True", "OpenSSL"]
