"""用 N 占着的数没有填：完成N项、共N个。

为什么：N 是起草时代替数目的记号，定稿要写出确数。

例外：“1+N”“N次方”“N95”和成套说法里的 N（“1+N”体系中的 N 个方案）不是占位。
"""

from __future__ import annotations

from dinggao.kinds import barring, pattern
from dinggao.rule import Bad, Rule, Severity

EXPRESSION = r"""(?x)
    (?<=(?![等每第任这那前后])\p{Han}|[，、；：])
    (?P<fault>[NＮ])(?=[个项名家条人件户处座万亿]|[%％])
"""
SETTLED = r"[+＋]\s?[NＮ]|[“‘][NＮ]"


RULE = Rule(
    code="P010",
    name="unfilled-n",
    severity=Severity.WARNING,
    basis="练",
    check=barring(SETTLED, pattern(EXPRESSION, ["N", "Ｎ"], "“N”要换成确数")),
    bad=(
        Bad("全年完成[[N]]项改革任务，引进[[N]]家企业。"),
        Bad("全年组织培训多场，共[[N]]人参加。"),
    ),
    good=(
        "构建“1+N”政策体系，出台N个专项方案，制定N项措施。",
        "储备N95口罩5万只。",
    ),
)
