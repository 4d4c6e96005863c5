"""独占一行的标题末尾多了句号、逗号或分号。

为什么：标题末尾不用句号、逗号、分号；同级的标题都没有而一个有，多半是从正文里带下来的。

例外：标题和正文连成一段的（“（一）抓学习。……”）是段首小题，句号是对的；问号、叹号、省略号可以用。
法规的分项、通篇各级小题都带句号的是另一种体例，实测公开报告里很多，不提示。
"""

from __future__ import annotations

from collections.abc import Iterator

from dinggao.document import Document, Span
from dinggao.expression import compiled
from dinggao.kinds import replace
from dinggao.labels import Label, Style
from dinggao.outline import Series
from dinggao.rule import Bad, Finding, Rule, Severity

STYLES = (
    Style.CHINESE,
    Style.CHINESE_PAREN,
    Style.ARABIC,
    Style.PART,
    Style.CHAPTER,
    Style.SECTION,
)
LONGEST = 40
ENDS = "。，；、"
SENTENCE = r"[。；：！？](?=.)"
KINDS = "通知|报告|请示|批复|意见|决定|通报|函|公告|通告|方案|纪要"
TITLE = rf"[^，。；]{{0,30}}关于[^。；]{{2,60}}的(?:{KINDS})(?P<fault>[。，；])$"


def check(document: Document) -> Iterator[Finding]:
    """The title, and headings whose fellows end in no mark."""
    for block in document.blocks[:1]:
        match = compiled(TITLE).match(document.text, *block.span)
        if match:
            yield _told(document, Span(*match.span("fault")))
    for series in document.outline.of(*STYLES):
        yield from _of_series(document, series)


def _of_series(document: Document, series: Series) -> Iterator[Finding]:
    lines = [label for label in series.labels if label.opening and _is_line(document, label)]
    marked = [label for label in lines if _last(document, label) in ENDS]
    bare = sum(1 for label in lines if compiled(r"[\p{Han}”》）\d]").match(_last(document, label)))
    if marked and bare > 1 and bare > len(marked) and 2 * (bare + len(marked)) > len(series.labels):
        for label in marked:
            end = document.blocks[label.block].span.end
            yield _told(document, Span(end - 1, end))


def _is_line(document: Document, label: Label) -> bool:
    """Whether the label opens a short line of its own that is no run of sentences."""
    end = document.blocks[label.block].span.end
    return end - label.span.end <= LONGEST and not compiled(SENTENCE).search(
        document.text, label.span.end, end
    )


def _last(document: Document, label: Label) -> str:
    return document.text[document.blocks[label.block].span.end - 1]


def _told(document: Document, span: Span) -> Finding:
    fix = replace(span, "", safe=True)
    return Finding(span, f"标题末尾不用“{document.quote(span)}”", fixes=(fix,))


RULE = Rule(
    code="U023",
    name="mark-after-heading",
    severity=Severity.WARNING,
    basis="GB/T 15834-2011 标点符号用法 附录B",
    check=check,
    bad=(
        Bad(
            "一、工作回顾\n去年成绩很好。\n二、存在问题[[。]]\n问题不少。\n三、下步打算\n抓好落实。",
            "一、工作回顾\n去年成绩很好。\n二、存在问题\n问题不少。\n三、下步打算\n抓好落实。",
        ),
        Bad(
            "某市关于开展专项整治的通知[[。]]\n各县（区）人民政府：",
            "某市关于开展专项整治的通知\n各县（区）人民政府：",
        ),
    ),
    good=(
        "（一）抓学习。每周一课。\n（二）抓整改。逐项销号。\n（三）抓落实。一抓到底。",
        "有下列情形之一的，予以处罚：\n（一）未申报的；\n（二）未办理的。",
        "一、为什么学\n谈认识。\n二、学什么？\n谈内容。\n三、怎么学\n谈方法。",
    ),
)
