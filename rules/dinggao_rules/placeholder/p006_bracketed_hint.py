"""括号里还留着“（此处填……）”“（待补充）”一类的提示。

为什么：这是起草人写给补数据的人看的话，不是正文；漏删一句，全文就露出草稿相。

例外：“（核心区）”“（补助）”“（请示）”“（待遇）”“（略）”是正文；讲填表方法的说明书不算。
"""

from __future__ import annotations

from dinggao.kinds import pattern
from dinggao.rule import Bad, Rule, Severity
from dinggao_rules.placeholder._hints import HINT

EXPRESSION = rf"(?P<fault>[（(]\s*(?:{HINT})\s*[。！!]?[）)])"
TRIGGERS = [
    bracket + word
    for bracket in "（("
    for word in ("此处", "在此", "请", "填", "补充", "输入", "插入")
] + [f"待{word}" for word in "填补定核查完明确更插统报"]

RULE = Rule(
    code="P006",
    name="bracketed-hint",
    severity=Severity.ERROR,
    basis="练",
    check=pattern(EXPRESSION, TRIGGERS, "提示语没有删，也没有填上内容"),
    bad=(
        Bad("全年实现增加值[[（此处补数据）]]亿元。"),
        Bad("出席会议的有[[（名单待定）]]，参会人数[[（请核实）]]。"),
    ),
    good=(
        "城市（核心区）居民（补助）标准由主管部门（请示）后确定，（待遇）不变，（略）。",
        "缴纳（补充医疗保险）的单位，（请假）须审批。",
    ),
)
