"""“首先、其次、再次、最后”缺了开头或次序颠倒。

为什么：没有“首先”就出现“其次”，听的人会以为漏听了一段。

例外：“其次”单用、作“次要的”讲时不算，所以只作建议。
"""

from __future__ import annotations

from collections.abc import Iterator

from dinggao.document import Document
from dinggao.labels import ADVERBS, Label, Style
from dinggao.rule import Bad, Finding, Rule, Severity

FIRST, SECOND, LAST = 1, 2, max(ADVERBS.values())


def check(document: Document) -> Iterator[Finding]:
    """其次 and 再次 that nothing went before, or that come before what they follow."""
    for series in document.outline.of(Style.ADVERB):
        before: Label | None = None
        for label in series.labels:
            word = document.quote(label.span)
            started = before is not None and before.value < LAST
            if label.value in range(SECOND, LAST) and not started:
                yield Finding(label.span, f"前面没有“首先”，就说“{word}”")
            elif before and FIRST < label.value < before.value < LAST:
                above = document.quote(before.span)
                yield Finding(label.span, f"次序不对：“{word}”说在“{above}”后面")
            before = label


RULE = Rule(
    code="N013",
    name="first-then",
    severity=Severity.INFO,
    basis="GB/T 15834-2011 标点符号用法",
    check=check,
    bad=(
        Bad("[[其次]]，要压实责任。最后，要强化督查。"),
        Bad("首先，要统一思想。再次，要压实责任。[[其次]]，要强化督查。"),
    ),
    good=(
        "首先，要统一思想。其次，要压实责任。最后，要强化督查。",
        "质量是第一位的，进度其次。",
        "首先，要统一思想。最后，要强化督查。",
    ),
)
