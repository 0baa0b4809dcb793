"""Which work of a list has which id, as the list is written.

Part of ``loading``: ``load`` refuses ids that are taken, ``locate`` follows the paths
of later phases, which know works by their ids.
"""

from __future__ import annotations

from cvgen.loading.characters import clean
from cvgen.loading.fault import Refused
from cvgen.loading.keys import canonical
from cvgen.loading.node import Mapping, Node, Scalar, Sequence

__all__ = ["work_id", "work_places"]


def work_places(root: Node | None) -> dict[str, int]:
    """The positions of works by their ids, as a valid list has them."""
    items = root.items if isinstance(root, Sequence) else ()
    names = ((work_id(work), place) for place, work in enumerate(items))
    try:
        return {clean(name.text): place for name, place in names if name}
    except Refused:
        return {}


def work_id(work: Node) -> Scalar | None:
    """The ``id`` of a work, if it has one."""
    if not isinstance(work, Mapping):
        return None
    for key, value in zip(work.keys, work.values, strict=True):
        if canonical(key.text) == "id" and isinstance(value, Scalar):
            return value
    return None
