"""The profile: who the owner is, and the sections that are not publications.

Part of ``model``; the entries of the sections are in ``sections``.
"""

from typing import TYPE_CHECKING

import msgspec

from cvgen.model.about import Annotated, about
from cvgen.model.account import Account
from cvgen.model.contact import Contact, PersonalDetail, Photo
from cvgen.model.entry import Organization, Units
from cvgen.model.language_tag import LANGUAGE_TAG
from cvgen.model.narrative import Narrative
from cvgen.model.person import Name
from cvgen.model.text import Prose, RichText

if TYPE_CHECKING:  # few CVs have all of them
    from cvgen.model.sections.awards import Award
    from cvgen.model.sections.breaks import CareerBreak
    from cvgen.model.sections.datasets import Dataset
    from cvgen.model.sections.education import Degree
    from cvgen.model.sections.general import GeneralSection
    from cvgen.model.sections.grants import Grant
    from cvgen.model.sections.interests import Interest
    from cvgen.model.sections.languages import Language
    from cvgen.model.sections.media import Coverage
    from cvgen.model.sections.memberships import Membership
    from cvgen.model.sections.metrics import Metric
    from cvgen.model.sections.patents import Patent
    from cvgen.model.sections.positions import Position
    from cvgen.model.sections.referees import Referee
    from cvgen.model.sections.service import Service
    from cvgen.model.sections.skills import Skill
    from cvgen.model.sections.software import Software
    from cvgen.model.sections.studentships import Studentship
    from cvgen.model.sections.supervision import Supervisee
    from cvgen.model.sections.talks import Talk
    from cvgen.model.sections.teaching import Course

__all__ = ["Affiliation", "Profile"]


