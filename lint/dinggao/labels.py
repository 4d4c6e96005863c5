"""Read the labels of numbered items (层次序数): 一、（一）1.（1）①, 第X条, 一是, 第一，, 首先.

A label is what a person would count by. Numbers that merely look like one (1.5亿, 一、二次全会,
第三条规定, 依照（一）、（二）项) and labels inside quoted paragraphs are not read.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple

import regex

from dinggao import numerals
from dinggao.document import Document, Span
from dinggao.expression import compiled


class Style(Enum):
    """How a label is written. Labels count together only within one style."""

    PART = "第一编"
    CHAPTER = "第一章"
    SECTION = "第一节"
    ARTICLE = "第一条"
    CLAUSE = "第一款"
    CHINESE = "一、"
    CHINESE_PAREN = "（一）"
    ARABIC = "1."
    ARABIC_PAREN = "（1）"
    HALF_PAREN = "1）"
    CIRCLED = "①"
    IS = "一是"
    MUST = "一要"
    ORDINAL = "第一，"
    ADVERB = "首先"


class Label(NamedTuple):
    """A label: its whole span, the span of its number, and the block it stands in.

    ``opening``: it opens its paragraph. ``branch``: 第X条之一, which counts beside its article.
    """

    style: Style
    value: int
    span: Span
    number: Span
    block: int
    opening: bool
    branch: bool = False


LAW = (Style.PART, Style.CHAPTER, Style.SECTION, Style.ARTICLE, Style.CLAUSE)
SERIAL = (Style.IS, Style.MUST, Style.ORDINAL, Style.ADVERB)
ADVERBS = {"首先": 1, "其次": 2, "再次": 3, "最后": 4}

# A label is what opens it, a number of some script, and what closes it.
_C, _A, _R = "chinese", "arabic", "circled"
_STYLES = {
    ("", _C, "、"): Style.CHINESE,
    ("（", _C, "）"): Style.CHINESE_PAREN,
    ("", _A, "."): Style.ARABIC,
    ("", _A, "、"): Style.ARABIC,
    ("（", _A, "）"): Style.ARABIC_PAREN,
    ("", _A, "）"): Style.HALF_PAREN,
    ("", _C, "是"): Style.IS,
    ("", _C, "要"): Style.MUST,
    ("第", _C, "，"): Style.ORDINAL,
    ("第", _C, "、"): Style.ORDINAL,
    **{
        ("第", script, name): style
        for name, style in zip("编章节条款", LAW, strict=True)
        for script in (_C, _A)
    },
}
_SAME = {"(": "（", ")": "）", ".": ".", "．": ".", ",": "，"}
_LABEL = rf"""
    (?P<label>
        (?P<open>第\s?|[（(]\s?)?
        (?P<n>(?P<chinese>[{numerals.CHINESE}]{{1,9}})|(?P<arabic>[0-9０-９]{{1,3}})|[{numerals.CIRCLED}])
        \s?(?P<close>[编章节条款](?P<branch>之[一二三四五六七八九十]+)?|[、.．）)是要，,])?
      | (?P<n>{"|".join(ADVERBS)})(?=[，,])
    )
