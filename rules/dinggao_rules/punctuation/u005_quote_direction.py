"""引号用了直的，或者方向反了。

为什么：中文引号是左右有别的“”；直引号（"）是键盘上的英文符号，反了的引号多半是输入法自动配对配错的。

例外：英寸（3.5"）、代码和配置里的直引号不算；一段里引号个数成单的，由“不配对”去说；
通篇都用直引号的，只作建议。
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dinggao.document import Document, Span
from dinggao.expression import compiled
from dinggao.rule import Bad, Edit, Finding, Fix, Rule, Severity
from dinggao_rules.punctuation._quotes import shape_of, uneven

WORDS = r'[^"＂“”\n=<>{}]{0,30}?\p{Han}[^"＂“”\n=<>{}]{0,30}'
STRAIGHT = rf"""(?x)
    (?<![=:,{{\[(\\]\s?|[\dA-Za-z])(?P<fault>["＂]{WORDS}(?:["＂](?!\s?[:\]}}])|”))
  | (?P<fault>“{WORDS}["＂])
"""
MANY = 5  # more in a draft: a convention of its own
LONGEST = 40
WRONG = 2  # more pairs in a paragraph than this: something else is wrong with it


def check(document: Document) -> Iterator[Finding]:
    """Straight pairs, then pairs whose halves look the wrong way."""
    found = list(_straight(document))
    severity = Severity.INFO if len(found) > MANY else None
    yield from (finding._replace(severity=severity) for finding in found)
    for marks in uneven(document):
        for span in _turned(shape_of(document, marks), marks):
            yield _told(span, f"引号方向反了，应为“{document.text[span.start + 1 : span.end - 1]}”")


def _straight(document: Document) -> Iterator[Finding]:
    """Pairs of which one half or both are straight, in the lines that hold a straight mark."""
    text, end = document.text, 0
    for mark in compiled('["＂]').finditer(text) if '"' in text or "＂" in text else ():
        if mark.start() >= end:
            line = document.line_span(mark.start())
            end = line.end
            for match in compiled(STRAIGHT).finditer(text, *line):
                words = match["fault"][1:-1]
                yield _told(Span(*match.span("fault")), f"直引号应为中文引号“{words}”")


def _told(span: Span, message: str) -> Finding:
    edits = Edit(Span(span.start, span.start + 1), "“"), Edit(Span(span.end - 1, span.end), "”")
    return Finding(span, message, fixes=(Fix("改为一前一后的“”", edits),))


def _turned(shape: str, marks: Sequence[Span]) -> Iterator[Span]:
    """The pairs of a paragraph that are not one opening and one closing mark."""
    if len(shape) % 2:
        return
    pairs = [shape[i : i + 2] for i in range(0, len(shape), 2)]
    wrong = [i for i, pair in enumerate(pairs) if pair != "“”"]
    if not wrong:
        return
    nested = pairs[wrong[0]] == "““" and pairs[wrong[-1]] == "””"
    spans = [Span(marks[2 * i].start, marks[2 * i + 1].end) for i in wrong]
    if len(wrong) <= WRONG and not nested and all(s.end - s.start <= LONGEST for s in spans):
        yield from spans


RULE = Rule(
    code="U005",
    name="quote-direction",
    severity=Severity.WARNING,
    basis="GB/T 15834-2011 标点符号用法",
    check=check,
    bad=(
        Bad('以改革为[["抓手"]]，推动工作落实。', "以改革为“抓手”，推动工作落实。"),
        Bad("落实[[”第一议题“]]制度，开展“三会一课”。", "落实“第一议题”制度，开展“三会一课”。"),
        Bad("做到[[”应保尽保”]]，不落一人。", "做到“应保尽保”，不落一人。"),
    ),
    good=(
        '采购3.5"硬盘10块、24"显示器5台。',
        '配置写作 {"name": "中文"} 或 name="中文" 均可。',
        "开展“三会一课”“主题党日”，落实“第一议题”制度。",
        "他说：“今年有三件事。\n“第一件是‘两高’项目。”",
    ),
    supersedes=("U004",),
)
