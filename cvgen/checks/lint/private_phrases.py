"""The words that announce private data, in the languages that cvgen speaks.

Part of ``checks.lint``: data for ``private_data``. Labels stand before a value and say
what it is; prose says it in a sentence, with a number or a colon to tell it from
research on the same subject.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from cvgen.checks.lint.phrase import Phrase, phrases
from cvgen.checks.lint.private_kind import PrivateKind

__all__ = ["HOME_PHRASES", "LABEL_PHRASES", "PROSE_PHRASES"]

HOME_PHRASES: tuple[Phrase, ...] = phrases(
    ("home", "home"),
    ("privat", "privat[eoa]?"),
    ("private", "private"),
    ("resid", "residen(?:ce|tial|cia|za)"),
    ("wohn", "Wohnort|Wohnung"),
    ("zu hause", "zu Hause"),
    ("domicil", "domicil(?:e|io)"),
    ("particulier", "particulier"),
    ("personnel", "personnel(?:le)?"),
    ("particular", "particular"),
    ("casa", "casa"),
    ("privé", "privée?"),
    ("住宅", "住宅"),
    ("家庭", "家庭"),
    ("住址", "住址"),
    ("自宅", "自宅"),
)
"""Labels of addresses and telephones that are at home."""

LABEL_PHRASES: Mapping[PrivateKind, tuple[Phrase, ...]] = MappingProxyType(
    {
        PrivateKind.BIRTH_DATE: phrases(
            ("birth", "(?:date of |place of )?birth(?:day|date|place)?"),
            ("born", "born"),
            ("dob", "DOB"),
            ("d.o.b", "d.o.b."),
            ("geb", r"geb(?:oren|urtsdatum|urtstag|urtsort)(?: am| in)?"),
            ("naissance", "naissance"),
            ("nacimiento", "nacimiento"),
            ("nascita", "nascita"),
            ("生年月日", "生年月日"),
            ("出生", "出生"),
            ("生日", "生日"),
        ),
        PrivateKind.AGE: phrases(
            ("age", "age"),
            ("alter", "Alter"),
            ("âge", "âge"),
            ("edad", "edad"),
            ("età", "età"),
            ("年龄", "年龄"),
            ("年齢", "年齢"),
        ),
        PrivateKind.SEX: phrases(
            ("sex", "sex"),
            ("gender", "gender"),
            ("geschlecht", "Geschlecht"),
            ("sexe", "sexe"),
            ("sexo", "sexo"),
            ("sesso", "sesso"),
            ("性别", "性别"),
            ("性別", "性別"),
        ),
        PrivateKind.NATIONALITY: phrases(
            ("national", "nationalit(?:y|ies|é)"),
            ("citizen", "citizenships?"),
            ("staats", "Staatsangehörigkeit(?:en)?|Staatsbürgerschaft"),
            ("nazional", "nazionalità"),
            ("nacional", "nacionalidad"),
            ("国籍", "国籍"),
        ),
        PrivateKind.MARITAL_STATUS: phrases(
            ("marital", "marital status"),
            ("status", "(?:civil|family) status"),
            ("married", "married"),
            ("children", "children"),
            ("familienstand", "Familienstand"),
            ("kinder", "Kinder"),
            ("situation", "situation (?:de famille|familiale)"),
            ("état civil", "état civil"),
            ("estado civil", "estado civil"),
            ("stato civile", "stato civile"),
            ("婚姻", "婚姻"),
            ("配偶者", "配偶者"),
        ),
    }
)
"""Labels of personal details."""

PROSE_PHRASES: Mapping[PrivateKind, tuple[Phrase, ...]] = MappingProxyType(
    {
        PrivateKind.BIRTH_DATE: phrases(
            ("birth", r"(?:date of birth|birth ?date)[: ]+[\w. ]*\d{4}"),
            ("born", r"(?:I was|I am|\A) ?born (?:on|in) [\w. ]*?\d{4}"),
            ("geb", r"Geburtsdatum[: ]+[\w. ]*\d{4}|(?:\A|ich )geboren am \d"),
            ("né", r"née? le \d+"),
        ),
        PrivateKind.AGE: phrases(
            ("i am", r"I am \d\d years old"),
            ("aged", r"\Aaged \d\d"),
        ),
        PrivateKind.NATIONALITY: phrases(
            ("nationality", r"nationality: ?\w+"),
            ("staats", r"Staatsangehörigkeit: ?\w+"),
        ),
        PrivateKind.MARITAL_STATUS: phrases(
            ("marital", r"marital status: ?\w+"),
            ("married", r"am married|\Amarried(?:,| with| to)"),
            ("familienstand", r"Familienstand: ?\w+"),
            ("verheiratet", r"(?:ich bin |\A)verheiratet"),
        ),
    }
)
"""Sentences of prose."""
