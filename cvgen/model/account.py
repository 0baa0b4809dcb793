"""Accounts and identifiers of the owner in registers of people, and their addresses.

Part of ``model``; ``loading.accounts`` checks what the author wrote.
"""

from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType

import msgspec

from cvgen.model.about import Annotated, about
from cvgen.model.visibility import Visibility

__all__ = ["Account", "Register"]


class Register(Enum):
    """Registers that researchers are in."""

    ORCID = "orcid"
    GOOGLE_SCHOLAR = "google-scholar"
    SCOPUS = "scopus"
    RESEARCHER_ID = "researcher-id"
    OPENALEX = "openalex"
    SEMANTIC_SCHOLAR = "semantic-scholar"
    DBLP = "dblp"
    ARXIV = "arxiv"
    OPENREVIEW = "openreview"
    INSPIRE = "inspire"
    MATHSCINET = "mathscinet"
    ZBMATH = "zbmath"
    REPEC = "repec"
    SSRN = "ssrn"
    PHILPEOPLE = "philpeople"
    RESEARCHGATE = "researchgate"
    ISNI = "isni"
    WIKIDATA = "wikidata"
    GITHUB = "github"
    GITLAB = "gitlab"
    HUGGING_FACE = "hugging-face"
    OSF = "osf"
    LINKEDIN = "linkedin"
    MASTODON = "mastodon"
    BLUESKY = "bluesky"
    X = "x"
    YOUTUBE = "youtube"


class _Entry(msgspec.Struct, frozen=True):
    """A register's name as it is printed, and the address of an id in it."""

    name: str
    address: str


_ENTRIES: Mapping[Register, _Entry] = MappingProxyType(
    {
        Register.ORCID: _Entry("ORCID", "https://orcid.org/{}"),
        Register.GOOGLE_SCHOLAR: _Entry(
            "Google Scholar", "https://scholar.google.com/citations?user={}"
        ),
        Register.SCOPUS: _Entry(
            "Scopus", "https://www.scopus.com/authid/detail.uri?authorId={}"
        ),
        Register.RESEARCHER_ID: _Entry(
            "ResearcherID", "https://www.webofscience.com/wos/author/record/{}"
        ),
        Register.OPENALEX: _Entry("OpenAlex", "https://openalex.org/{}"),
        Register.SEMANTIC_SCHOLAR: _Entry(
            "Semantic Scholar", "https://www.semanticscholar.org/author/{}"
        ),
        Register.DBLP: _Entry("dblp", "https://dblp.org/pid/{}"),
        Register.ARXIV: _Entry("arXiv", "https://arxiv.org/a/{}"),
        Register.OPENREVIEW: _Entry(
            "OpenReview", "https://openreview.net/profile?id={}"
        ),
        Register.INSPIRE: _Entry("INSPIRE", "https://inspirehep.net/authors/{}"),
        Register.MATHSCINET: _Entry(
            "MathSciNet", "https://mathscinet.ams.org/mathscinet/author?authorId={}"
        ),
        Register.ZBMATH: _Entry("zbMATH", "https://zbmath.org/authors/{}"),
        Register.REPEC: _Entry("RePEc", "https://ideas.repec.org/f/{}.html"),
        Register.SSRN: _Entry("SSRN", "https://ssrn.com/author={}"),
        Register.PHILPEOPLE: _Entry("PhilPeople", "https://philpeople.org/profiles/{}"),
        Register.RESEARCHGATE: _Entry(
            "ResearchGate", "https://www.researchgate.net/profile/{}"
        ),
        Register.ISNI: _Entry("ISNI", "https://isni.org/isni/{}"),
        Register.WIKIDATA: _Entry("Wikidata", "https://www.wikidata.org/wiki/{}"),
        Register.GITHUB: _Entry("GitHub", "https://github.com/{}"),
        Register.GITLAB: _Entry("GitLab", "https://gitlab.com/{}"),
        Register.HUGGING_FACE: _Entry("Hugging Face", "https://huggingface.co/{}"),
        Register.OSF: _Entry("OSF", "https://osf.io/{}"),
        Register.LINKEDIN: _Entry("LinkedIn", "https://www.linkedin.com/in/{}"),
        Register.MASTODON: _Entry("Mastodon", "https://{1}/@{0}"),
        Register.BLUESKY: _Entry("Bluesky", "https://bsky.app/profile/{}"),
        Register.X: _Entry("X", "https://x.com/{}"),
        Register.YOUTUBE: _Entry("YouTube", "https://www.youtube.com/@{}"),
    }
)


PATHS = "https://www.youtube.com/{}"
"""Where YouTube has what has no handle."""


class Account(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """An identifier of the owner: the register, and the id in its canonical form."""

    register: Annotated[Register, about("The register.", "orcid")]
    id: Annotated[str, about("The identifier or user name.", "0000-0002-1825-0097")]
    visibility: Annotated[Visibility, about("Who may see it.", "public")] = (
        Visibility.PUBLIC
    )

    @property
    def name(self) -> str:
        """The register's name as it is printed."""
        return _ENTRIES[self.register].name

    @property
    def url(self) -> str:
        """The address of the record; Mastodon's ids are ``user@server``.

        YouTube's are handles, or paths such as ``channel/UC…``.
        """
        is_path = self.register is Register.YOUTUBE and "/" in self.id
        template = PATHS if is_path else _ENTRIES[self.register].address
        return template.format(*self.id.split("@"))
