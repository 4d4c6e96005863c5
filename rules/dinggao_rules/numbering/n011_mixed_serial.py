"""列举的说法前后不一：第一……二是……第三。

为什么：几个人分头写、再拼到一起，“第一”后面跟着“二是”，听的人会以为另起了一层。

例外：“第一”下面再分“一是、二是”是嵌套，不是混用。
"""

from __future__ import annotations

from collections.abc import Iterator

from dinggao.document import Document
from dinggao.labels import Style
from dinggao.rule import Bad, Edit, Finding, Fix, Rule, Severity
from dinggao_rules.numbering._slips import misfits
from dinggao_rules.numbering._telling import written

STYLES = (Style.IS, Style.MUST, Style.ORDINAL)


def check(document: Document) -> Iterator[Finding]:
    """Serial labels that fill the gap of a series of another style."""
    for odd, model in misfits(document, STYLES):
        here, right = document.quote(odd.span), written(document, model, odd.value)
        fix = Fix(f"改为“{right}”", (Edit(odd.span, right),))
        yield Finding(odd.span, f"列举说法不一：“{here}”应为“{right}”", fixes=(fix,))


RULE = Rule(
    code="N011",
    name="mixed-serial",
    severity=Severity.WARNING,
    basis="练",
    check=check,
    bad=(
        Bad(
            "第一，摸清底数。[[二是]]分类处置。第三，建立台账。",
            "第一，摸清底数。第二，分类处置。第三，建立台账。",
        ),
        Bad(
            "一是抓学习。二是抓整改。[[三要]]抓落实。四是抓督查。",
            "一是抓学习。二是抓整改。三是抓落实。四是抓督查。",
        ),
    ),
    good=(
        "第一，摸清底数。一是查档案，二是看现场。第二，分类处置。第三，建立台账。",
        "一是抓学习。二是抓整改。下一步，一要压实责任，二要强化督查。",
    ),
)
