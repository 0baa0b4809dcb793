"""Education: degrees, and other training.

Part of ``model.sections``.
"""

from cvgen.model.about import Annotated, about
from cvgen.model.entry import Post
from cvgen.model.text import RichText

__all__ = ["Degree"]


class Degree(Post, frozen=True, kw_only=True, rename="kebab"):
    """A degree."""

    degree: Annotated[RichText, about("The degree, short.", "Ph.D.")]
    field: Annotated[RichText | None, about("The subject.", "Machine learning")] = None
    grade: Annotated[RichText | None, about("The result.", "summa cum laude")] = None
    thesis: Annotated[RichText | None, about("Title of the thesis.", "Flat minima")] = (
        None
    )
    advisor: Annotated[
        tuple[RichText, ...],
        about("Who supervised it.", "Ada Okafor", one_or_more=True),
    ] = ()
