"""该填数字的地方写着“待定”“待核”“暂缺”。

为什么：数字没有核到先写“待核”，定稿时要么补上数，要么改写句子。

例外：“待定事项”“暂缺席位”是正常的话；会议时间地点“另行通知”不算。
"""

from __future__ import annotations

from dinggao.kinds import pattern
from dinggao.rule import Bad, Rule, Severity

PENDING = "待定|待核实?|待补充?|待填|待查|待统计|待确认|暂缺|数据缺|暂无数据"
EXPRESSION = rf"""(?x)
    (?:金额|总额|总投资|投资额|面积|人数|户数|数量|数字|数据|比例|占比|增速|增幅|单价|标准|产值|收入|税收)
    (?:约?为|约|达|达到|：|:)?(?P<fault>{PENDING})(?=[，。；、）)\s]|$)
  | (?<=[约达为共计长到])(?P<fault>{PENDING})(?=[个亿万元人户家项%％])
"""
TRIGGERS = [
    "待定",
    "待核",
    "待补",
    "待填",
    "待查",
    "待统计",
    "待确认",
    "暂缺",
    "数据缺",
    "暂无数据",
]

RULE = Rule(
    code="P009",
    name="pending-value",
    severity=Severity.WARNING,
    basis="练",
    check=pattern(EXPRESSION, TRIGGERS, "“{0}”处还没有填上数"),
    bad=(
        Bad("项目总投资[[待定]]，占地面积约[[待核]]。"),
        Bad("全年实现产值约[[待补]]亿元。"),
    ),
    good=(
        "会议对待定事项逐一研究，人数待定的活动暂缓安排。",
        "各部门要做到待补的短板补齐、待查的问题查清。",
    ),
)
