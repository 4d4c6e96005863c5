"""只有“一是”，没有“二是”。

为什么：后面的几项被删掉了，或者写了一半忘了接着写；听的人会一直等“二是”。

例外：“一是一”“统一是”这类不是列举；“一是……；再就是……”“另外”“同时”接着说的算有下文。
"""

from __future__ import annotations

from collections.abc import Iterator

from dinggao.document import Document
from dinggao.labels import Style
from dinggao.rule import Bad, Finding, Rule, Severity
from dinggao.sequence import Verdict
from dinggao_rules.numbering._slips import Slip, slips
from dinggao_rules.numbering._telling import written

GOES_ON = (
    "二是",
    "二要",
    "其二",
    "第二",
    "再就是",
    "再一个",
    "另一个",
    "另外",
    "还有",
    "另一",
    "同时",
    "二来",
)


def check(document: Document) -> Iterator[Finding]:
    """Lists of 一是 that end with their first item."""
    for slip in slips(document, (Style.IS,), Verdict.FITS, Verdict.RESTARTS):
        if slip.label.value == 1 and _is_alone(document, slip):
            yield Finding(slip.label.span, f"只有“{written(document, slip.label)}”，没有“二是”")


def _is_alone(document: Document, slip: Slip) -> bool:
    after = slip.series.labels[slip.at + 1 : slip.at + 2]
    if after and slip.series.steps[slip.at + 1].verdict is not Verdict.RESTARTS:
        return False
    end = document.blocks[slip.label.block].span.end
    end = min(end, after[0].span.start) if after else end
    rest = document.text[slip.label.span.end : end]
    return not any(words in rest for words in GOES_ON)


RULE = Rule(
    code="N010",
    name="lone-serial",
    severity=Severity.WARNING,
    basis="练",
    check=check,
    bad=(
        Bad("下一步重点抓好以下工作：[[一是]]加快项目建设，确保年内投产。"),
        Bad("（一）抓党建。[[一是]]强班子，带队伍。\n（二）抓发展。一是上项目。二是优环境。"),
    ),
    good=(
        "原因有两个：一是准备不足，二是配合不够。",
        "困难主要是两方面，一是资金紧张，另外人手也不够。",
        "我们说话办事，一是一，二是二。",
    ),
)
