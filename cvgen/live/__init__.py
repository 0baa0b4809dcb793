"""The edit loop: a CV that is built again and again while its data are edited.

Above ``files`` and ``pipeline``, below ``cli`` and everything else that shows a CV.
``Rebuilder`` keeps what the last build had, so that the next one costs what has
changed; ``Layouts`` does so for whoever only looks at the pages; ``watch`` tells when
it is time for either.
"""

from __future__ import annotations
