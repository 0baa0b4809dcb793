"""Families are called what funders call them, whatever the file calls its fonts."""

from __future__ import annotations

import pytest

from cvgen.checks.families import canonical_family, is_bold, plain_name

FAMILIES = {
    "Arial": "ABCDEF+ArialMT Arial-BoldMT Arial,Bold Helvetica-Oblique LiberationSans"
    " Arimo-Regular NimbusSans-Regular NimbusSanL-Bold TeXGyreHeros-Regular",
    "Arial Narrow": "ArialNarrow ArialNarrow-Bold LiberationSansNarrow"
    " Helvetica-Narrow-Bold NimbusSanL-ReguCond NimbusSansNarrow-Regular",
    "Times New Roman": "TimesNewRomanPSMT TimesNewRomanPS-BoldMT Times-Roman Tinos"
    " NimbusRomNo9L-Regu NimbusRoman-Regular LiberationSerif-Italic"
    " TeXGyreTermes-Regular",
    "Courier New": "Courier CourierNewPSMT LiberationMono Cousine NimbusMonL-Regu",
    "Calibri": "Calibri ABCDEE+Calibri-Light Carlito-Bold",
    "Cambria": "Cambria Caladea-Regular",
    "Palatino Linotype": "Palatino-Roman PalatinoLinotype-Roman P052-Roman BookAntiqua"
    " URWPalladioL-Roma TeXGyrePagella-Bold",
    "Computer Modern": "CMR10 CMBX12 CMSY10 SFRM1095 LMRoman10-Regular CMUSerif-Roman"
    " NewCM10-Regular",
    "Computer Modern Sans": "CMSS10 LMSans10-Bold",
    "Computer Modern Typewriter": "CMTT10 LMMono10-Regular",
    "Source Sans 3": "SourceSans3-Regular AAAAAA+SourceSans3-SemiBold",
    "Helvetica Neue": "HelveticaNeue HelveticaNeue-Light",
    "Arial Unicode MS": "ArialUnicodeMS",
    "Myriad Pro Narrow": "MyriadPro-Cond",
    "Libertinus Serif": "LibertinusSerif-Bold-Identity-H",
}


@pytest.mark.parametrize(
    ("name", "family"),
    [(name, family) for family, names in FAMILIES.items() for name in names.split()],
)
def test_a_font_has_a_family(name: str, family: str) -> None:
    assert canonical_family(name) == family


@pytest.mark.parametrize("family", FAMILIES)
def test_the_name_of_a_family_is_its_own(family: str) -> None:
    assert canonical_family(family) == family


@pytest.mark.parametrize(
    ("written", "family"),
    [
        ("Liberation Sans", "Arial"),
        ("liberation serif", "Times New Roman"),
        ("TeX Gyre Termes", "Times New Roman"),
        ("Arial Bold", "Arial"),
        ("Latin Modern Roman", "Computer Modern"),
        ("", ""),
    ],
)
def test_a_family_may_be_written_as_a_person_does(written: str, family: str) -> None:
    assert canonical_family(written) == family


@pytest.mark.parametrize(
    "name", ["Arial-BoldMT", "CMBX12", "NimbusSanL-Bold", "X,Bold"]
)
def test_bold_fonts_are_known_by_their_names(name: str) -> None:
    assert is_bold(name)


@pytest.mark.parametrize("name", ["ArialMT", "CMR10", "NimbusRomNo9L-ReguItal"])
def test_other_fonts_are_not_bold(name: str) -> None:
    assert not is_bold(name)


def test_only_the_tag_of_a_subset_is_taken_from_a_name() -> None:
    assert plain_name("ABCDEF+ArialMT") == "ArialMT"
    assert plain_name("ABC+ArialMT") == "ABC+ArialMT"


def test_a_long_gap_in_a_name_is_looked_through_once() -> None:
    assert canonical_family(f"Ice{' ' * 100_000}Sans").split() == ["Ice", "Sans"]
