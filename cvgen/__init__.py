"""cvgen turns a researcher's YAML into a paginated academic CV (PDF).

The pipeline, each phase a package and one pure function::

    YAML text ─loading→ Cv ─bibliography→ Bibliography ─document→ Document
              ─layout→ Pages ─pdf→ bytes

``model`` holds the types of what the author says, ``presets`` makes of a variant what a
funder's rules ask for before anything is built, ``fit`` composes and lays out again
until the pages hold what they may, ``record`` is what a file remembers of its document,
``checks`` measures a finished file and ``verdict`` judges it by those rules, ``load``,
``compose`` and ``pipeline`` compose the phases, ``exporters`` makes texts for forms of
the same values, ``files`` reads and writes at the edge, ``live`` builds again while the
data are edited, ``preview`` shows that in a browser, and ``cli`` is the only place that
prints.
"""

from __future__ import annotations

__all__ = ["__version__"]

__version__ = "0.1.0"
