"""A line breaks inside a token where a reader expects it, and nowhere else."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cvgen.layout.demerits import MAX_BADNESS
from cvgen.layout.opportunities import (
    ADDRESS_PENALTY,
    HYPHEN_PENALTY,
    IDEOGRAPH_PENALTY,
    JOINT_PENALTY,
    NAME_PENALTY,
    SPAN_PENALTY,
    Part,
    split_token,
)
from tests.unit.layout.documents import any_characters, steady

SELECTOR = "\U000e0100"
HALF_VOICED = "\u309a"

LEANING = ("\u0301", HALF_VOICED, SELECTOR)

# Most examples are of the characters that decide about breaks.
telling = st.sampled_from([*"-‐–—/\u00ad\u200b:.@?&=_10ab中文（）。ー“”(,w", *LEANING])
tokens = st.text(telling | any_characters).map(lambda one: one.replace(" ", ""))


def parts(token: str) -> list[str]:
    return [part.text for part in split_token(token)]


@pytest.mark.parametrize(
    ("token", "expected"),
    [
        ("word", "word"),
        ("well-being", "well-|being"),
        ("state-of-the-art", "state-|of-|the-|art"),
        ("well‐being", "well‐|being"),
        ("COVID-19", "COVID-19"),
        ("1990–1995", "1990–|1995"),
        ("101–118", "101–118"),
        ("2021–present", "2021–|present"),
        ("this—that", "this—|that"),
        ("1990—x", "1990—|x"),
        ("Mars–2", "Mars–|2"),
        ("and/or", "and/|or"),
        ("A/B/C", "A/|B/|C"),
    ],
)
def test_a_line_may_end_behind_hyphens_dashes_and_slashes(
    token: str, expected: str
) -> None:
    assert parts(token) == expected.split("|")


@pytest.mark.parametrize(
    "token",
    [
        "1-2",
        "-1",
        "x-ray",
        "p-value",
        "C*-algebra",
        "2023/24",
        "1/2",
        "--",
        "end-",
        "-begin",
        "a–",
        "//",
        "well\u2011being",
        "@",
        "e.g.",
        "3.14",
    ],
)
def test_a_line_does_not_break_numbers_and_single_letters(token: str) -> None:
    assert split_token(token) == (Part(token),)


@pytest.mark.parametrize(
    ("token", "expected"),
    [
        ("机器学习", "机|器|学|习"),
        ("你好，世界。", "你|好，|世|界。"),
        ("「中文」です", "「中|文」|で|す"),
        ("コーヒー", "コー|ヒー"),
        ("ちょっと", "ちょっ|と"),
        ("人々", "人々"),
        ("中文,中文", "中|文,|中|文"),
        ("学习(中文)", "学|习|(中|文)"),
        ("（“中”）", "（“中”）"),
        ("使用GPU的", "使|用|GPU|的"),
        ("한국어", "한|국|어"),
        (f"カ{HALF_VOICED}キ", f"カ{HALF_VOICED}|キ"),
        (f"葛{SELECTOR}城", f"葛{SELECTOR}|城"),
        ("10\u00a0円", "10\u00a0円"),
        ("2014年9月至今", "2014年9月|至|今"),
        ("第4版", "第4版"),
        ("中\u2060文", "中\u2060文"),
        ("中\u3000文", "中\u3000|文"),
        ("研究，2014年", "研|究，|2014年"),
        ("约40TB的", "约|40TB|的"),
        ("제2장", "제2장"),
        ("后算”——在", "后|算”——|在"),
        ("网络……上", "网|络……|上"),
        ("가\u11a8나", "가\u11a8|나"),
        ("联系：ada@example.org。谢", "联|系：|ada@example|.org。|谢"),
        ("见https://example.org/a的", "见|https://example|.org/|a|的"),
    ],
    ids=[
        "chinese",
        "fullwidth-stops",
        "brackets",
        "long-vowel",
        "small-kana",
        "iteration",
        "ascii-stop",
        "ascii-brackets",
        "nested",
        "latin",
        "korean",
        "mark",
        "variation",
        "no-break-space",
        "date",
        "count",
        "word-joiner",
        "wide-space",
        "figure",
        "figure-and-unit",
        "figure-in-hangul",
        "dashes",
        "ellipses",
        "letters-of-a-syllable",
        "e-mail",
        "address",
    ],
)
def test_a_line_breaks_between_ideographs_by_their_rules(
    token: str, expected: str
) -> None:
    assert parts(token) == expected.split("|")


@pytest.mark.parametrize(
    ("token", "expected"),
    [
        ("https://example.org/a/b", "https://example|.org/|a/|b"),
        ("https://e.org/?q=1&r=2", "https://e|.org/?q=|1&|r=|2"),
        ("www.example.org", "www|.example|.org"),
        ("doi:10.1000/x_y", "doi:10.1000/|x|_y"),
        ("10.1000/a-b", "10.1000/|a|-b"),
        ("ada.okafor@example.org", "ada|.okafor@example|.org"),
        ("ada@e-mail.org", "ada@e|-mail|.org"),
        ("https://", "https://"),
        ("small-sounds.example.org/a-b", "small|-sounds|.example|.org/|a|-b"),
        ("lamp-post.example.org,", "lamp|-post|.example|.org,"),
    ],
    ids=[
        *("url", "query", "www", "doi", "bare-doi", "email", "hyphen", "scheme"),
        *("page", "host"),
    ],
)
def test_an_address_breaks_behind_slashes_and_before_stops(
    token: str, expected: str
) -> None:
    assert parts(token) == expected.split("|")


@pytest.mark.parametrize("joint", ["\u00ad", "\u200b"], ids=ascii)
def test_a_joint_stands_between_the_parts(joint: str) -> None:
    part = Part("co", JOINT_PENALTY, joint, hyphen=joint == "\u00ad")
    expected = (part, Part("op"))
    assert split_token(f"co{joint}op") == expected


@pytest.mark.parametrize("token", ["\u00adab", "ab\u00ad", "\u200b"], ids=ascii)
def test_a_joint_with_nothing_to_join_is_text(token: str) -> None:
    assert split_token(token) == (Part(token),)


def test_joints_side_by_side_are_kept() -> None:
    found = [(part.text, part.joint) for part in split_token("a\u00ad\u200bb")]
    assert found == [("a", "\u00ad"), ("", "\u200b"), ("b", "")]


@pytest.mark.parametrize(
    ("token", "penalty"),
    [
        ("well-being", HYPHEN_PENALTY),
        ("深度学习研", IDEOGRAPH_PENALTY),
        ("Papadaki-Chen", NAME_PENALTY),
        ("March–June", NAME_PENALTY),
        ("2024年10月–2025年1月", HYPHEN_PENALTY),
        ("朱占星", NAME_PENALTY),
        ("データセット", NAME_PENALTY),
        ("학습하는기계", NAME_PENALTY),
        ("www.org", ADDRESS_PENALTY),
        ("example.org/page", ADDRESS_PENALTY),
        ("2019–2024", SPAN_PENALTY),
        ("2019–present", SPAN_PENALTY),
    ],
    ids=[
        *(
            "hyphen",
            "ideograph",
            "compound",
            "months",
            "dates",
            "name",
            "katakana",
            "hangul",
            "address",
        ),
        *("page", "span", "open-span"),
    ],
)
def test_a_break_has_the_price_of_its_kind(token: str, penalty: float) -> None:
    *penalties, last = (part.penalty for part in split_token(token))
    assert set(penalties) == {penalty}
    assert last == 0.0


@pytest.mark.parametrize(
    ("token", "is_name"),
    [
        ("Müller-Lüdenscheidt", True),
        ("Stoke-on-Trent", True),
        ("state-of-the-art", False),
        ("Double-blind", False),
    ],
)
def test_what_has_a_capital_behind_a_hyphen_is_a_name(
    token: str, *, is_name: bool
) -> None:
    prices = {part.penalty for part in split_token(token)[:-1]}
    assert prices == {NAME_PENALTY if is_name else HYPHEN_PENALTY}


def test_a_name_among_others_is_hardly_parted() -> None:
    prices = {part.text: part.penalty for part in split_token("赵蜜、李静、王晓鸣")}
    assert prices == {
        "赵": NAME_PENALTY,
        "蜜、": IDEOGRAPH_PENALTY,
        "李": NAME_PENALTY,
        "静、": IDEOGRAPH_PENALTY,
        "王": NAME_PENALTY,
        "晓": NAME_PENALTY,
        "鸣": 0.0,
    }


@pytest.mark.parametrize("token", ["e.g./i.e.", "B.Sc./M.Sc.", "1.2/3.4", "a.b-c"])
def test_not_all_with_a_full_stop_is_an_address(token: str) -> None:
    assert ADDRESS_PENALTY not in {part.penalty for part in split_token(token)}


def test_the_dearer_a_break_is_the_less_a_reader_understands_it() -> None:
    prices = (IDEOGRAPH_PENALTY, JOINT_PENALTY, NAME_PENALTY, ADDRESS_PENALTY)
    assert sorted(prices) == list(prices)
    assert JOINT_PENALTY <= HYPHEN_PENALTY < NAME_PENALTY
    assert ADDRESS_PENALTY < MAX_BADNESS < SPAN_PENALTY


@pytest.mark.property
@given(token=tokens)
@steady
def test_parts_and_joints_make_the_token(token: str) -> None:
    assert "".join(part.text + part.joint for part in split_token(token)) == token


@pytest.mark.property
@given(token=tokens)
@steady
def test_a_part_is_empty_only_beside_a_joint(token: str) -> None:
    for before, part in pairwise(split_token(token)):
        assert before.text or before.joint
        assert part.text or before.joint


@pytest.mark.property
@given(token=tokens)
@settings(steady, max_examples=300)
def test_only_a_joint_parts_a_mark_from_its_base(token: str) -> None:
    for before, part in pairwise(split_token(token)):
        assert before.joint or not part.text.startswith(LEANING)
