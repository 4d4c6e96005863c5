"""Labels of drafts, and the lists that they make."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dinggao import numerals
from dinggao.engine import Checker, discover
from dinggao.labels import Label, Style, labels
from dinggao.outline import Series
from dinggao.sequence import Verdict
from helpers import document


def written(text: str) -> list[str]:
    """The labels of a text, as they stand."""
    draft = document(text)
    return [draft.quote(label.span) for label in labels(draft)]


def lists(text: str) -> list[list[int]]:
    """The numbers of every series of a text."""
    return [[label.value for label in series.labels] for series in document(text).outline.series]


def only(text: str) -> Label:
    """The one label of a text."""
    (label,) = labels(document(text))
    return label


SHAPES = [
    ("一、总体要求", "一、", Style.CHINESE, 1),
    ("十二、保障措施", "十二、", Style.CHINESE, 12),
    ("廿一、其他事项", "廿一、", Style.CHINESE, 21),
    ("（一）抓好春耕", "（一）", Style.CHINESE_PAREN, 1),
    ("(二)抓好防汛", "(二)", Style.CHINESE_PAREN, 2),
    ("（ 三 ）抓好秋收", "（ 三 ）", Style.CHINESE_PAREN, 3),
    ("1.摸清底数", "1.", Style.ARABIC, 1),
    ("２．分类处置", "２．", Style.ARABIC, 2),
    ("3、建立台账", "3、", Style.ARABIC, 3),
    ("１２、逐项销号", "１２、", Style.ARABIC, 12),
    ("12. 逐项销号", "12.", Style.ARABIC, 12),
    ("1.2023年以来的工作", "1.", Style.ARABIC, 1),
    ("（1）入户走访", "（1）", Style.ARABIC_PAREN, 1),
    ("(２)建档立卡", "(２)", Style.ARABIC_PAREN, 2),
    ("1）入户走访", "1）", Style.HALF_PAREN, 1),
    ("2)建档立卡", "2)", Style.HALF_PAREN, 2),
    ("①入户走访", "①", Style.CIRCLED, 1),
    ("⑳建档立卡", "⑳", Style.CIRCLED, 20),
    ("第一编 总则", "第一编", Style.PART, 1),
    ("第三章 附则", "第三章", Style.CHAPTER, 3),
    ("第二节 机构", "第二节", Style.SECTION, 2),
    ("第十二条 本办法由办公室解释。", "第十二条", Style.ARTICLE, 12),
    ("第12条 本办法由办公室解释。", "第12条", Style.ARTICLE, 12),
    ("第一百零五条 本办法自印发之日起施行。", "第一百零五条", Style.ARTICLE, 105),
    ("一是强班子。", "一是", Style.IS, 1),
    ("二要带队伍。", "二要", Style.MUST, 2),
    ("第一，强班子。", "第一，", Style.ORDINAL, 1),
    ("首先，强班子。", "首先", Style.ADVERB, 1),
    ("最后，带队伍。", "最后", Style.ADVERB, 4),
    ("## 一、总体要求", "一、", Style.CHINESE, 1),
    ("- 1.摸清底数", "1.", Style.ARABIC, 1),
    ("**（一）抓好春耕**", "（一）", Style.CHINESE_PAREN, 1),
    ("\u3000\u3000一、总体要求", "一、", Style.CHINESE, 1),
]


@pytest.mark.parametrize(
    ("text", "label", "style", "value"), SHAPES, ids=[row[0] for row in SHAPES]
)
def test_a_label_opens_a_paragraph(text: str, label: str, style: Style, value: int) -> None:
    found = only(text)
    assert document(text).quote(found.span) == label
    assert (found.style, found.value, found.opening) == (style, value, True)


CHINESE_SHAPES = ["{}、甲", "（{}）甲", "第{}条 甲", "{}是甲", "第{}，甲"]
ARABIC_SHAPES = ["{}.甲", "{}、甲", "（{}）甲", "{}）甲", "第{}条 甲"]


@given(st.integers(1, 99), st.sampled_from(CHINESE_SHAPES))
def test_any_chinese_number_is_read_from_its_label(number: int, shape: str) -> None:
    assert only(shape.format(numerals.chinese(number))).value == number


@given(st.integers(1, 99), st.sampled_from(ARABIC_SHAPES))
def test_any_arabic_number_is_read_from_its_label(number: int, shape: str) -> None:
    full = "".join(chr(ord(digit) + 0xFEE0) for digit in str(number))
    assert only(shape.format(number)).value == number
    assert only(shape.format(full)).value == number


def test_an_article_inserted_later_is_a_branch() -> None:
    found = only("第二条之一 另有规定的除外。")
    assert (found.style, found.value, found.branch) == (Style.ARTICLE, 2, True)


NO_LABELS = [
    ("articles of another law in a sentence", "依照《招标投标法》第三条、第五条的规定执行。"),
    ("an article of another law at the start of a line", "依照招标投标法\n第三条规定的范围执行。"),
    ("an article and its clause at the start of a line", "按照\n第三条第二款的要求执行。"),
    ("a range of items", "按第二部分\n（一）至（三）的要求落实。"),
    ("the name of a mechanism", "建立健全一月一研判、一季一调度机制。"),
    ("industries", "第一产业增加值增长4%，第二产业增长5%。"),
    ("an industry at the start of a line", "第一产业增加值增长4%。"),
    ("months", "三、四月份是春耕关键期。"),
    ("meetings", "一、二次全会精神已经传达。"),
    ("a code of conduct", "严格执行六要六不准。"),
    ("a code of conduct at the start of a line", "六要六不准是底线。"),
    ("a decimal", "总投资\n1.5亿元，已到位资金过半。"),
    ("a decimal with full-width digits", "１．５亿元已经到位。"),
    ("a date", "2022.5.1开工建设。"),
    ("unified", "统一是前提，专一是关键。"),
    ("a round", "第一轮督察已经结束。"),
    ("a first", "我市招商引资总量居全省第一，增速居第二。"),
    ("a label with nothing behind it", "一、"),
    ("a number of a table", "12\n13\n14"),
    ("a document number", "（2022）15号文件已印发。"),
]


@pytest.mark.parametrize("text", [row[1] for row in NO_LABELS], ids=[row[0] for row in NO_LABELS])
def test_what_only_looks_like_a_label_is_not_read(text: str) -> None:
    assert written(text) == []


NO_LISTS = [
    ("items that are cited", "本条第（一）、（二）项所列情形除外。"),
    ("items that are cited at the start of a line", "依照前条\n（一）、（二）项办理。"),
    ("an item that is cited from the middle of its list", "有第（三）项情形的，不予受理。"),
]


@pytest.mark.parametrize("text", [row[1] for row in NO_LISTS], ids=[row[0] for row in NO_LISTS])
def test_what_is_cited_makes_no_list(text: str) -> None:
    assert lists(text) == []


INLINE = [
    ("serial", "一是学习；二是整改；三是提高。", ["一是", "二是", "三是"]),
    ("must", "今年，一要稳增长，二要促改革。", ["一要", "二要"]),
    ("ordinal", "原因有二。第一，准备不足。第二，配合不够。", ["第一，", "第二，"]),
    ("adverbs", "首先，学习。其次，整改。最后，提高。", ["首先", "其次", "最后"]),
    ("in parentheses", "包括：（一）学习；（二）整改。", ["（一）", "（二）"]),
    ("arabic in parentheses", "包括：（1）学习；（2）整改。", ["（1）", "（2）"]),
    ("circled", "包括：①学习；②整改。", ["①", "②"]),
    ("arabic", "工作如下：1.学习；2.整改。", ["1.", "2."]),
    ("behind a heading", "（一）抓学习。一是读书，二是讨论。", ["（一）", "一是", "二是"]),
    ("behind a book title", "包括：（1）《条例》；（2）《办法》。", ["（1）", "（2）"]),
]


@pytest.mark.parametrize(
    ("text", "found"), [row[1:] for row in INLINE], ids=[row[0] for row in INLINE]
)
def test_labels_stand_inside_a_paragraph(text: str, found: list[str]) -> None:
    assert written(text) == found


QUOTED = [
    (
        "a quotation of several paragraphs",
        "一、传达讲话\n“一、要抓学习。\n二、要抓整改。\n三、要抓落实。”\n二、研究意见",
        [[1, 2]],
    ),
    (
        "a quotation each paragraph of which opens with a mark",
        "一、传达讲话\n“一、要抓学习。\n“二、要抓整改。”\n二、研究意见",
        [[1, 2]],
    ),
    (
        "a mark that is never closed",
        "一、传达讲话\n“要抓学习。\n二、研究意见\n三、下步打算",
        [[1, 2, 3]],
    ),
    (
        "a quotation within one paragraph",
        "一、传达讲话\n“要抓学习。”他说。\n二、研究意见",
        [[1, 2]],
    ),
]
LISTS = [
    (
        "headings of one level",
        "一、总体要求\n二、主要任务\n三、保障措施",
        [[1, 2, 3]],
    ),
    (
        "items start anew under the next heading",
        "一、回顾\n（一）甲\n（二）乙\n二、安排\n（一）丙\n（二）丁",
        [[1, 2], [1, 2], [1, 2]],
    ),
    (
        "items counted through all parts are one list",
        "一、回顾\n（一）甲\n（二）乙\n二、安排\n（三）丙\n（四）丁\n三、保障\n（五）戊",
        [[1, 2, 3], [1, 2, 3, 4, 5]],
    ),
    (
        "three levels",
        "一、回顾\n（一）甲\n1.子\n2.丑\n（二）乙\n1.寅\n2.卯",
        [[1], [1, 2], [1, 2], [1, 2]],
    ),
    (
        "an attachment counts anew",
        "一、总体要求\n二、主要任务\n附件1\n一、填报范围\n二、填报时间",
        [[1, 2], [1, 2]],
    ),
    (
        "an attachment with a colon counts anew",
        "一、总体要求\n二、主要任务\n附件：\n一、填报范围\n二、填报时间",
        [[1, 2], [1, 2]],
    ),
    (
        "articles run on through the chapters",
        "第一章 总则\n第一条 甲。\n第二条 乙。\n第二章 附则\n第三条 丙。",
        [[1, 2], [1, 2, 3]],
    ),
    (
        "sections count anew in each chapter",
        "第一章 总则\n第一节 甲\n第二节 乙\n第二章 分则\n第一节 丙",
        [[1, 2], [1, 2], [1]],
    ),
    (
        "an inserted article does not count",
        "第一条 甲。\n第二条 乙。\n第二条之一 丙。\n第三条 丁。",
        [[1, 2, 3]],
    ),
    (
        "items of each 一是",
        "一是抓学习：1.读书；2.讨论。\n二是抓整改：1.自查；2.销号。",
        [[1, 2], [1, 2], [1, 2]],
    ),
    (
        "items of each 一是 in one paragraph",
        "一是抓学习：1.读书；2.讨论。二是抓整改：1.自查；2.销号。",
        [[1, 2], [1, 2, 1, 2]],
    ),
    (
        "serial items start anew under the next heading",
        "（一）抓党建。一是甲。二是乙。\n（二）抓发展。一是丙。二是丁。",
        [[1, 2], [1, 2], [1, 2]],
    ),
    (
        "serial items that run over paragraphs",
        "（一）抓党建。一是甲。\n二是乙。\n三是丙。",
        [[1], [1, 2, 3]],
    ),
    (
        "styles do not count together",
        "一、总体要求\n1.甲\n2.乙\n二、主要任务\n（一）丙\n（二）丁",
        [[1, 2], [1, 2], [1, 2]],
    ),
]


@pytest.mark.parametrize(
    ("text", "found"), [row[1:] for row in QUOTED], ids=[row[0] for row in QUOTED]
)
def test_labels_inside_a_quotation_are_not_read(text: str, found: list[list[int]]) -> None:
    assert lists(text) == found


@pytest.mark.parametrize(
    ("text", "found"), [row[1:] for row in LISTS], ids=[row[0] for row in LISTS]
)
def test_labels_make_lists(text: str, found: list[list[int]]) -> None:
    assert lists(text) == found


@pytest.mark.parametrize("text", [row[1] for row in LISTS], ids=[row[0] for row in LISTS])
def test_a_sound_draft_counts_without_a_slip(text: str) -> None:
    assert {step.verdict for series in _series(text) for step in series.steps} <= {
        Verdict.FITS,
        Verdict.RESTARTS,
    }


INNOCENT = [
    ("one is one, two is two", "我们说话办事，一是一，二是二。"),
    *NO_LABELS,
    *NO_LISTS,
    *[row[:2] for row in INLINE],
    *[row[:2] for row in QUOTED],
    *[row[:2] for row in LISTS],
]


@pytest.mark.parametrize("text", [row[1] for row in INNOCENT], ids=[row[0] for row in INNOCENT])
def test_no_numbering_rule_speaks_of_a_sound_draft(text: str) -> None:
    numbering = Checker(rule for rule in discover() if rule.code.startswith("N"))
    assert [(d.rule.code, d.finding.message) for d in numbering.check(document(text))] == []


def _series(text: str) -> tuple[Series, ...]:
    return document(text).outline.series


@given(st.lists(st.integers(2, 6), min_size=1, max_size=6), st.booleans())
def test_an_outline_of_any_shape_counts_without_a_slip(sizes: list[int], anew: bool) -> None:
    lines, at = [], 0
    for part, size in enumerate(sizes, 1):
        lines.append(f"{numerals.chinese(part)}、大标题")
        first = 1 if anew else at + 1
        lines += [f"（{numerals.chinese(n)}）小标题" for n in range(first, first + size)]
        at += size
    verdicts = {step.verdict for series in _series("\n".join(lines)) for step in series.steps}
    assert verdicts <= {Verdict.FITS, Verdict.RESTARTS}


@given(st.text(st.sampled_from("一二三十、（）(1２)是要第条章，。；：“”\n 甲附件")))
def test_labels_of_any_text_stand_in_order_and_apart(text: str) -> None:
    draft = document(text)
    spans = [label.span for label in labels(draft)]
    assert all(a.end <= b.start for a, b in pairwise(spans))
    assert all(span.end - span.start > 0 and span.end <= len(text) for span in spans)
    assert draft.outline is not None
