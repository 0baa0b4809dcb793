"""A preset: all that a funder's scheme asks of a CV.

Part of ``model``. Whatever a preset does not say, nobody has found.
"""

import msgspec

from cvgen.model.about import Annotated, about
from cvgen.model.preset.content import (
    CountRule,
    DateRule,
    HeadingRule,
    LinkRule,
    MetricRule,
    PrivateRule,
)
from cvgen.model.preset.evidence import Advice, Source
from cvgen.model.preset.file import (
    FileNameRule,
    FileSizeRule,
    ProducerRule,
    VersionRule,
)
from cvgen.model.preset.narrative import NarrativeRule, TotalRule
from cvgen.model.preset.sheet import (
    DeliveryRule,
    MarginalRule,
    MarginRule,
    PageRule,
    PaperRule,
    PresenceRule,
)
from cvgen.model.preset.typography import (
    AlignmentRule,
    DensityRule,
    FamilyRule,
    InkRule,
    LetterRule,
    SizeRule,
    SpacingRule,
)
from cvgen.model.preset.works import (
    AuthorRule,
    DetailRule,
    StateRule,
    WindowRule,
    WorkRule,
)

__all__ = ["Preset", "Rules"]


class Rules(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """Rules by their names."""

    delivery: Annotated[
        DeliveryRule | None,
        about(
            "How the CV reaches the funder.",
            {"mode": "insert-pdf", "source": "guidance"},
        ),
    ] = None
    paper: Annotated[
        PaperRule | None, about("The paper.", {"sizes": "a4", "source": "guidance"})
    ] = None
    margins: Annotated[
        MarginRule | None,
        about(
            "The least margins.", {"left": "20", "right": "20", "source": "guidance"}
        ),
    ] = None
    pages: Annotated[
        PageRule | None,
        about("The limit of pages.", {"most": "4", "source": "guidance"}),
    ] = None
    type_size: Annotated[
        SizeRule | None,
        about("The least size of type.", {"least": "11", "source": "guidance"}),
    ] = None
    font_family: Annotated[
        FamilyRule | None,
        about("The families.", {"allowed": "Arial", "source": "guidance"}),
    ] = None
    line_spacing: Annotated[
        SpacingRule | None,
        about("The distance of lines.", {"least": "1.2", "source": "form"}),
    ] = None
    characters_per_inch: Annotated[
        DensityRule | None,
        about("How close letters stand.", {"most": "15", "source": "form"}),
    ] = None
    letters: Annotated[
        LetterRule | None,
        about(
            "What must not be done to letters.", {"condensed": False, "source": "form"}
        ),
    ] = None
    text_colour: Annotated[
        InkRule | None,
        about("The colour of the text.", {"black": True, "source": "form"}),
    ] = None
    alignment: Annotated[
        AlignmentRule | None,
        about("How lines stand.", {"align": "left", "source": "form"}),
    ] = None
    headings: Annotated[
        HeadingRule | None,
        about(
            "The heads and their order.", {"titles": ["Education"], "source": "form"}
        ),
    ] = None
    works: Annotated[
        WorkRule | None, about("How many works.", {"most": "10", "source": "form"})
    ] = None
    work_details: Annotated[
        DetailRule | None,
        about(
            "What must be said of each work.",
            {"show": "contribution", "source": "form"},
        ),
    ] = None
    work_states: Annotated[
        StateRule | None,
        about(
            "How far works must have come.", {"states": "published", "source": "form"}
        ),
    ] = None
    work_years: Annotated[
        WindowRule | None,
        about("Works of which years.", {"last": "10", "source": "form"}),
    ] = None
    appointment_years: Annotated[
        WindowRule | None,
        about(
            "Appointments elsewhere of which years.", {"last": "3", "source": "form"}
        ),
    ] = None
    authors: Annotated[
        AuthorRule | None,
        about("How author lists are printed.", {"policy": "all", "source": "form"}),
    ] = None
    examples: Annotated[
        CountRule | None,
        about(
            "How many examples of what one has done.", {"most": "5", "source": "form"}
        ),
    ] = None
    dates: Annotated[
        DateRule | None,
        about("How dates are written.", {"form": "dd/mm/yyyy", "source": "form"}),
    ] = None
    metrics: Annotated[
        MetricRule | None,
        about(
            "Metrics that must not be there.",
            {"forbidden": "h-index", "source": "form"},
        ),
    ] = None
    private_fields: Annotated[
        PrivateRule | None,
        about(
            "Personal details that must not be there.",
            {"forbidden": "home-address", "source": "form"},
        ),
    ] = None
    photo: Annotated[
        PresenceRule | None,
        about("A photograph.", {"policy": "forbidden", "source": "form"}),
    ] = None
    orcid: Annotated[
        PresenceRule | None,
        about("The ORCID iD.", {"policy": "required", "source": "form"}),
    ] = None
    links: Annotated[
        LinkRule | None, about("Links.", {"policy": "forbidden", "source": "form"})
    ] = None
    bookmarks: Annotated[
        PresenceRule | None,
        about("Bookmarks.", {"policy": "forbidden", "source": "form"}),
    ] = None
    header: Annotated[
        MarginalRule | None,
        about("What stands over the text.", {"policy": "forbidden", "source": "form"}),
    ] = None
    footer: Annotated[
        MarginalRule | None,
        about("What stands under the text.", {"policy": "forbidden", "source": "form"}),
    ] = None
    page_numbers: Annotated[
        PresenceRule | None,
        about("Page numbers.", {"policy": "required", "source": "form"}),
    ] = None
    file_name: Annotated[
        FileNameRule | None,
        about("The file's name.", {"name": "CV_{family}", "source": "form"}),
    ] = None
    file_size: Annotated[
        FileSizeRule | None,
        about("The file's size.", {"megabytes": "10", "source": "form"}),
    ] = None
    pdf_version: Annotated[
        VersionRule | None,
        about("The version of PDF.", {"least": "1.5", "source": "form"}),
    ] = None
    pdf_producer: Annotated[
        ProducerRule | None,
        about(
            "Programs whose files are not read.",
            {"banned": "Quartz PDFContext", "source": "form"},
        ),
    ] = None
    encryption: Annotated[
        PresenceRule | None,
        about("Encryption and passwords.", {"policy": "forbidden", "source": "form"}),
    ] = None
    embedded_fonts: Annotated[
        PresenceRule | None,
        about("Embedded fonts.", {"policy": "required", "source": "form"}),
    ] = None
    forms: Annotated[
        PresenceRule | None,
        about("Form fields.", {"policy": "forbidden", "source": "form"}),
    ] = None
    attachments: Annotated[
        PresenceRule | None,
        about(
            "Files within the file, and portfolios.",
            {"policy": "forbidden", "source": "form"},
        ),
    ] = None
    metadata: Annotated[
        PresenceRule | None,
        about(
            "Title and author among the file's properties.",
            {"policy": "required", "source": "form"},
        ),
    ] = None
    narrative: Annotated[
        NarrativeRule | None,
        about(
            "Texts that are asked for.",
            {"boxes": [{"id": "statement", "title": "Statement"}], "source": "form"},
        ),
    ] = None
    narrative_total: Annotated[
        TotalRule | None,
        about("A limit for all texts together.", {"most": "1000", "source": "form"}),
    ] = None


class Preset(Rules, frozen=True, kw_only=True, rename="kebab"):
    """What a funder's scheme asks of a CV, and where that was read."""

    title: Annotated[
        str, about("The scheme, shown by `cvgen presets`.", "DFG, CV on form 53.200")
    ]
    sources: Annotated[
        tuple[Source, ...],
        about(
            "Where the rules were read, by names of your choice.",
            {
                "call": {
                    "where": "text of the call",
                    "read": "2026-11-23",
                    "confidence": "R1",
                }
            },
            keyed="id",
        ),
    ]
    advice: Annotated[
        tuple[Advice, ...],
        about(
            "What the funder says that no program can see.",
            [{"text": "spell acronyms out", "source": "guidance"}],
        ),
    ] = ()
    not_found: Annotated[
        tuple[str, ...],
        about(
            "What was looked for and not found.",
            "the size of the file",
            one_or_more=True,
        ),
    ] = ()
