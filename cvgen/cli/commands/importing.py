"""The commands below ``import``: works and CVs of other systems.

Part of ``cli.commands``; what they do is imported when one is run.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from cvgen.cli.data_folder import USUAL
from cvgen.model.foreign_format import ForeignFormat

__all__ = ["importing"]

importing = typer.Typer(
    help="Bring in works and CVs of other systems; nothing is written unasked.",
    epilog="Example: cvgen import bibtex refs.bib --data my-data",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
)

ForeignFile = Annotated[
    Path,
    typer.Argument(metavar="FILE", help="The file to read.", readable=False),
]
DataOption = Annotated[
    Path,
    typer.Option(
        "--data",
        metavar="DATA_DIR",
        help="The folder that it goes into.",
        readable=False,
    ),
]
Yes = Annotated[
    bool, typer.Option("--yes", "-y", help="Write what is shown, without a question.")
]
Others = Annotated[
    bool,
    typer.Option(
        "--others", help="Bring in works too that you are not an author of, it seems."
    ),
]
MailTo = Annotated[
    str | None,
    typer.Option(
        "--mailto",
        metavar="ADDRESS",
        help="Your e-mail address, by which the services may reach you.",
        envvar="CVGEN_MAILTO",
    ),
]


def _bring_in(
    form: ForeignFormat, file: Path, data: Path, *, yes: bool, others: bool = False
) -> None:
    from cvgen.files.foreign import need_importers

    need_importers()
    from cvgen.cli.import_file import Order, import_file

    order = Order(form=form, file=file, data=data, is_sure=yes, has_others=others)
    import_file(order)


@importing.command(name="bibtex")
def bibtex(
    file: ForeignFile,
    *,
    data: DataOption = USUAL,
    yes: Yes = False,
    others: Others = False,
) -> None:
    """Bring in the works of a BibTeX or BibLaTeX file.

    Example: cvgen import bibtex refs.bib --data my-data
    """
    _bring_in(ForeignFormat.BIBTEX, file, data, yes=yes, others=others)


@importing.command(name="csl-json")
def csl_json(
    file: ForeignFile,
    *,
    data: DataOption = USUAL,
    yes: Yes = False,
    others: Others = False,
) -> None:
    """Bring in the works of a CSL-JSON file, as Zotero and pandoc write it.

    Example: cvgen import csl-json zotero.json --data my-data --yes
    """
    _bring_in(ForeignFormat.CSL_JSON, file, data, yes=yes, others=others)


@importing.command(name="jsonresume")
def jsonresume(
    file: ForeignFile, *, data: DataOption = USUAL, yes: Yes = False
) -> None:
    """Bring in the profile and the sections of a JSON Resume.

    Example: cvgen import jsonresume resume.json --data my-data
    """
    _bring_in(ForeignFormat.JSON_RESUME, file, data, yes=yes)


@importing.command(name="rendercv")
def rendercv(
    file: ForeignFile,
    *,
    data: DataOption = USUAL,
    yes: Yes = False,
    others: Others = False,
) -> None:
    """Bring in the profile, the sections and the works of a CV of RenderCV's.

    Example: cvgen import rendercv Mei_Chen_CV.yaml --data my-data
    """
    _bring_in(ForeignFormat.RENDERCV, file, data, yes=yes, others=others)


@importing.command(name="orcid")
def orcid(
    record: Annotated[
        str,
        typer.Argument(
            metavar="FILE|ID", help="A record as JSON, or the iD of one to ask for."
        ),
    ],
    *,
    data: DataOption = USUAL,
    yes: Yes = False,
    others: Others = False,
    mailto: MailTo = None,
) -> None:
    """Bring in an ORCID record: a file, or the public works of an iD.

    For an iD, ORCID is asked for the works, and doi.org for those whose authors ORCID
    does not know.

    Example: cvgen import orcid 0000-0002-1825-0097 --data my-data
    """
    from cvgen.files.foreign import need_importers

    need_importers()
    from cvgen.cli.import_remote import import_orcid_id, is_orcid

    if is_orcid(record):
        import_orcid_id(record, data, is_sure=yes, mailto=mailto, has_others=others)
    else:
        _bring_in(ForeignFormat.ORCID, Path(record), data, yes=yes, others=others)


@importing.command(name="doi")
def doi(
    names: Annotated[
        list[str], typer.Argument(metavar="DOI...", help="One DOI or several.")
    ],
    *,
    data: DataOption = USUAL,
    yes: Yes = False,
    others: Others = False,
    mailto: MailTo = None,
) -> None:
    """Ask doi.org for works and bring them in.

    Example: cvgen import doi 10.5281/zenodo.3233118 --data my-data
    """
    from cvgen.files.foreign import need_importers

    need_importers()
    from cvgen.cli.import_remote import import_dois

    import_dois(tuple(names), data, is_sure=yes, mailto=mailto, has_others=others)
