"""JSON as ``--format json`` prints it, and the schema of it.

Part of ``cli``.
"""

from __future__ import annotations

import msgspec

__all__ = ["report_schema", "written_json"]


def written_json(report: object) -> str:
    """A report as JSON, indented."""
    return msgspec.json.format(msgspec.json.encode(report)).decode()


def report_schema(report: type[msgspec.Struct]) -> str:
    """The schema (draft 2020-12) of a report as JSON, indented."""
    from cvgen.loading.schema import DIALECT  # noqa: PLC0415 — a report needs none

    return written_json({"$schema": DIALECT, **msgspec.json.schema(report)})
