"""Whole-process benchmarks of cvgen beside RenderCV and Typst.

A program, not tests: ``python -m tests.benchmarks --help``. One run goes::

    generate/sample → inputs → tools (commands) → rounds (launch) → verify → report
"""

from __future__ import annotations
