"""Software that the owner writes or maintains.

Part of ``model.sections``.
"""

from cvgen.model.about import Annotated, about
from cvgen.model.entry import Period
from cvgen.model.identifiers import Doi, WebAddress
from cvgen.model.text import RichText

__all__ = ["Software"]


class Software(Period, frozen=True, kw_only=True, rename="kebab"):
    """A program or library."""

    name: Annotated[RichText, about("Its name.", "flatmin")]
    role: Annotated[
        RichText | None, about("The owner's part in it.", "Lead developer")
    ] = None
    version: Annotated[str, about("The release.", "2.1")] = ""
    license: Annotated[str, about("Its licence.", "MIT")] = ""
    repository: Annotated[
        WebAddress | None, about("Its source.", "https://github.com/example/flatmin")
    ] = None
    doi: Annotated[Doi | None, about("Its DOI.", "10.5555/flatmin")] = None
