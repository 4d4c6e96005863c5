"""Read the labels of numbered items (层次序数): 一、（一）1.（1）①, 第X条, 一是, 第一，, 首先.

A label is what a person would count by. Numbers that merely look like one (1.5亿, 一、二次全会,
第三条规定, 依照（一）、（二）项) and labels inside quoted paragraphs are not read.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cache

import regex

from dinggao import numerals
from dinggao.document import Block, Document, Span

_CHINESE = f"[{numerals.CHINESE}]{{1,9}}"
_ARABIC = "[0-9０-９]{1,3}"
_CITED = r"(?!\s*[至、和与及或—－~～-]\s*[（(第])"
_NOT_DECIMAL = r"(?:(?![0-9０-９])|(?=[0-9]{4}年|[0-9]{1,2}大|[0-9]+\+))"
_LAW_CITED = r"(?!(?:规定|第|所|中|的|之[^一二三四五六七八九十]|[和至与及或、，,款项。；]))"


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


LAW = (Style.PART, Style.CHAPTER, Style.SECTION, Style.ARTICLE, Style.CLAUSE)
SERIAL = (Style.IS, Style.MUST, Style.ORDINAL, Style.ADVERB)
ADVERBS = {"首先": 1, "其次": 2, "再次": 3, "最后": 4}

_LAW_SUFFIX = dict(zip("编章节条款", LAW, strict=True))
_HEADINGS = {
    Style.CHINESE: rf"(?P<n>{_CHINESE})、",
    Style.CHINESE_PAREN: rf"[（(]\s?(?P<n>{_CHINESE})\s?[）)]{_CITED}",
    Style.ARABIC: rf"(?P<n>{_ARABIC})(?:[.．]{_NOT_DECIMAL}|、(?![0-9０-９]))",
    Style.ARABIC_PAREN: rf"[（(]\s?(?P<n>{_ARABIC})\s?[）)]{_CITED}",
    Style.HALF_PAREN: rf"(?P<n>{_ARABIC})[）)]",
    Style.CIRCLED: rf"(?P<n>[{numerals.CIRCLED}])",
}
_SERIALS = {
    Style.IS: rf"(?P<n>{_CHINESE})是(?!一(?:[，。、”]|$))",
    Style.MUST: rf"(?P<n>{_CHINESE})要(?!{_CHINESE})",
    Style.ORDINAL: rf"第(?P<n>{_CHINESE})(?:[，,]|、(?!第?{_CHINESE}))",
    Style.ADVERB: rf"(?P<n>{'|'.join(ADVERBS)})(?=[，,])",
}
_BOUNDARY = r"(?<=[。；：，、！？;:,\s”）)—…])"
_STOP = r"(?<=[。；：！？;:\s])"
_PAIRED = "月次届季轮级环期条项号章节款产步线楼个"


@dataclass(frozen=True, slots=True)
class Label:
    """A label: its whole span, the span of its number, and the block it stands in.

    ``branch``: 第X条之一, which counts beside its article. ``opening``: it opens its paragraph.
    """

    style: Style
    value: int
    span: Span
    number: Span
    block: int
    opening: bool
    branch: bool = False


def labels(document: Document) -> Iterator[Label]:
    """All labels of a document, in order."""
    for index in _unquoted(document):
        yield from _block_labels(document, index)


def _unquoted(document: Document) -> Iterator[int]:
    """Indices of the blocks that are not part of a quotation of several paragraphs."""
    waiting = 0  # paragraphs that an open quotation may still run over
    for index, block in enumerate(document.blocks):
        text = document.text
        if waiting:
            opened = text.startswith("“", block.span.start)
            closed = text.rfind("”", *block.span) > text.rfind("“", *block.span)
            waiting = 0 if closed else waiting - 1
            if not opened and not closed and not waiting:
                yield index
            continue
        if text.startswith("“", block.span.start) and _stays_open(text, block):
            waiting = 60 if _closes_later(document, index) else 0
        yield index


def _stays_open(text: str, block: Block) -> bool:
    return text.count("“", *block.span) > text.count("”", *block.span)


def _closes_later(document: Document, index: int) -> bool:
    later = document.blocks[index + 1 : index + 61]
    return any(document.text.endswith(("”", "”。", "。”", "”；"), *b.span) for b in later)


def _block_labels(document: Document, index: int) -> Iterator[Label]:
    block = document.blocks[index]
    start, end = block.span
    opening = _opening_label(document, index)
    if opening:
        yield opening
        start = opening.span.end
    for match in _inline().finditer(document.text, start, end):
        label = _label(match, index, opening=False)
        if label:
            yield label


def _opening_label(document: Document, index: int) -> Label | None:
    start, end = document.blocks[index].span
    match = _opening().match(document.text, start, end)
    if not match or match.end() == end and match["law"] is None:
        return None
    return None if _is_pair(match) else _label(match, index, opening=True)


def _label(match: regex.Match[str], block: int, opening: bool) -> Label | None:
    style = _style(match)
    value = ADVERBS.get(match["n"]) or numerals.parse(match["n"])
    if value is None:
        return None
    span, number = Span(*match.span("label")), Span(*match.span("n"))
    return Label(style, value, span, number, block, opening, opening and bool(match["branch"]))


def _style(match: regex.Match[str]) -> Style:
    tags = match.groupdict()
    if tags.get("law") is not None:
        return _LAW_SUFFIX[match["suffix"]]
    return next(style for style in Style if tags.get(style.name) is not None)


def _is_pair(match: regex.Match[str]) -> bool:
    """三、四月份; 一、二次全会: two numbers of one noun."""
    following = regex.match(f"({_CHINESE})[{_PAIRED}]", match.string, pos=match.end())
    if not following or match["CHINESE"] is None:
        return False
    return numerals.parse(following[1]) == (numerals.parse(match["n"]) or 0) + 1


def _named(patterns: dict[Style, str]) -> str:
    return "|".join(_tagged(style.name, pattern) for style, pattern in patterns.items())


def _tagged(tag: str, pattern: str) -> str:
    """A label's pattern, and an empty group behind it that names its style."""
    return f"(?P<label>{pattern})(?P<{tag}>)"


@cache
def _opening() -> regex.Pattern[str]:
    """What may open a paragraph, behind a bullet or Markdown's heading marks."""
    number = rf"(?P<n>{_CHINESE}|{_ARABIC})"
    branch = "(?P<branch>之[一二三四五六七八九十]+)?"
    law = _tagged("law", rf"第\s?{number}\s?(?P<suffix>[编章节条款]){branch}{_LAW_CITED}")
    choices = _named(_HEADINGS | _SERIALS)
    return regex.compile(rf"(?:[-*•·#>]+\s+)*(?:\*\*)?(?:{law}|{choices})")


@cache
def _inline() -> regex.Pattern[str]:
    """What may stand inside a paragraph, behind a stop."""
    headings = {style: pattern + r"(?=\s?[\p{Han}“《])(?![项款]\P{Han})" for style, pattern in _HEADINGS.items()}
    arabic = _tagged("ARABIC", headings.pop(Style.ARABIC))
    del headings[Style.CHINESE], headings[Style.HALF_PAREN]
    return regex.compile(rf"{_BOUNDARY}(?:{_named(_SERIALS | headings)})|{_STOP}{arabic}")
