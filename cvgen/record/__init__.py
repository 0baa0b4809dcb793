"""The record of what was sent: which works, entries and texts a PDF holds.

Stands above the document and beside ``pdf``, which only carries the bytes. A record is
made of what is printed and of nothing else, so that no file says more than its pages.
Years later ``compare_records`` tells from it what has changed since.
"""

from __future__ import annotations
