"""Data sets that the owner has published.

Part of ``model.sections``.
"""

from cvgen.model.about import Annotated, about
from cvgen.model.entry import Event
from cvgen.model.identifiers import Doi
from cvgen.model.text import RichText

__all__ = ["Dataset"]


class Dataset(Event, frozen=True, kw_only=True, rename="kebab"):
    """A data set."""

    title: Annotated[RichText, about("Its title.", "Ten thousand loss surfaces")]
    repository: Annotated[RichText | None, about("Where it is kept.", "Zenodo")] = None
    version: Annotated[str, about("The release.", "1.2")] = ""
    license: Annotated[str, about("Its licence.", "CC BY 4.0")] = ""
    size: Annotated[RichText | None, about("How large it is.", "1.2 TB")] = None
    doi: Annotated[Doi | None, about("Its DOI.", "10.5555/loss-surfaces")] = None
