"""The text of every CV as the field's PDF readers extract it: every field, in order.

White space is folded, for readers end lines where the page does; there is none between
ideographs, where lines break anywhere. Two readers have limits of their own: files made
by hand, which have nothing of cvgen's in them, show that they are theirs.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from functools import cache

import pytest

from cvgen.layout.frame import Line, Page
from cvgen.layout.opportunities import SOFT_HYPHEN
from cvgen.layout.typeface import ShapedWord
from cvgen.model.text import MIDDLE_DOT
from cvgen.pdf.share_rest import MOST_UNITS
from cvgen.pdf.whole_words import whole_words
from tests.support.every_cv import CV_NAMES, built_cv, every_cv
from tests.support.handmade import handmade_pdf
from tests.support.readers import READERS, Reader, pdfium, pdfminer
from tests.support.samples import build_texts, quoted

AROUND_MARKS = re.compile(r" (?=[*†‡§])|(?<=[*†‡§]) (?=[,.;:)])")
IDEOGRAPH = re.compile("[\u2e80-\u9fff\uac00-\ud7a3\uff00-\uff60]")


def paragraphs(pages: Sequence[Page], *, one_way: bool = True) -> list[str]:
    """The paragraphs in the order of reading, each in parts where a page ends.

    A word that a page's end parts is looked for where it begins. Those that do not run
    ``one_way`` are for tests of their own.
    """
    parts: dict[tuple[int, str], str] = {}
    last: dict[str, tuple[int, str]] = {}
    for page in pages:
        for placed in page.lines:
            key, text = (page.number, placed.node), written(placed.line)
            before = last.get(placed.node, key)
            if before != key and goes_on(parts[before], text):
                rest, space, text = text.partition(" ")
                parts[before] += rest
                text = space + text
            parts[key] = parts.get(key, "") + text
            last[placed.node] = key
    texts = filter(None, map(folded, parts.values()))
    return [text for text in texts if runs_one_way(text) is one_way]


def written(line: Line) -> str:
    """The text of a line without the hyphen that the author has not written."""
    return line.text.replace(SOFT_HYPHEN, "")


def goes_on(first: str, second: str) -> bool:
    """Whether a word goes on behind a page's end."""
    return not first.endswith(" ") and not has_no_spaces(first[-1] + second[:1])


def folded(text: str) -> str:
    return AROUND_MARKS.sub("", " ".join(text.split()))


def has_no_spaces(text: str) -> bool:
    """Whether lines may end between its letters too."""
    return IDEOGRAPH.search(text) is not None


def squeezed(text: str) -> str:
    return "".join(text.split())


def runs_one_way(text: str) -> bool:
    return not {"R", "AL"} & set(map(unicodedata.bidirectional, text))


@cache
def extracted(read: Reader, name: str) -> str:
    """The text of a CV, read once for all tests."""
    return read(built_cv(name).pdf)


def missing(wanted: Sequence[str], text: str) -> list[str]:
    """What is not in the text behind all that is wanted before it."""
    place, lost = 0, []
    for one in wanted:
        found = text.find(one, place)
        if found < 0:
            lost.append(one)
        else:
            place = found + len(one)
    return lost


@pytest.mark.parametrize("name", CV_NAMES)
@pytest.mark.parametrize("read", READERS)
def test_every_field_of_every_cv_reads_as_it_was_written(
    read: Reader, name: str
) -> None:
    built = built_cv(name)
    text, wanted = folded(extracted(read, name)), paragraphs(built.pages)
    spaced = [one for one in wanted if not has_no_spaces(one)]
    dense = [squeezed(one) for one in wanted if has_no_spaces(one)]
    assert len(spaced) > 40
    if read is pdfminer:  # its order is its own, as is shown below
        assert words(" ".join(spaced)) - words(text) == Counter()
        assert Counter("".join(dense)) - Counter(text) == Counter()
    else:
        assert missing(spaced, text) == []
        assert missing(dense, squeezed(text)) == []


def words(text: str) -> Counter[str]:
    """The words of a text in any order, without the marks that lean on them."""
    return Counter(re.sub("[*†‡§]", " ", text).split())


def test_some_words_are_parted_and_some_middle_dots_vanish() -> None:
    lines = [
        one.line.text
        for built in every_cv().values()
        for page in built.pages
        for one in page.lines
    ]
    assert sum(text.endswith(SOFT_HYPHEN) for text in lines) > 5
    assert sum(text.endswith("-") for text in lines) > 5
    assert sum(text.endswith(MIDDLE_DOT) for text in lines) > 5


