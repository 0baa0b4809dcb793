"""The rows of a CV's sections: a module for each, as in ``model.sections``.

Part of ``document``. A module takes the entries of its section, already arranged, and
returns its content; ``contents`` is the table of all of them.
"""

from __future__ import annotations
