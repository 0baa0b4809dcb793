"""Turns a CV into other things than a PDF: so far texts for the boxes of forms.

An edge above the pipeline, of pure functions: ``expand`` → ``match`` → ``fill`` →
``judge``, composed by ``text``; ``records`` lists what the record says, ``word`` makes
files of it. ``files`` writes them and ``cli`` prints.
"""

from __future__ import annotations
