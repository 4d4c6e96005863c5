"""汉字旁边用了半角的逗号、句号、分号、冒号。

为什么：中文点号占一个字宽，半角的挤在一起，排版时行尾也会错乱。多半是输入法没有切换。

例外：小数、时刻（8:30）、千分位（1,000）、网址、西文里的标点不算；通篇都用半角的（如网页转存的文本）
说明另有体例，不逐个提示；二十条以上的法规多是网页转存的，公开发表的也常混有半角，只作建议。
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from dinggao.document import Document, Span
from dinggao.kinds import fault_of, pattern, replace
from dinggao.labels import Style
from dinggao.rule import Bad, Finding, Rule, Severity, Triggered

FULL = {",": "，", ".": "。", ";": "；", ":": "：", "?": "？", "!": "！"}
EXPRESSION = r"""(?x)
    (?<=[\p{Han}”》）%％])(?P<fault>[,;:])(?=[\p{Han}“《（\d]|\s*$)
  | (?<=\p{Han}|[”》）])(?P<fault>[?!])(?=[“”]|\s*$)
  | (?<=\p{Han}|[”》）%％])(?P<fault>\.)(?=[\p{Han}“《（])
  | (?<=\d)(?P<fault>[,;])(?=[\p{Han}“《])
"""
HABIT = 0.05  # above this share of half-width marks the draft follows a convention of its own
MANY = 5  # more of one kind: copied from elsewhere as it is, told without stopping the draft
ARTICLES = 20  # a regulation of so many is mostly a copy of a web page, mixed marks and all
COMMON = ",."  # a single one of these is a slip however few full-width ones there are


def look(document: Document, match: regex.Match[str]) -> Finding:
    """A half-width mark beside a Chinese character."""
    span, mark = fault_of(match), match["fault"]
    fix = replace(span, FULL[mark], safe=True)
    return Finding(span, f"半角“{mark}”应为全角“{FULL[mark]}”", fixes=(fix,))


MARKS = pattern(EXPRESSION, FULL, look)


def strays(document: Document, hits: Sequence[Span]) -> Iterator[Finding]:
    """Half-width marks of a kind that the draft otherwise writes full-width."""
    found = list(MARKS.find(document, hits))
    for mark, full in FULL.items():
        mine = [finding for finding in found if document.text[finding.span.start] == mark]
        if len(mine) <= max(mark in COMMON, HABIT * document.text.count(full)):
            severity = Severity.INFO if len(mine) > MANY or _is_regulation(document) else None
            yield from (finding._replace(severity=severity) for finding in mine)


def _is_regulation(document: Document) -> bool:
    articles = document.outline.of(Style.ARTICLE)
    return any(len(series.labels) >= ARTICLES for series in articles)


RULE = Rule(
    code="U001",
    name="half-width-mark",
    severity=Severity.ERROR,
    basis="GB/T 15834-2011 标点符号用法",
    check=Triggered(MARKS.triggers, strays),
    bad=(
        Bad(
            "全市经济稳中有进[[,]]民生持续改善，社会大局稳定，干部作风好转。",
            "全市经济稳中有进，民生持续改善，社会大局稳定，干部作风好转。",
        ),
        Bad("新增就业2万人[[.]]各项保险应保尽保。", "新增就业2万人。各项保险应保尽保。"),
    ),
    good=(
        "会议于8:30开始，投资1,200万元，增长3.5%。",
        "网址为www.example.com,邮箱a@b.cn,欢迎来信,谢谢,再见,请,坐,好。",
        "型号A,B,C三种，比例为1:2。",
    ),
)
