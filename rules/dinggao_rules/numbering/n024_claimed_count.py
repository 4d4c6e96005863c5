"""说“以下五个方面”，列出来的却是四个。

为什么：列举的项增减了，前面的数没有跟着改，一念一数就对不上。

例外：“等五个方面”“主要有以下方面”没有说死，不核；列举之间隔着别的话、序号本身有错的，先改序号。
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import regex

from dinggao import numerals
from dinggao.document import Document, Span
from dinggao.expression import compiled
from dinggao.labels import Label, Style
from dinggao.outline import Series
from dinggao.rule import Bad, Finding, Related, Rule, Severity
from dinggao.sequence import Verdict

NOUNS = "方面|问题|特点|要求|任务|环节|原则|意见|建议|措施|举措|条件|步骤|阶段|重点|工作|事项|关系"
UNITS = "个项点条大类件"
COUNTS = "二三四五六七八九十两0123456789"
CLAIM = rf"""(?x)
    (?:以下|下列|如下|下面|这|抓好|做好|做到|突出|坚持|处理好|实施|存在|主要有|体现在)
    (?P<fault>[二三四五六七八九十两]{{1,3}}|\d{{1,2}})[{UNITS}](?:{NOUNS})?
    \p{{Han}}{{0,6}}[：:。]\s*$
"""
STYLES = (Style.IS, Style.MUST, Style.ORDINAL, Style.CHINESE_PAREN, Style.ARABIC, Style.CIRCLED)
BACK = 40  # code points before the first item in which the claim stands


def check(document: Document) -> Iterator[Finding]:
    """Lists whose number of items differs from the number claimed right before them."""
    for series in document.outline.of(*STYLES):
        for first, count, end in _lists(series):
            claim = _claim(document, first)
            claimed = claim and numerals.parse(claim["fault"])
            if claim and claimed and claimed != count and _is_whole(document, series, end):
                span = Span(*claim.span("fault"))
                message = f"前面说“{claim['fault']}”，后面列了{numerals.chinese(count)}项，请核对"
                yield Finding(span, message, related=(Related(end.span, "最后一项"),))


def _claim(document: Document, first: Label) -> regex.Match[str] | None:
    """The count that the sentence right before a list claims for it."""
    text, low = document.text, max(0, first.span.start - BACK)
    said = text[low : first.span.start].rstrip()
    counted = any(a in COUNTS and b in UNITS for a, b in pairwise(said[-20:]))
    if not counted or not said.endswith(("：", ":", "。")):
        return None
    return compiled(CLAIM).search(text, low, first.span.start)


def _lists(series: Series) -> Iterator[tuple[Label, int, Label]]:
    """Flawless lists of two items or more: first label, number of items, last label."""
    start = 0
    steps, labels = series.steps, series.labels
    latest = {label.value: index for index, label in enumerate(labels)}
    for index in range(1, len(labels) + 1):
        ended = index == len(labels) or steps[index].verdict is Verdict.RESTARTS
        if ended:
            run = range(start, index)
            counted = all(labels[i].value == i - start + 1 for i in run)
            resumed = latest.get(len(run) + 1, -1) >= index
            if counted and len(run) > 1 and not resumed:
                yield labels[start], len(run), labels[index - 1]
            start = index


def _is_whole(document: Document, series: Series, end: Label) -> bool:
    """Nothing tells that the list goes on in other words."""
    rest = document.text[end.span.end : document.blocks[end.block].span.end]
    return not any(words in rest for words in ("此外", "另外", "同时，", "还要", "还有"))


RULE = Rule(
    code="N024",
    name="claimed-count",
    severity=Severity.WARNING,
    basis="练",
    check=check,
    bad=(
        Bad("下一步重点抓好[[四]]项工作：一是摸底数。二是建台账。三是抓整改。"),
        Bad("会议强调以下[[3]]点要求：\n（一）提高认识\n（二）压实责任"),
    ),
    good=(
        "重点抓好三项工作：一是摸底数。二是建台账。三是抓整改。",
        "学习、教育等四个方面都要抓。一是摸底数。二是建台账。",
        "要处理好三个关系。关于发展，一是提速，二是增效。",
    ),
)
