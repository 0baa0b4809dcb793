"""Asks veraPDF, the archive world's referee, for its verdict on files.

Its jar is found by ``VERAPDF_JAR`` (Maven: org.verapdf.apps:greenfield-apps). It judges
all files in one process, by one profile at a time.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping
from enum import Enum
from pathlib import Path

import msgspec
import pytest

__all__ = ["NEEDS_VERAPDF", "Profile", "Verdict", "judge"]

JAR = os.environ.get("VERAPDF_JAR", "")
MAIN = "org.verapdf.apps.GreenfieldCliWrapper"
PATIENCE = 900

NEEDS_VERAPDF = pytest.mark.skipif(
    not JAR or shutil.which("java") is None,
    reason="veraPDF is not here: set VERAPDF_JAR to its jar; CI does",
)


class Profile(Enum):
    """What a file may be valid as, by veraPDF's names."""

    UA_1 = "ua1"
    A_2A = "2a"


class Verdict(msgspec.Struct, frozen=True):
    """How many checks a file passed and failed, and the rules that it breaks."""

    is_valid: bool = False
    passed: int = 0
    failed: int = 0
    rules: tuple[str, ...] = ()


class _Rule(msgspec.Struct, rename="camel"):
    clause: str
    test_number: int


class _Details(msgspec.Struct, rename="camel"):
    passed_checks: int
    failed_checks: int
    rule_summaries: tuple[_Rule, ...] = ()


class _Validation(msgspec.Struct):
    compliant: bool
    details: _Details


class _Item(msgspec.Struct):
    name: str


class _Job(msgspec.Struct, rename="camel"):
    item_details: _Item
    validation_result: tuple[_Validation, ...] = ()


class _Jobs(msgspec.Struct):
    jobs: tuple[_Job, ...]


class _Report(msgspec.Struct):
    report: _Jobs


def judge(
    files: Mapping[str, bytes], profile: Profile, folder: Path
) -> dict[str, Verdict]:
    """The verdicts on files by their names; they are written into an empty folder.

    A file that veraPDF cannot read has no check passed and is not valid.
    """
    for name, pdf in files.items():
        (folder / f"{name}.pdf").write_bytes(pdf)
    options = ("-f", profile.value, "--format", "json", "--maxfailuresdisplayed", "1")
    done = subprocess.run(
        ["java", "-cp", JAR, MAIN, *options, str(folder)],
        capture_output=True,
        check=False,
        timeout=PATIENCE,
    )
    jobs = msgspec.json.decode(done.stdout, type=_Report).report.jobs
    return {Path(job.item_details.name).stem: _verdict(job) for job in jobs}


def _verdict(job: _Job) -> Verdict:
    if not job.validation_result:
        return Verdict(rules=("unreadable",))
    (result,) = job.validation_result
    details = result.details
    return Verdict(
        is_valid=result.compliant,
        passed=details.passed_checks,
        failed=details.failed_checks,
        rules=tuple(
            f"{one.clause}-{one.test_number}" for one in details.rule_summaries
        ),
    )