class Affiliation(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """Where the owner works now, printed under the name."""

    title: Annotated[
        RichText | None, about("Title of the post.", "Associate Professor")
    ] = None
    unit: Units = ()
    organization: Organization = None


class Profile(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """Everything that a CV says beside the publications."""

    name: Annotated[Name, about("The owner's name.", "Mei Chen", "Chen, Mei")]
    aliases: Annotated[
        tuple[Name, ...],
        about(
            "Other spellings under which the owner has published.",
            "M. Chen",
            "陈梅",
            one_or_more=True,
        ),
    ] = ()
    language: Annotated[
        str,
        about(
            "Language of the text as a BCP 47 tag.",
            "en-GB",
            "de",
            pattern=LANGUAGE_TAG,
        ),
    ] = "en-GB"
    headline: Annotated[
        RichText | None,
        about("What the owner is, in a few words.", "Statistician of climate extremes"),
    ] = None
    affiliation: Annotated[
        Affiliation | None,
        about("Where the owner works now.", {"organization": "University of Example"}),
    ] = None
    contact: Annotated[
        Contact | None,
        about("How to reach the owner.", {"email": "m.chen@example.edu"}),
    ] = None
    identifiers: Annotated[
        tuple[Account, ...],
        about(
            "Identifiers in registers of researchers, and accounts.",
            {"orcid": "0000-0002-1825-0097", "github": "example"},
            keyed="register",
        ),
    ] = ()
    personal: Annotated[
        tuple[PersonalDetail, ...],
        about(
            "Personal details; private unless told.",
            [{"label": "Nationality", "value": "British"}],
        ),
    ] = ()
    photo: Annotated[
        Photo | None,
        about(
            "A portrait, for variants that print it.",
            {"file": "portrait.jpg", "alt": "Portrait of Mei Chen"},
        ),
    ] = None
    summary: Annotated[
        Prose | None,
        about(
            "Research summary; blank lines part its paragraphs.",
            "I study why deep networks generalise [@chen2024flat].",
        ),
    ] = None
    interests: Annotated[
        tuple["Interest", ...],
        about(
            "Research interests.",
            ["Optimisation", {"label": "Theory", "text": "Implicit bias"}],
            module="cvgen.model.sections.interests",
        ),
    ] = ()
    metrics: Annotated[
        tuple["Metric", ...],
        about(
            "Numbers that others count, for `{metric:h-index}` in a text.",
            [
                {
                    "name": "h-index",
                    "value": 23,
                    "source": "Google Scholar",
                    "as-of": "2026-10-01",
                }
            ],
            module="cvgen.model.sections.metrics",
        ),
    ] = ()
    positions: Annotated[
        tuple["Position", ...],
        about(
            "Appointments.",
            [{"title": "Lecturer", "organization": "Example University"}],
            module="cvgen.model.sections.positions",
        ),
    ] = ()
    education: Annotated[
        tuple["Degree", ...],
        about(
            "Degrees.",
            [{"degree": "Ph.D.", "field": "Statistics"}],
            module="cvgen.model.sections.education",
        ),
    ] = ()
    breaks: Annotated[
        tuple["CareerBreak", ...],
        about(
            "Career breaks.",
            [{"reason": "Parental leave", "start": "2022-03"}],
            module="cvgen.model.sections.breaks",
        ),
    ] = ()
    grants: Annotated[
        tuple["Grant", ...],
        about(
            "Grants.",
            [{"title": "Learning under shift", "amount": "GBP 480,000"}],
            module="cvgen.model.sections.grants",
        ),
    ] = ()
    awards: Annotated[
        tuple["Award", ...],
        about(
            "Prizes and honours.",
            [{"title": "Early Career Prize", "date": 2024}],
            module="cvgen.model.sections.awards",
        ),
    ] = ()
    talks: Annotated[
        tuple["Talk", ...],
        about(
            "Talks.",
            [{"title": "Why flat minima?", "kind": "invited"}],
            module="cvgen.model.sections.talks",
        ),
    ] = ()
    teaching: Annotated[
        tuple["Course", ...],
        about(
            "Courses.",
            [{"course": "Statistical learning", "level": "M.Sc."}],
            module="cvgen.model.sections.teaching",
        ),
    ] = ()
    supervision: Annotated[
        tuple["Supervisee", ...],
        about(
            "Students and researchers.",
            [{"student": "Jonas Lindqvist", "level": "Ph.D."}],
            module="cvgen.model.sections.supervision",
        ),
    ] = ()
    studentships: Annotated[
        tuple["Studentship", ...],
        about(
            "Notices of places for research students.",
            ["Two funded Ph.D. places in optimisation."],
            module="cvgen.model.sections.studentships",
        ),
    ] = ()
    service: Annotated[
        tuple["Service", ...],
        about(
            "Service to the profession.",
            [{"kind": "reviewing", "organization": "NeurIPS", "years": "2019-2024"}],
            module="cvgen.model.sections.service",
        ),
    ] = ()
    memberships: Annotated[
        tuple["Membership", ...],
        about(
            "Memberships.",
            [{"organization": "Example Academy"}],
            module="cvgen.model.sections.memberships",
        ),
    ] = ()
    software: Annotated[
        tuple["Software", ...],
        about(
            "Software.",
            [{"name": "flatmin", "license": "MIT"}],
            module="cvgen.model.sections.software",
        ),
    ] = ()
    datasets: Annotated[
        tuple["Dataset", ...],
        about(
            "Data sets.",
            [{"title": "Ten thousand loss surfaces", "date": 2024}],
            module="cvgen.model.sections.datasets",
        ),
    ] = ()
    patents: Annotated[
        tuple["Patent", ...],
        about(
            "Patents.",
            [{"title": "Method for training", "number": "EP 1234567"}],
            module="cvgen.model.sections.patents",
        ),
    ] = ()
    media: Annotated[
        tuple["Coverage", ...],
        about(
            "Press, radio, television.",
            [{"title": "What machines forget", "outlet": "Example Radio"}],
            module="cvgen.model.sections.media",
        ),
    ] = ()
    languages: Annotated[
        tuple["Language", ...],
        about(
            "Languages.",
            [{"language": "German", "level": "fluent"}],
            module="cvgen.model.sections.languages",
        ),
    ] = ()
    skills: Annotated[
        tuple["Skill", ...],
        about(
            "Skills.",
            [{"label": "Programming", "items": ["Python", "Julia"]}],
            module="cvgen.model.sections.skills",
        ),
    ] = ()
    referees: Annotated[
        tuple["Referee", ...],
        about(
            "Referees.",
            [{"name": "Prof. Ada Okafor", "email": "a.okafor@example.edu"}],
            module="cvgen.model.sections.referees",
        ),
    ] = ()
    sections: Annotated[
        tuple["GeneralSection", ...],
        about(
            "General sections, for what no other section fits.",
            [{"id": "field-work", "title": "Field work", "text": "I spend summers …"}],
            module="cvgen.model.sections.general",
        ),
    ] = ()
    narratives: Annotated[
        tuple[Narrative, ...],
        about(
            "Texts for the boxes of funders' forms, which no PDF prints.",
            [{"id": "knowledge", "text": "We showed why flat minima …"}],
        ),
    ] = ()
