"""What a CV was made of, in words: then and now.

Part of ``cli.changes``.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvgen.record.record import Origin

__all__ = ["word_origins"]

SHORT_DIGEST = 12
"""As much as tells versions apart, and can be looked for."""


def word_origins(file: str, sent: Origin, now: Origin) -> Iterator[str]:
    """A line for the file, and one for what it is compared with."""
    yield f"{file}: {_worded(sent)}"
    if sent.data == now.data and sent.choices == now.choices:
        yield "now: the same data"
    else:
        yield f"now: {_worded(now)}"
    if sent.cvgen != now.cvgen:
        yield (
            f"it was built by cvgen {sent.cvgen}, and this is {now.cvgen}: what these "
            "word otherwise is reworded too"
        )


def _worded(origin: Origin) -> str:
    variant = f"variant {origin.variant}" if origin.variant else "no variant"
    preset = f", preset {origin.preset}" if origin.preset else ""
    built = f", built on {origin.made}" if origin.made else ""
    reaching = f" up to {origin.as_of}" if origin.as_of else ""
    return f"{variant}{preset}{built}, data {origin.data[:SHORT_DIGEST]}{reaching}"
