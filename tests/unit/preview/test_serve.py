"""The preview listens on this machine alone; the rest is run by tests/end_to_end."""

from __future__ import annotations

import errno

import pytest

from cvgen.preview.serve import listen


def test_any_free_port_of_the_loopback_interface_is_taken() -> None:
    with listen(0) as one, listen(0) as other:
        (host, port), (_, another) = one.getsockname(), other.getsockname()
        assert host == "127.0.0.1"
        assert port != another


def test_a_port_that_is_taken_is_not_shared() -> None:
    with listen(0) as one:
        with pytest.raises(OSError, match="in use") as caught:
            listen(one.getsockname()[1])
        assert caught.value.errno == errno.EADDRINUSE
