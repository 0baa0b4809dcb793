"""Rules of the file: its name, its size, its version.

Part of ``model``.
"""

from cvgen.model.about import Annotated, Bounds, about
from cvgen.model.preset.evidence import Rule

__all__ = ["FileNameRule", "FileSizeRule", "ProducerRule", "VersionRule"]

SIZES = Bounds(0.1, 1000, "megabytes")


class FileNameRule(Rule, frozen=True, kw_only=True, rename="kebab"):
    """The file's name."""

    name: Annotated[
        str,
        about(
            "The name, with {family} and {given}, without `.pdf`.",
            "CV_PubList_{family}",
        ),
    ] = ""
    most: Annotated[
        int | None, about("At most so many characters, `.pdf` included.", 50)
    ] = None
    characters: Annotated[
        str | None,
        about(
            "Beside letters without accents and digits, only these characters before "
            "`.pdf`.",
            "_-",
            verbatim=True,
        ),
    ] = None


class FileSizeRule(Rule, frozen=True, kw_only=True, rename="kebab"):
    """The file's size."""

    megabytes: Annotated[
        float, about("At most so many millions of bytes.", 10, bounds=SIZES)
    ]


class VersionRule(Rule, frozen=True, kw_only=True, rename="kebab"):
    """The version of PDF."""

    least: Annotated[
        str,
        about("At least this version.", "1.5", pattern="^[12]\\.[0-9]$"),
    ]


class ProducerRule(Rule, frozen=True, kw_only=True, rename="kebab"):
    """The program that wrote the file."""

    banned: Annotated[
        tuple[str, ...],
        about("Not these programs.", "Quartz PDFContext", one_or_more=True),
    ]
