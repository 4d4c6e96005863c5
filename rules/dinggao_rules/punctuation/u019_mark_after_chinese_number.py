"""段首的汉字数字序号后面没有用顿号：一，一．。

为什么：汉字数字的序号后面用顿号（一、），不用逗号，也不用点。

例外：“统一，”“第一，”里的“一”不是序号；“一二·九”“七一”“一.五倍”是数字或专名；只看段首。
"""

from __future__ import annotations

from dinggao.kinds import pattern, saying
from dinggao.rule import Bad, Rule, Severity

NUMBERS = "一二三四五六七八九十"
EXPRESSION = rf"""(?xm)
    ^[ \t\u3000]*+(?:[-*\#>]+[ \t])?(?:\*\*)?
    (?:[{NUMBERS}]|十[{NUMBERS}]|[二三]十[{NUMBERS}]?)(?P<fault>[，,．.])
    (?=[ \t]?[\p{{Han}}“《])(?![{NUMBERS}百千万亿两是来则卅廿])
"""
TRIGGERS = [number + mark for number in NUMBERS for mark in "，,．."]

RULE = Rule(
    code="U019",
    name="mark-after-chinese-number",
    severity=Severity.WARNING,
    basis="GB/T 15834-2011 标点符号用法 附录B",
    check=pattern(EXPRESSION, TRIGGERS, saying("汉字数字序号后面应为“、”", "、", safe=True)),
    bad=(
        Bad("一[[，]]加强组织领导\n二[[，]]落实工作责任", "一、加强组织领导\n二、落实工作责任"),
        Bad("三[[．]]强化督促检查", "三、强化督促检查"),
    ),
    good=(
        "统一，是大势所趋。第一，加强组织领导。",
        "一.五倍于上年。九.一八事变纪念日。",
        "一、加强组织领导，二是落实责任。",
    ),
)
