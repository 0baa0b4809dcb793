"""Any profile of the sections that JSON Resume has, as far as its fields go."""

from __future__ import annotations

from hypothesis import strategies as st

from cvgen.importers.draft import as_node
from cvgen.importers.writing.markup import write_markup
from cvgen.importers.yaml.emit import emit
from cvgen.model.text import literal

__all__ = ["ANY_PROFILES"]

Fields = dict[str, st.SearchStrategy[object]]

LETTERS = st.text("abcdefgéßZ陈", min_size=4, max_size=9)
SIGNS = st.sampled_from([*"*_~^[]()<>&:;,@#%$'\"`–—-.{}\\|/!?=+ 1", ""])
TEXTS = (
    st.lists(st.builds("{}{}".format, LETTERS, SIGNS), min_size=1, max_size=3)
    .map(" ".join)
    .map(literal)
    .map(write_markup)
)
LABELS = TEXTS.map("of {}".format)
"""A label that is its first item's text is none."""

YEARS = st.integers(1900, 2029)
DATES = YEARS.map(str) | st.builds("{}-{:02}".format, YEARS, st.integers(1, 12))
ENDS = st.sampled_from(["2030", "2031-05", "present"])
SPANS = (
    st.builds("{}-{}".format, YEARS, st.just("present"))
    | st.builds("{}-2030".format, YEARS)
    | YEARS.map(str)
)
ADDRESSES = st.sampled_from(["https://example.org/a?b=c", "https://github.com/a/b"])


def entries(
    needed: str, optional: str, **more: st.SearchStrategy[object]
) -> st.SearchStrategy[object]:
    """Up to three entries of a section, by the names of their fields."""
    fields = dict.fromkeys(optional.split(), TEXTS)
    one = st.fixed_dictionaries({needed: TEXTS}, optional={**fields, **more})
    return st.lists(one, min_size=1, max_size=3)


TIMES: Fields = {"start": DATES, "end": ENDS, "url": ADDRESSES}
SKILLS = st.fixed_dictionaries(
    {"items": st.lists(TEXTS, min_size=1, max_size=3)}, optional={"label": LABELS}
)
INTERESTS = TEXTS | st.fixed_dictionaries({"label": LABELS, "text": TEXTS})
SECTIONS: Fields = {
    "headline": TEXTS,
    "summary": TEXTS,
    "positions": entries("title", "organization place details", **TIMES),
    "education": entries("degree", "field organization grade", **TIMES),
    "awards": entries("title", "organization details", date=DATES),
    "service": entries("organization", "role details", years=SPANS),
    "languages": entries("language", "level"),
    "skills": st.lists(SKILLS, min_size=1, max_size=3),
    "interests": st.lists(INTERESTS, min_size=1, max_size=3),
    "software": entries("name", "details", start=DATES, repository=ADDRESSES),
    "referees": entries("name", "details"),
}
ANY_PROFILES = st.fixed_dictionaries(
    {"name": st.just("Mei Chen")}, optional=SECTIONS
).map(lambda profile: emit(as_node(profile, 1)))
"""As texts of YAML."""
