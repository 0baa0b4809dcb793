"""DOIs, addresses and the numbers of registers, from whatever field they stand in.

Part of ``importers.bibtex``; ``arxiv`` has told before what is on arXiv.
"""

from __future__ import annotations

import re

from cvgen.importers.bibtex.reader import Reader, verbatim
from cvgen.importers.draft import mapped, said
from cvgen.loading.fault import Refused
from cvgen.loading.identifiers import read_doi
from cvgen.model.work_type import WorkType

__all__ = ["take_identifiers"]

SEVERAL = re.compile(r"(?<![\s,;/])[\s,;/]+(?=[0-9])")


def take_identifiers(reader: Reader, number: str) -> None:
    """Take DOI, addresses and the like; ``number`` is that of arXiv, if there is one.

    A work that has been published elsewhere has it as its preprint.
    """
    reader.exact("DOI", "doi")
    url = reader.take("url", "link", "ee")
    if url is not None:
        for address in verbatim(url.text).split():
            _address(reader, address, url.line)
    for key, name in (("ISBN", "isbn"), ("ISSN", "issn")):
        if (field := reader.take(name)) is not None:
            several = SEVERAL.split(verbatim(field.text))
            reader.put_all(key, tuple(several), field.line)
    reader.exact("PMID", "pmid")
    reader.exact("PMCID", "pmcid")
    if (reader.look("eprinttype") or reader.look("archiveprefix")).lower() == "pubmed":
        reader.take("eprinttype", "archiveprefix")
        reader.exact("PMID", "eprint")
    if not number:
        return
    kind = getattr(reader.values.get("type"), "text", "")
    if kind == WorkType.ARTICLE.value:
        reader.put("arxiv", number)
    else:
        text = said(number, reader.line)
        reader.values["preprint"] = mapped((("arxiv", text),), reader.line)


def _address(reader: Reader, address: str, line: int) -> None:
    """An address; that of the DOI's resolver is the DOI, and a second one is lost."""
    address = f"https://{address}" if address.lower().startswith("www.") else address
    if (doi := _resolved(address)) and not reader.has("DOI"):
        reader.put("DOI", doi, line)
    elif doi and doi.lower() == (_resolved(reader.said("DOI")) or "").lower():
        return
    elif reader.has("URL"):
        reader.lose("url", address, line)
    else:
        reader.put("URL", address, line)


def _resolved(address: str) -> str:
    """The DOI that an address or a text is, if it is one."""
    try:
        return read_doi(address).name
    except Refused:
        return ""
