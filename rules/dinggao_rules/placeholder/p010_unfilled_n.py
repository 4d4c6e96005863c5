"""用 N 占着的数没有填：完成N项、共N个。

为什么：N 是起草时代替数目的记号，定稿要写出确数。

例外：“1+N”“N次方”“N95”和成套说法里的 N（“1+N”体系中的 N 个方案）不是占位。
"""

from __future__ import annotations

import regex

from dinggao.document import Document
from dinggao.expression import compiled
from dinggao.kinds import fault_of, pattern
from dinggao.rule import Bad, Finding, Rule, Severity

EXPRESSION = r"""(?x)
    (?<=(?![等每第任这那前后])\p{Han}|[，、；：])
    (?P<fault>[NＮ])(?=[个项名家条人件户处座万亿]|[%％])
"""
SETTLED = r"[+＋]\s?[NＮ]|[“‘][NＮ]"


def look(document: Document, match: regex.Match[str]) -> Finding | None:
    """N before a measure word, in a draft that does not speak of 1+N."""
    return (
        None
        if compiled(SETTLED).search(document.text)
        else Finding(fault_of(match), "“N”要换成确数")
    )


RULE = Rule(
    code="P010",
    name="unfilled-n",
    severity=Severity.WARNING,
    basis="练",
    check=pattern(EXPRESSION, ["N", "Ｎ"], look),
    bad=(
        Bad("全年完成[[N]]项改革任务，引进[[N]]家企业。"),
        Bad("全年组织培训多场，共[[N]]人参加。"),
    ),
    good=(
        "构建“1+N”政策体系，出台N个专项方案，制定N项措施。",
        "储备N95口罩5万只。",
    ),
)
