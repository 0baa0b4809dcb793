"""Report groups that were read as people: World Health Organization as W. H. O.

Part of ``checks.lint``. A group is known by the word for what it is, which stands last
in most languages and first in others. Only a warning comes of it, and the name is
printed as it was read, for there are people of odd names.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from cvgen.checks.lint.fold import fold_words
from cvgen.diagnostics import DataPath, Diagnostic, warning
from cvgen.model.person import Author
from cvgen.model.publication import Publication

__all__ = ["check_groups"]

WORDS = """
Agency Association Authority Centre Collaboration Commission Committee Community
Consortium Corporation Council Department Federation Foundation Group Heritage
Initiative Institute Institution Laboratory Ministry Network Organisation Organization
Partnership Programme Project Society Team University

Arbeitsgemeinschaft Arbeitsgruppe Arbeitskreis Ausschuss Behörde Forschungsgemeinschaft
Forschungsgruppe Gesellschaft Institut Kollaboration Kommission Konsortium Ministerium
Netzwerk Projektgruppe Stiftung Universität Verband Zentrum

Agence Collectif Comité Communauté Conseil Fondation Groupe Laboratoire Ministère Projet
Réseau Société Université Équipe

Agencia Asociación Colaboración Comisión Consejo Consorcio Equipo Fundación Grupo
Iniciativa Instituto Ministerio Organización Proyecto Sociedad Universidad

Agenzia Associazione Collaborazione Commissione Comitato Consiglio Consorzio Fondazione
Gruppo Istituto Ministero Organizzazione Progetto Società Università
"""
"""In English, German, French, Spanish and Italian; some serve for several of them."""

KINDS = frozenset(fold_words(WORDS).split())

SURNAMES = frozenset({"council", "group", "heritage"})
"""Kinds of groups that are names of people too, and tell only in a longer name."""


def check_groups(works: Iterable[tuple[int, Publication]]) -> Iterator[Diagnostic]:
    """Authors in parts whose names say that they are groups; an iD says a person."""
    for index, work in works:
        for place, author in enumerate(work.author):
            if _is_in_parts(author) and _is_group(author.display):
                path = DataPath("publications", (index, "author", place))
                yield _said(author, path)


def _is_in_parts(author: Author) -> bool:
    return not (author.literal or author.orcid or author.is_self)


@lru_cache(maxsize=65536)
def _is_group(name: str) -> bool:
    words = fold_words(name).split()
    if len(words) == 1:
        return False
    is_long = len(words) > len("AB") and all(len(word) > 1 for word in words)
    return not (KINDS if is_long else KINDS - SURNAMES).isdisjoint(words)


def _said(author: Author, path: DataPath) -> Diagnostic:
    return warning(
        "group-as-person",
        f"`{author.display}` is read as a person, with a family name and initials",
        path=path,
        hints=(f"write a group's name as a whole: `{{literal: {author.display}}}`",),
    )
