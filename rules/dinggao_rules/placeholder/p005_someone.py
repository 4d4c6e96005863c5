"""“某某公司”“某某同志”还没有换成真名。

为什么：“某某”是起草时的代称，定稿里应写明是哪个单位、哪个人。

例外：案例、判决中隐去真名的“周某某”“李某”，泛指的“某市”“某公司”不算。
"""

from __future__ import annotations

from dinggao.kinds import barring, pattern
from dinggao.rule import Bad, Rule, Severity

NOUNS = (
    "省|市|县|区|镇|乡|村|街道|社区|局|厅|委|办|处|科|院|校|公司|集团|企业|单位|部门|机关|银行|"
    "学校|医院|大学|学院|中心|协会|同志|书记|主任|局长|市长|县长|部长|处长|主席|先生|女士|项目|园区"
)
EXPRESSION = rf"(?P<fault>某某)(?={NOUNS})"
CASE = r"案情|裁判|判决|被告|原告|被申请人|诉讼|\p{Han}某[、，某]\p{Han}*诉"


RULE = Rule(
    code="P005",
    name="someone",
    severity=Severity.WARNING,
    basis="练",
    check=barring(CASE, pattern(EXPRESSION, ["某某"], "“某某”要换成真实名称")),
    bad=(
        Bad("会议邀请[[某某]]公司负责人参加。"),
        Bad("下面请[[某某]]同志讲话。"),
    ),
    good=(
        "原告周某某诉某某公司合同纠纷一案，判决如下。",
        "不能今天找某人、明天找某单位，来回折腾群众。",
    ),
)
