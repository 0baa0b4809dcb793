"""The phrases in which metrics come, in the languages that cvgen speaks.

Part of ``checks.lint``: data for ``metrics``. A trigger in lower case, then a pattern.
What is also an everyday phrase of research ("Q1 2024", "acceptance rate" of a sampler,
"A*" of a search) needs a number or a journal beside it.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from cvgen.checks.lint.phrase import Phrase, phrases
from cvgen.model.preset.content import Metric

__all__ = ["METRIC_PHRASES"]

NUMBER = r"\d[\d.,]*"
VENUE = (
    r"(?:journals?|conferences?|venues?|publications?|papers?|magazines?|outlets?"
    r"|publishers?)"
)
SERIAL = "(?:journals?|conferences?|venues?|outlets?|publishers?)"
WORKS = "(?:publications|papers|articles|books)"
QUARTILE = "(?-i:Q[1-4])"
JUDGES = r"(?:JCR|SJR|Scopus|WoS|Web of Science|Scimago|quartiles?|journals?|ranked)"
BESIDE = (
    r"(?:(?-i:J?IF|JCR|SJR|SNIP|CORE|CCF)|impact|CiteScore|top[- ](?:tier|ranked)"
    r"|(?:first|top|1st|second|2nd|third|3rd)[- ]quartile)"
)
"""What no quarter of a year stands beside."""

ZEITSCHRIFT = r"(?:Fach)?(?:zeitschrift|konferenz|journal)\w*"
LISTS = "QS|Times Higher Education|Shanghai|ARWU|US News"

METRIC_PHRASES: Mapping[Metric, tuple[Phrase, ...]] = MappingProxyType(
    {
        Metric.IMPACT_FACTOR: phrases(
            ("impact", r"(?:journal )?impact[ -]factors?(?! into)"),
            ("jif", "(?-i:JIF)"),
            ("if", rf"(?-i:IF) ?[=:≈~(]? ?{NUMBER}"),
            ("citescore", "CiteScore"),
            ("eigenfactor", "Eigenfactor"),
            ("snip", rf"(?-i:SNIP) ?[=:(]? ?{NUMBER}"),
            ("impa", "Impa[kc]t[- ]?Faktor(?:en|s)?"),
            ("impact", "facteurs? d[’']impact"),
            ("impacto", "factor(?:es)? de impacto"),
            ("impatto", "fattor[ei] (?:di |d[’'])impatto"),
            ("影响因子", "影响因子"),
            ("インパクト", "インパクト・?ファクター"),
        ),
        Metric.JOURNAL_RANKING: phrases(
            ("q", rf"{JUDGES}[ :,(-]+{QUARTILE}(?!,? ?\d)"),
            ("q", rf"{QUARTILE}[ -](?:{JUDGES}|papers?|articles?|publications?)"),
            ("q", rf"{QUARTILE} ?[,;:/(-] ?{BESIDE}"),
            ("tier", rf"tier ?[,;:/(-] ?{QUARTILE}(?!,? ?\d)"),
            ("quartile", r"\A(?:first|top|1st|second|2nd)[- ]quartile\.?\Z"),
            ("q", rf"(?<=[(\[]){QUARTILE}(?=[)\];])"),
            ("q", rf"\A{QUARTILE}\.?\Z"),
            ("quartile", "(?:first|top|1st|second|third)[ -]quartile journals?"),
            ("sjr", rf"(?-i:SJR)(?: ranking| rank|[ =:(]+{NUMBER})"),
            ("scimago", r"scimago"),
            ("journal", r"journal (?:rankings?|ranks?|citation reports?)"),
            ("jcr", "(?-i:JCR)"),
            ("quartil", r"(?:erstes|oberstes) Quartil|(?:primer|1er) cuartil"),
            ("cuartil", "(?:primer|segundo) cuartil"),
            ("quartile", "(?:primo|premier) quartile"),
            ("ranking", "(?:Zeitschriften|Journal)[- ]?rankings?"),
            ("分区", "分区"),
            ("一区", "(?:SCI|中科院|JCR) ?一区"),
        ),
        Metric.CONFERENCE_RANKING: phrases(
            ("core", r"(?-i:CORE)[ :-]+(?-i:A\*)"),
            ("core", r"(?-i:CORE)[ :-]rank(?:ings?|ed)?(?:[ :]+(?-i:A\*|[ABC]))?"),
            ("a*", r"(?-i:A\*)[ -](?:rank(?:ed|ing)?|conferences?|venues?|journals?)"),
            ("rank", r"rank(?:ed|ing)?[ :]+(?-i:A\*)"),
            ("ccf", "(?-i:CCF)[ :-]*(?:rank )?(?-i:[ABC])(?: ?类)?"),
            ("conference", r"conference rank(?:ings?|ed|s)?"),
            ("ranking", "Konferenz-?rankings?"),
            ("顶会", "顶会"),
            ("顶级会议", "顶级会议"),
            ("トップ", "トップ(?:カンファレンス|会議|国際会議|ジャーナル)"),
        ),
        Metric.INSTITUTION_RANKING: phrases(
            ("rank", rf"(?-i:{LISTS})(?: world)?(?: university)? rank(?:ed|ings?)"),
            ("universit", "World University Rankings?"),
            ("universit", rf"top[ -]?{NUMBER} universit(?:y|ies)"),
            ("rank", rf"universit(?:y|ies) rank(?:ings?|ed {NUMBER}\w*)"),
            ("ranking", "(?:Hochschul|Universitäts)-?rankings?"),
            ("ranked", rf"ranked (?:number )?{NUMBER}\w* (?:\w+ ){{0,3}}in the world"),
        ),
        Metric.H_INDEX: phrases(
            ("index", r"(?:h|g|hirsch)[-‐‑ ]?index(?:es)?"),
            ("indices", "h[-‐‑ ]indices"),
            ("indice", r"indice (?:h|de Hirsch|di Hirsch)"),
            ("índice", "índice (?:h|de Hirsch)"),
            ("h指数", "h ?指数"),
            ("h 指数", "h ?指数"),
            ("hirsch", "Hirsch[- ](?:Faktor|number)"),
        ),
        Metric.I10_INDEX: phrases(
            ("i10", r"i-?10(?:[- ]?index)?"),
        ),
        Metric.CITATIONS: phrases(
            ("cit", rf"{NUMBER}\+? ?(?:total )?citations"),
            ("citation", rf"citations?(?: count| total)? ?[:=(] ?{NUMBER}"),
            ("citation", "(?:total|sum of|number of) citations"),
            ("citation", "citation (?:count|total)s?"),
            ("citation", r"{metric:[^}]*citations?[^}]*}"),
            ("cited", rf"cited (?:over |more than |about |some )?{NUMBER} times"),
            ("cited", r"times cited|(?:highly|most)[- ]cited(?: \w+)?"),
            ("zit", rf"{NUMBER} Zitationen|{NUMBER}[- ]?mal zitiert"),
            ("zit", "Zitationszahl(?:en)?|Zitationsh[aä]ufigkeit"),
            ("cité", rf"citée?s? {NUMBER} fois"),
            ("cit", rf"{NUMBER} (?:citas|citazioni)|cita(?:do|to|da|ta) {NUMBER}"),
            ("引", rf"被引(?:用)?(?:次数)?[^\d]{{0,3}}\d|引用{NUMBER}次|引用次数"),
            ("引用", "被?引用(?:回数|数|件数)"),
        ),
        Metric.ACCEPTANCE_RATE: phrases(
            ("accept", rf"accept(?:ance|ed) (?:rate|ratio)[^.;]{{0,16}}?{NUMBER} ?%"),
            ("accept", rf"{NUMBER} ?(?:%|percent) acceptance rate"),
            (
                "acceptance",
                r"acceptance rate (?:of|at) (?:the )?(?:conference|journal)",
            ),
            ("accepted", rf"accepted {NUMBER} (?:of|out of) {NUMBER}(?: submissions)?"),
            ("quote", "(?:Annahme|Akzeptanz)quote"),
            ("acceptation", "taux d[’']acceptation"),
            ("aceptación", "tasa de aceptación"),
            ("accettazione", "tasso di accettazione"),
            ("录用率", "录用率"),
            ("接收率", "接收率"),
            ("採択率", "採択率"),
        ),
        Metric.TOTALS: phrases(
            ("count:", r"{count:[^}]*}"),
            ("total", rf"{NUMBER} {WORKS} in total"),
            ("over", rf"over {NUMBER} (?:[\w-]+ )?{WORKS}"),
            ("more than", rf"more than {NUMBER} (?:[\w-]+ )?{WORKS}"),
            ("author", rf"author(?:ed)?(?: of)? {NUMBER} (?:\w+ )?{WORKS}"),
            ("published", rf"published {NUMBER} (?:\w+ )?{WORKS}"),
        ),
        Metric.RANK_WORDS: phrases(
            ("tier", r"top[- ]tier(?: \w+)?|tier[- ](?:1|one) \w+"),
            ("tier", rf"first[- ]tier {VENUE}"),
            ("top", rf"top(?:[- ]ranked)? (?:\w+ )?{VENUE}"),
            ("ranked", r"(?:top|high(?:ly|est)?)[- ]ranked \w+"),
            ("leading", rf"(?:world[- ])?leading (?:international )?{SERIAL}"),
            ("flagship", rf"flagship {VENUE}"),
            ("prestig", r"prestigious(?: \w+)?"),
            ("renommiert", rf"renommierte[nrsm]? {ZEITSCHRIFT}"),
            ("hochrangig", rf"hochrangige[nrsm]? {ZEITSCHRIFT}"),
            ("führend", rf"führende[nrsm]? {ZEITSCHRIFT}"),
            ("prestig", r"prestigi(?:euse|eux|euses)|prestigios[oaie]"),
            ("prestigio", r"de (?:gran )?prestigio"),
            ("顶级期刊", "顶级期刊"),
            ("顶刊", "顶刊"),
            ("一流期刊", "一流期刊"),
        ),
    }
)
"""In the order in which they are looked for."""
