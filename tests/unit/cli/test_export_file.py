"""One file of a CV is printed or written."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from msgspec.structs import replace

from cvgen.cli.export_file import Order, export_file, plan_of
from cvgen.diagnostics import InvalidInput
from cvgen.exporters.seal import MARKS
from cvgen.model.exported_format import ExportedFormat
from tests.support.images import plain, png

FIRST = {
    ExportedFormat.BIBTEX: "@misc{a,",
    ExportedFormat.CSL_JSON: "[",
    ExportedFormat.JSON_RESUME: "{",
    ExportedFormat.MARKDOWN: "# Ada Okafor",
    ExportedFormat.TEXT: "Ada Okafor",
    ExportedFormat.HTML: "<!DOCTYPE html>",
}


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    (folder / "variants").mkdir(parents=True)
    (folder / "profile.yaml").write_text("name: Ada Okafor\n")
    works = (
        f"- {{id: {one}, title: A {one}, author: [Ada Okafor], issued: 2024}}\n"
        for one in ("a", "b")
    )
    (folder / "publications.yaml").write_text("".join(works))
    chosen = "sections: [{section: publications, select: {ids: [a]}}]\n"
    (folder / "variants" / "one.yaml").write_text(chosen)
    return folder


@pytest.mark.parametrize("form", ExportedFormat)
def test_every_format_is_printed(
    form: ExportedFormat, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    export_file(Order(form=form, data=data, variant="one"))
    assert capsys.readouterr().out.splitlines()[0] == FIRST[form]


def test_a_variant_chooses_the_works(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    export_file(Order(form=ExportedFormat.BIBTEX, data=data))
    assert capsys.readouterr().out.count("@misc") == 2
    export_file(Order(form=ExportedFormat.BIBTEX, data=data, variant="one"))
    assert capsys.readouterr().out.count("@misc") == 1


def test_a_file_is_written_and_named(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "cv.html"
    export_file(Order(form=ExportedFormat.HTML, data=data, output=path))
    assert path.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    assert (
        capsys.readouterr().out == f"{path}: {len(path.read_bytes()) / 1000:.0f} kB\n"
    )


def test_a_web_page_has_the_photo_of_its_variant_and_other_texts_say_they_have_not(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (data / "me.png").write_bytes(png(plain()))
    profile = "name: Ada Okafor\nphoto: {file: me.png, alt: Ada at her desk}\n"
    (data / "profile.yaml").write_text(profile)
    (data / "variants" / "photo.yaml").write_text("photo: true\n")
    for form in (ExportedFormat.HTML, ExportedFormat.MARKDOWN):
        export_file(Order(form=form, data=data, variant="photo"))
        shown = capsys.readouterr()
        is_page = form is ExportedFormat.HTML
        assert ('alt="Ada at her desk"' in shown.out) is is_page
        assert ("the photo stands in the PDF" in shown.err) is not is_page
    export_file(Order(form=ExportedFormat.HTML, data=data, variant="one"))
    assert "<img" not in capsys.readouterr().out


def test_a_photo_that_is_not_there_stops_the_page_as_it_stops_a_build(
    data: Path,
) -> None:
    profile = "name: Ada Okafor\nphoto: {file: me.png, alt: Ada}\n"
    (data / "profile.yaml").write_text(profile)
    (data / "variants" / "photo.yaml").write_text("photo: true\n")
    with pytest.raises(InvalidInput, match=r"the image me\.png is missing"):
        export_file(Order(form=ExportedFormat.HTML, data=data, variant="photo"))


COMPOSED = [
    ExportedFormat.JSON_RESUME,
    ExportedFormat.MARKDOWN,
    ExportedFormat.TEXT,
    ExportedFormat.HTML,
]


@pytest.mark.parametrize("form", COMPOSED)
def test_what_a_preset_forbids_is_not_exported(
    form: ExportedFormat, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (data / "profile.yaml").write_text("name: Ada Okafor\nsummary: My h-index is 23.\n")
    (data / "variants" / "call.yaml").write_text(
        "preset: nih-attachment\npreset-overrides: {metrics: {forbidden: h-index}}\n"
    )
    with pytest.raises(InvalidInput) as caught:
        export_file(Order(form=form, data=data, variant="call"))
    (one,) = caught.value.diagnostics
    assert one.message == "`h-index` is a metric that this application forbids"
    assert str(one.location) == f"{data / 'profile.yaml'}:2:13"
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("form", COMPOSED)
def test_a_citation_that_leads_nowhere_is_refused_with_its_place(
    form: ExportedFormat, data: Path
) -> None:
    (data / "profile.yaml").write_text("name: Ada Okafor\nsummary: See [@nosuch].\n")
    with pytest.raises(InvalidInput) as caught:
        export_file(Order(form=form, data=data))
    assert str(caught.value.diagnostics[0].location).endswith("profile.yaml:2:15")


def test_a_page_says_what_only_a_pdf_has(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (data / "variants" / "short.yaml").write_text("fit: yes\nlimits: {pages: 2}\n")
    export_file(Order(form=ExportedFormat.TEXT, data=data, variant="short"))
    said = capsys.readouterr().err
    assert "there are no pages to fit here: nothing was left out" in said


OTHERS = {
    ExportedFormat.BIBTEX: ".bib",
    ExportedFormat.CSL_JSON: ".json",
    ExportedFormat.JSON_RESUME: ".json",
    ExportedFormat.MARKDOWN: ".md or .markdown",
    ExportedFormat.TEXT: ".txt",
    ExportedFormat.HTML: ".html or .htm",
}


@pytest.mark.parametrize("form", ExportedFormat)
def test_the_data_is_never_written_onto(form: ExportedFormat, data: Path) -> None:
    profile = data / "profile.yaml"
    before = profile.read_bytes()
    with pytest.raises(InvalidInput) as caught:
        export_file(Order(form=form, data=data, output=profile))
    (one,) = caught.value.diagnostics
    assert one.message == f"the output {profile} does not end in {OTHERS[form]}"
    usual = OTHERS[form].split()[0]
    assert one.hints == (f"write --output {profile.with_suffix(usual)}",)
    assert profile.read_bytes() == before


def test_a_folder_is_no_file_to_write(data: Path) -> None:
    with pytest.raises(InvalidInput) as caught:
        export_file(Order(form=ExportedFormat.MARKDOWN, data=data, output=data))
    (one,) = caught.value.diagnostics
    assert one.message == f"the output {data} is a folder"
    assert one.hints == (f"name a file, as in --output {data / 'cv.md'}",)


def test_a_variant_that_is_not_there_is_refused(data: Path) -> None:
    with pytest.raises(InvalidInput, match="there is no variant `nosuch`"):
        plan_of(data, "nosuch")


@pytest.mark.parametrize("form", ExportedFormat)
def test_a_file_that_says_something_else_is_not_replaced_unless_by_force(
    form: ExportedFormat, data: Path
) -> None:
    path = data.parent / f"notes{OTHERS[form].split()[0]}"
    path.write_text("written by hand\n", encoding="utf-8")
    order = Order(form=form, data=data, output=path)
    with pytest.raises(InvalidInput, match="is there already, with other content"):
        export_file(order)
    assert path.read_text(encoding="utf-8") == "written by hand\n"
    export_file(replace(order, force=True))
    assert path.read_text(encoding="utf-8").startswith(FIRST[form])
    export_file(order)  # which says the same


@pytest.mark.parametrize("form", ExportedFormat)
def test_an_export_is_made_again_unless_somebody_has_changed_it(
    form: ExportedFormat, data: Path
) -> None:
    path = data.parent / f"cv{OTHERS[form].split()[0]}"
    order = Order(form=form, data=data, output=path, variant="one")
    export_file(order)
    first = path.read_text(encoding="utf-8")
    works = data / "publications.yaml"
    works.write_text(works.read_text().replace("A a", "An edited a"))
    if form not in MARKS:
        with pytest.raises(InvalidInput, match="is there already, with other content"):
            export_file(order)
        assert path.read_text(encoding="utf-8") == first
        return
    export_file(order)
    assert path.read_text(encoding="utf-8") == first.replace(
        "A a", "An edited a"
    ).replace(_digest(first), _digest(path.read_text(encoding="utf-8")))
    path.write_text(first.replace("A a", "My a"), encoding="utf-8")
    with pytest.raises(InvalidInput, match="is there already, with other content"):
        export_file(order)
    assert "My a" in path.read_text(encoding="utf-8")


def _digest(text: str) -> str:
    (found,) = re.findall(r"unless edited: ([0-9a-f]{32})\b", text)
    return str(found)
