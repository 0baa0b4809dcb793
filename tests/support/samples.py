"""Small data for tests: texts in, built CVs out."""

from __future__ import annotations

import functools
import json
from pathlib import Path

from msgspec.structs import replace

from cvgen.bibliography.bibliography import Bibliography
from cvgen.bibliography.compose import compose_bibliography
from cvgen.diagnostics import Severity
from cvgen.document.block import Document
from cvgen.document.compose import compose_document
from cvgen.document.inherit import inherit
from cvgen.document.theme import Theme
from cvgen.document.themes import theme_of
from cvgen.files.bundled import bundled_folder
from cvgen.files.bundled_fonts import bundled_faces
from cvgen.files.fallbacks import bundled_fallbacks
from cvgen.files.families import find_families
from cvgen.files.hyphenation import Patterns
from cvgen.files.locales import bundled_locales
from cvgen.files.presets import read_preset
from cvgen.files.themes import bundled_themes
from cvgen.layout.fontbook import FontBook
from cvgen.load import load
from cvgen.loading.locale import load_locale
from cvgen.loading.source import SourceText, read_source
from cvgen.loading.theme import ThemeTexts, load_themes
from cvgen.loading.variant import load_variant
from cvgen.model.locale import Locale
from cvgen.model.paper import Paper
from cvgen.pipeline import build
from cvgen.plan import Inputs, Plan, Result, Sources
from cvgen.record.describe import describe_document
from cvgen.record.origin import origin_of
from cvgen.record.record import Record

__all__ = [
    "LARGE",
    "build_texts",
    "built_in_theme",
    "built_sample",
    "built_sources",
    "composed_bibliography",
    "composed_document",
    "described",
    "document_of",
    "folder_sources",
    "fonts",
    "inputs",
    "inputs_of",
    "locale",
    "locales",
    "planned",
    "quoted",
    "sample_sources",
    "theme",
    "themes",
    "work",
]

LARGE = Path(__file__).parent.parent / "samples" / "large"
"""The folder of the large invented researcher."""


@functools.cache
def fonts() -> FontBook:
    """The bundled fonts with all fallbacks, loaded once for all tests."""
    return _with_fallbacks(FontBook(bundled_faces()))


def _with_fallbacks(book: FontBook) -> FontBook:
    return book.with_fallbacks(bundled_fallbacks("ʔ∑אا中"))


def inputs() -> Inputs:
    """What a build of the command line has, without a photo or a style."""
    return Inputs(fonts=fonts(), hyphenator=Patterns())


@functools.cache
def locales() -> tuple[tuple[str, SourceText], ...]:
    """The texts of the locales, read once for all tests."""
    return bundled_locales()


@functools.cache
def themes() -> ThemeTexts:
    """The texts of the themes, read once for all tests."""
    return bundled_themes()


@functools.cache
def theme(name: str = "modern") -> Theme:
    """A bundled theme on A4, loaded once for all tests."""
    loaded = load_themes(name, themes())
    return theme_of(inherit(one.theme for one in loaded), Paper.A4)[0]


@functools.cache
def locale(name: str = "en-GB") -> Locale:
    """A locale, loaded once for all tests."""
    return load_locale(dict(locales())[name])


def planned(profile: str, publications: str = "[]", variant: str = "") -> Plan:
    """What YAML texts say; without a variant it is the CV with everything."""
    text = SourceText("variant.yaml", variant) if variant else None
    name = load_variant(text).preset if text else ""
    return load(
        Sources(
            profile=SourceText("profile.yaml", profile),
            publications=SourceText("publications.yaml", publications),
            variant=text,
            preset=read_preset(name) if name else None,
            locales=locales(),
            themes=themes(),
        )
    )


def build_texts(profile: str, publications: str = "[]", variant: str = "") -> Result:
    """The CV of YAML texts."""
    return build(planned(profile, publications, variant), inputs())


def composed_bibliography(
    profile: str, publications: str, variant: str = ""
) -> Bibliography:
    """The bibliography of YAML texts."""
    plan = planned(profile, publications, variant)
    return compose_bibliography(plan.cv, plan.variant, plan.locale)


def composed_document(
    profile: str, publications: str = "[]", variant: str = ""
) -> Document:
    """The document of YAML texts, which has no errors."""
    return document_of(planned(profile, publications, variant))


def document_of(plan: Plan) -> Document:
    """The document of a plan, which has no errors."""
    chosen, problems = theme_of(plan.theme, plan.variant.paper, plan.variant.design)
    bibliography = compose_bibliography(plan.cv, plan.variant, plan.locale)
    document, more = compose_document(
        plan.cv, bibliography, plan.variant, chosen, plan.locale
    )
    found = (*problems, *bibliography.diagnostics, *more)
    errors = [one.message for one in found if one.severity is Severity.ERROR]
    assert errors == []
    return document


def built_in_theme(folder: Path, theme: str) -> Result:
    """The CV with everything of a data folder, in a theme of cvgen's."""
    source = SourceText("variant.yaml", f"theme: {theme}")
    return built_sources(replace(folder_sources(folder), variant=source), folder)


def built_sources(sources: Sources, folder: Path) -> Result:
    """The CV of some texts, in the fonts that its theme asks for."""
    plan = load(sources)
    return build(plan, inputs_of(plan, folder))


def inputs_of(plan: Plan, folder: Path) -> Inputs:
    """What a build of a plan has, with the families that its theme names."""
    book = FontBook(bundled_faces(find_families(plan, folder).faces))
    return replace(inputs(), fonts=_with_fallbacks(book))


def described(plan: Plan) -> Record:
    """The record that the PDF of a plan would have."""
    origin = origin_of(
        plan.sources.profile.text,
        plan.sources.publications.text if plan.sources.publications else "",
        variant=plan.sources.variant_name,
        choices=plan.sources.variant.text if plan.sources.variant else None,
    )
    return describe_document(document_of(plan), plan.cv, plan.variant, origin)


def folder_sources(folder: Path, variant: str = "") -> Sources:
    """The texts of a data folder."""
    path = folder / "variants" / f"{variant}.yaml"
    return Sources(
        profile=_source(folder / "profile.yaml"),
        publications=_source(folder / "publications.yaml"),
        variant=_source(path) if variant else None,
        locales=locales(),
        themes=themes(),
    )


def sample_sources() -> tuple[SourceText, SourceText]:
    """The texts of the sample that comes with cvgen."""
    folder = bundled_folder("data")
    return _source(folder / "profile.yaml"), _source(folder / "publications.yaml")


@functools.cache
def built_sample() -> Result:
    """The CV of the sample that comes with cvgen."""
    profile, publications = sample_sources()
    return build_texts(profile.text, publications.text)


def quoted(text: str) -> str:
    """A text as a double-quoted YAML scalar."""
    return json.dumps(text, ensure_ascii=False)


def work(number: int, title: str) -> str:
    """A publication of the owner "Ada Okafor" as an item of a YAML list."""
    return (
        f"- id: work{number}\n"
        f"  title: {quoted(title)}\n"
        "  author: [Ada Okafor, Bin Chen]\n"
        "  container-title: Journal of Examples\n"
        f"  issued: {1990 + number % 35}\n"
    )


def _source(path: Path) -> SourceText:
    return read_source(path.name, path.read_bytes())
