r"""LaTeX → rich text: accents, symbols, dashes and quotes, italics, bold, indices.

Part of ``importers.bibtex``; pylatexenc parses it and knows the symbols. Braces that
only keep capitals are taken away. In formulas letters are variables, so they are in
italics, and what has no character in Unicode is named by ``unknown``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from html import unescape

import msgspec
from msgspec.structs import replace
from pylatexenc.latex2text import LatexNodes2Text, get_default_latex_context_db
from pylatexenc.latexwalker import (
    LatexCharsNode,
    LatexEnvironmentNode,
    LatexGroupNode,
    LatexMacroNode,
    LatexMathNode,
    LatexNode,
    LatexWalker,
    LatexWalkerError,
)
from pylatexenc.latexwalker import (
    get_default_latex_context_db as parser_commands,
)
from pylatexenc.macrospec import MacroSpec

from cvgen.importers.bibtex.commands import (
    EMPHASIS,
    SHIFTS,
    SILENT,
    STRONG,
    SWITCHES,
    UPRIGHT,
)
from cvgen.importers.bibtex.journals import JOURNALS
from cvgen.importers.bibtex.named import NAMED
from cvgen.importers.tidy import SPACE, tidied
from cvgen.loading.fault import Refused
from cvgen.loading.links import read_link
from cvgen.model.text import RichText, Shift, TextRun

__all__ = ["Latex", "read_latex"]

SIGNS = re.compile(r"[\\$~]|--|``|''|<<|>>|[?!]`")
BRACES = re.compile("[{}]")
BARE_SIGN = re.compile(r"(?<!\\)((?:\\\\)*)([%&])")
"""Of files that no TeX has seen: neither is meant as a command."""

ENTITY = re.compile(r"(?<!\\)&(?:amp|lt|gt|quot|apos|nbsp|#\d{1,6});")
"""What Crossref leaves in texts that were once XML."""

SCRIPT = re.compile(r"([_^])")
LETTERS = re.compile("([A-Za-z]+)")

SCRIPTS = {"_": Shift.SUBSCRIPT, "^": Shift.SUPERSCRIPT}
"""In formulas; elsewhere these are an escaped character and an accent."""
WORDS = LatexNodes2Text(math_mode="text", strict_latex_spaces=False)
KNOWN = get_default_latex_context_db()

COMMANDS = parser_commands()
COMMANDS.add_context_category(
    "of-references",
    macros=[
        MacroSpec("href", "{{"),
        MacroSpec("foreignlanguage", "{{"),
        *(MacroSpec(name, "{") for name in sorted({*UPRIGHT, *SHIFTS})),
    ],
    prepend=True,
)
TAGS = {
    "i": "textit",
    "em": "textit",
    "b": "textbf",
    "strong": "textbf",
    "sub": "textsubscript",
    "sup": "textsuperscript",
}
TAG = re.compile(
    rf"<({'|'.join(TAGS)})>((?:(?!</?(?:{'|'.join(TAGS)})>).)*)</\1>",
    re.IGNORECASE | re.DOTALL,
)
MOST_NESTED = 8
"""Of those marks in one another; with more they are no title, and stay as they are."""

BARE = {"~": "~", "^": "^"}
"""Accents of nothing, which Mendeley and others write for the characters."""

MISHAPS = (AttributeError, IndexError, KeyError, TypeError, ValueError)
"""What pylatexenc raises of a command without its arguments."""


class Latex(msgspec.Struct, frozen=True):
    """What LaTeX says, and the commands in it that nobody knows here."""

    text: RichText
    unknown: tuple[str, ...] = ()


class _Place(msgspec.Struct, frozen=True):
    """The style of a place."""

    emphasis: bool = False
    strong: bool = False
    shift: Shift = Shift.NONE
    link: str | None = None
    is_formula: bool = False


def read_latex(written: str) -> Latex:
    """The text; LaTeX that cannot be parsed is taken as it is."""
    if "&" in written:
        written = ENTITY.sub(lambda match: unescape(match[0]), written)
    if "</" in written:
        written = _without_tags(written)
    if not SIGNS.search(written):
        return _plain(BRACES.sub("", written))
    unknown: list[str] = []
    try:
        walker = LatexWalker(
            BARE_SIGN.sub(r"\1\\\2", written),
            tolerant_parsing=True,
            latex_context=COMMANDS,
        )
        nodes, _, _ = walker.get_latex_nodes()
        runs = tuple(_Reader(unknown).runs(nodes, _Place()))
    except (LatexWalkerError, RecursionError):
        return msgspec.structs.replace(_plain(written), unknown=(written,))
    return Latex(tidied(runs), tuple(dict.fromkeys(unknown)))


def _without_tags(written: str) -> str:
    """HTML's marks, which Crossref and others write, as LaTeX's, from within."""
    for _ in range(MOST_NESTED):
        written, count = TAG.subn(
            lambda match: f"{{\\{TAGS[match[1].lower()]}{{{match[2]}}}}}", written
        )
        if not count:
            break
    return written


def _plain(written: str) -> Latex:
    text = SPACE.sub(" ", written).strip(" ")
    return Latex(RichText((TextRun(text),) if text else ()))


class _Reader:
    """Goes through nodes; ``unknown`` is what it cannot say."""

    def __init__(self, unknown: list[str]) -> None:
        self.unknown = unknown

    def runs(self, nodes: Iterable[LatexNode | None], at: _Place) -> Iterator[TextRun]:
        """Runs of neighbours; a switch to italics holds to the end of its group."""
        pending: Shift | None = None
        for node in nodes:
            if node is None:
                continue
            if isinstance(node, LatexMacroNode) and node.macroname in SWITCHES:
                at = _within(node.macroname, at)
                continue
            for piece in _pieces(node, at):
                if isinstance(piece, str) and piece in SCRIPTS and at.is_formula:
                    pending = SCRIPTS[piece]
                    continue
                if pending is None:
                    yield from self.one(piece, at)
                    continue
                raised, pending = replace(at, shift=pending), None
                if isinstance(piece, str):
                    yield from self.one(piece[:1], raised)
                    yield from self.one(piece[1:], at)
                else:
                    yield from self.one(piece, raised)

    def one(self, piece: str | LatexNode, at: _Place) -> Iterator[TextRun]:
        """The runs of a text or a node."""
        match piece:
            case str():
                yield from _text(piece, at)
            case LatexGroupNode():
                yield from self.runs(piece.nodelist, at)
            case LatexMathNode():
                yield from self.runs(piece.nodelist, replace(at, is_formula=True))
            case LatexEnvironmentNode():
                self.unknown.append(f"\\begin{{{piece.environmentname}}}")
                yield from self.runs(piece.nodelist, at)
            case LatexMacroNode():
                yield from self.macro(piece, at)
            case _:
                yield _run(self.said(piece), at)

    def macro(self, node: LatexMacroNode, at: _Place) -> Iterator[TextRun]:
        """A command with its arguments, and the space that ends its name."""
        name = node.macroname
        given = node.nodeargd.argnlist if node.nodeargd else None
        arguments = [one for one in given or () if one is not None]
        if name == "href" and len(arguments) > 1:
            yield from self.link(arguments, at)
        elif name == "foreignlanguage":
            yield from self.runs(arguments[1:], at)
        elif name in EMPHASIS | STRONG | UPRIGHT | SHIFTS.keys():
            yield from self.runs(arguments, _within(name, at))
        elif word := NAMED.get(name) or JOURNALS.get(name):
            yield _run(word, at)
        elif name in SILENT:
            yield from self.runs(arguments, at)
        elif KNOWN.get_macro_spec(name) is None:
            self.unknown.append(f"\\{name}")
            yield from self.runs(arguments, at)
        else:
            yield _run(self.said(node), at)
        if at.is_formula and node.macro_post_space:
            yield _run(" ", at)

    def said(self, node: LatexNode) -> str:
        """What pylatexenc makes of a node; what it makes nothing of is named."""
        try:
            text = WORDS.nodelist_to_text([node])
        except MISHAPS:
            text = ""
        if not text and isinstance(node, LatexMacroNode):
            text = BARE.get(node.macroname, "")
            if not text:
                self.unknown.append(node.latex_verbatim())
        return text

    def link(self, arguments: list[LatexNode], at: _Place) -> Iterator[TextRun]:
        """A link, if its address is of an allowed kind."""
        address = self.said(arguments[0])
        try:
            link = read_link(address)
        except Refused:
            self.unknown.append(f"\\href{{{address}}}")
            link = None
        yield from self.runs(arguments[1:], replace(at, link=link))


def _pieces(node: LatexNode, at: _Place) -> Iterator[str | LatexNode]:
    """A node, or the pieces of text that scripts of a formula part."""
    if not isinstance(node, LatexCharsNode):
        yield node
    elif at.is_formula:
        yield from (part for part in SCRIPT.split(node.chars) if part)
    else:
        yield node.chars


def _text(text: str, at: _Place) -> Iterator[TextRun]:
    """Text; of a formula, letters in italics."""
    if not at.is_formula:
        yield _run(text, at)
        return
    for part in LETTERS.split(text.replace("-", "−").replace("'", "′")):
        is_variable = LETTERS.fullmatch(part) is not None
        yield _run(part, replace(at, emphasis=at.emphasis or is_variable))


def _within(name: str, at: _Place) -> _Place:
    """The style within a command."""
    if name in EMPHASIS or name == "sl":
        return replace(at, emphasis=True, is_formula=False)
    if name in STRONG:
        return replace(at, strong=True)
    if name in SHIFTS:
        return replace(at, shift=SHIFTS[name])
    return replace(at, is_formula=False)


def _run(text: str, at: _Place) -> TextRun:
    return TextRun(text, at.emphasis, at.strong, at.shift, at.link)