@pytest.mark.parametrize("read", READERS)
def test_letters_of_many_kinds_read_as_they_were_written(read: Reader) -> None:
    text = "efficient office affluent Łukasz Nguyễn Žižek naïve αβγ Жук fjord"
    built = build_texts(f"name: Ada Okafor\nsummary: {text}")
    assert text in folded(read(built.pdf))


@pytest.mark.parametrize("read", READERS)
@pytest.mark.parametrize(
    "word",
    [
        pytest.param("hy\u00adphen\u00ada\u00adtion", id="soft hyphens"),
        pytest.param("well-known", id="a hyphen of its own"),
        pytest.param("https://example.org/a/b/c/d/e/f/g", id="an address"),
    ],
)
def test_parted_words_come_out_whole(read: Reader, word: str) -> None:
    prose = " ".join([word, *("and",) * 2] * 60)
    built = build_texts(f"name: Ada Okafor\nsummary: {quoted(prose)}")
    lines = [one.line for page in built.pages for one in page.lines]
    parted = [one for one in lines if one.text and not one.text.endswith(" ")]
    assert len(parted) > 2
    assert folded(prose.replace("\u00ad", "")) in folded(read(built.pdf))


def words_on(page: Page) -> list[ShapedWord]:
    return [w for one in page.lines for run in one.line.runs for w in run.words]


@pytest.mark.parametrize("read", READERS)
def test_a_long_address_comes_out_whole(read: Reader) -> None:
    address = f"https://www.example.org/{'a-long-way/' * 9}page"
    prose = " ".join([address, *("and",) * 2] * 20)
    built = build_texts(f"name: Ada Okafor\nsummary: {quoted(prose)}")
    assert folded(prose) in folded(read(built.pdf))
    whole = [word for page in whole_words(built.pages) for word in words_on(page)]
    assert MOST_UNITS / 2 < max(len(t) for w in whole for t in w.texts) <= MOST_UNITS


def test_pdfium_ends_a_line_at_anyones_raised_marks() -> None:
    name = "(Chen) Tj /F1 6.8 Tf 3.3 Ts (*) Tj /F1 10 Tf 0 Ts (, Okafor) Tj"
    text = pdfium(handmade_pdf(f"BT /F1 10 Tf 50 100 Td {name} ET"))
    assert text.split() == ["Chen*", ",", "Okafor"]
    assert folded(text) == "Chen*, Okafor"


def test_pdfminer_reads_columns_of_anyones_by_their_distance() -> None:
    label = "1 0 0 1 56 137 Tm ([1]) Tj 1 0 0 1 48 150 Tm (2026) Tj"
    body = "1 0 0 1 84 150 Tm (What goes) Tj 1 0 0 1 84 137 Tm (on here) Tj"
    text = pdfminer(handmade_pdf(f"BT /F1 10 Tf {label} {body} ET"))
    assert "What goes on here" not in folded(text)
    assert words(text) == words("2026 [1] What goes on here")


SCRIPTS = (
    "朱占星 直骨今角误 《自然》",
    "陳愛蓮 直骨今角誤 「國語」ㄅㄆㄇ",
    "渡辺 髙﨑 直骨今角誤の図 カタカナ",
    "김민수 金民洙 대한민국",
    "人\u2f08 日\u2f47 角\u2ec6",
    "Ἀθηναῖος Ґалаґан ḫalīfa ˈlæŋɡwɪdʒ",
    "∀ε ∃δ: ‖f(x)‖ ≤ ∑ 𝒪(n) ℝⁿ ⟨x⟩",
)
"""The fifth has pairs of characters that fonts draw with one glyph."""


@pytest.mark.parametrize("read", READERS)
@pytest.mark.parametrize("weight", ["", "**"], ids=["regular", "bold"])
def test_all_scripts_read_as_they_were_written(read: Reader, weight: str) -> None:
    interests = "".join(f"\n- {quoted(weight + one + weight)}" for one in SCRIPTS)
    text = read(build_texts(f"name: Ada Okafor\ninterests:{interests}").pdf)
    unspaced = "".join(text.split())
    assert [one for one in SCRIPTS if one.replace(" ", "") not in unspaced] == []
