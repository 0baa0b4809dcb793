from __future__ import annotations

from hashlib import sha256

from cvgen import __version__
from cvgen.record.origin import HEX_DIGITS, origin_of


def test_the_digest_of_the_data_is_that_of_both_files_one_after_the_other() -> None:
    found = origin_of("name: Mei\n", "[]\n")
    assert found.data == sha256(b"name: Mei\n[]\n").hexdigest()[:HEX_DIGITS]
    assert found.cvgen == __version__


def test_without_a_variant_there_is_no_digest_of_it() -> None:
    assert origin_of("", "").choices == ""
    named = origin_of("", "", variant="erc", choices="")
    assert (named.variant, len(named.choices)) == ("erc", HEX_DIGITS)


def test_the_day_is_told_only_if_it_is_known() -> None:
    assert origin_of("", "").made == ""
    assert origin_of("", "", epoch=0).made == "1970-01-01"
    assert origin_of("", "", epoch=1_715_212_800).made == "2024-05-09"
