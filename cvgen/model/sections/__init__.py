"""The entries of a profile's sections: a module for each section.

Part of ``model``. ``document.sections`` has a module of the same name, which lays the
entry out; a new field is one annotation here and one mention there.
"""

from __future__ import annotations
