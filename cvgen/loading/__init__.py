"""Loading: YAML text becomes a ``Cv``, or every problem of it at once.

The first phase of the pipeline::

    bytes ─source→ SourceText ─nodes→ Node ─plan→ Profile, works ─load→ Cv

``source`` decodes bytes. ``nodes`` turns YAML into nodes that know their place, and
``syntax`` says in plain words what YAML refuses. ``plan`` makes decoders from the types
of the model: ``structs``, ``lists`` and ``scalars``, with a module for each kind of
text (``markup``, ``dates``, ``identifiers``, ``addresses``, ``names``). ``report``
collects what is wrong. ``locate`` finds a place for later phases, and ``schema`` says
the same as ``plan`` in JSON Schema.
"""

from __future__ import annotations