"""
_OPENING = rf"(?x)(?:[-*•·\#>]++\s+)*(?:\*\*)?{_LABEL}"
_INLINE = rf"(?x)(?<=[。；：，、！？;:,\s”）)—…*]){_LABEL}"

_NUMERALS = frozenset(numerals.CHINESE)
_NUMBER = f"[{numerals.CHINESE}]{{1,9}}"
_CITED = r"\s*[至、和与及或—－~～-]\s*[（(第]"
_PAIRED = "月次届季轮级环期条项号章节款产步线楼个"
# What may not follow a label of a style, or it is no label.
_NOT_BEFORE = {
    Style.CHINESE: rf"(?P<n>{_NUMBER})[{_PAIRED}]",
    Style.CHINESE_PAREN: _CITED,
    Style.ARABIC_PAREN: _CITED,
    Style.ARABIC: r"(?<=[.．])(?=[0-9０-９])(?![0-9]{4}年|[0-9]{1,2}大|[0-9]+\+)|(?<=、)[0-9０-９]",
    Style.IS: r"一(?:[，。、”]|$)",
    Style.MUST: _NUMBER,
    Style.ORDINAL: rf"(?<=、)第?{_NUMBER}",
    **dict.fromkeys(LAW, r"规定|第|所|中|的|之|[和至与及或、，,款项。；]"),
}
_WORDS = r"(?!\s?[项款]\P{Han})\s?[\p{Han}“《]"
_STOPS = "。；：！？;: \t\u3000"  # inside a paragraph 1. counts only behind one of these


def labels(document: Document) -> Iterator[Label]:
    """All labels of a document, in order."""
    for index in _unquoted(document):
        yield from _block_labels(document, index)


def _unquoted(document: Document) -> Iterator[int]:
    """Indices of the blocks that are not part of a quotation of several paragraphs."""
    text, waiting = document.text, 0  # paragraphs that an open quotation may still run over
    for index, block in enumerate(document.blocks):
        opens = text.startswith("“", block.span.start)
        if waiting:
            closed = text.rfind("”", *block.span) > text.rfind("“", *block.span)
            waiting = 0 if closed else waiting - 1
            if not opens and not closed and not waiting:
                yield index
            continue
        if opens and text.count("“", *block.span) > text.count("”", *block.span):
            waiting = 60 if _closes_later(document, index) else 0
        yield index


def _closes_later(document: Document, index: int) -> bool:
    later = document.blocks[index + 1 : index + 61]
    return any(document.text.endswith(("”", "”。", "。”", "”；"), *b.span) for b in later)


def _block_labels(document: Document, index: int) -> Iterator[Label]:
    start, end = document.blocks[index].span
    match = compiled(_OPENING).match(document.text, start, end)
    opening = match and _label(match, index, opening=True)
    if opening and (opening.span.end < end or opening.style in LAW):
        yield opening
        start = opening.span.end
    for match in compiled(_INLINE).finditer(document.text, start, end):
        label = _label(match, index, opening=False)
        if label:
            yield label


def _label(match: regex.Match[str], block: int, opening: bool) -> Label | None:
    """The label that a match is, unless what stands around it makes it something else."""
    opened, digits, chinese, arabic, closed, branch = match.group(
        "open", "n", "chinese", "arabic", "close", "branch"
    )
    value = ADVERBS.get(digits) or numerals.parse(digits)
    script = _C if chinese else _A if arabic else _R
    style = Style.ADVERB if digits in ADVERBS else _style(opened or "", script, closed or "")
    if style is None or value is None or _is_cited(match, style, value):
        return None
    if not opening and not _counts_inline(match, style):
        return None
    span, number = Span(*match.span("label")), Span(*match.span("n"))
    return Label(style, value, span, number, block, opening, branch is not None)


def _style(opened: str, script: str, closed: str) -> Style | None:
    if script is _R:
        return Style.CIRCLED
    opened, closed = opened[:1], closed[:1]
    return _STYLES.get((_SAME.get(opened, opened), script, _SAME.get(closed, closed)))


def _is_cited(match: regex.Match[str], style: Style, value: int) -> bool:
    """Whether what follows makes the number part of a phrase."""
    if style is Style.CHINESE and match.string[match.end() : match.end() + 1] not in _NUMERALS:
        return False
    following = style in _NOT_BEFORE and compiled(_NOT_BEFORE[style]).match(
        match.string, match.end(), match.end() + 12
    )
    if not following:
        return False
    if style is Style.CHINESE:  # 三、四月份 are two numbers of one noun; 一、十三五时期 is not
        return numerals.parse(following["n"]) == value + 1
    return True


def _counts_inline(match: regex.Match[str], style: Style) -> bool:
    """Inside a paragraph a number is a label only before the words it numbers."""
    if style in SERIAL:
        return True
    if style in (*LAW, Style.CHINESE, Style.HALF_PAREN):
        return False
    if style is Style.ARABIC and match.string[match.start() - 1] not in _STOPS:
        return False
    return bool(compiled(_WORDS).match(match.string, match.end(), match.end() + 4))
