"""“第二个百年奋斗目标”少了“奋斗”二字，或写成别的说法。

为什么：党的文献里写作“第一个百年奋斗目标”“第二个百年奋斗目标”“‘两个一百年’奋斗目标”，“奋斗”不能省。

例外：学校、企业讲自己的百年目标不算；“向第二个百年迈进”没有“目标”二字，也不提示。
"""

from __future__ import annotations

from dinggao.kinds import lexicon
from dinggao.rule import Bad, Rule, Severity

RULE = Rule(
    code="F009",
    name="centenary-goal",
    severity=Severity.WARNING,
    basis="练",
    check=lexicon(__file__, "规范表述是“{1}”", safe=False),
    bad=(
        Bad(
            "如期实现[[第一个百年目标]]，全面建成小康社会。",
            "如期实现第一个百年奋斗目标，全面建成小康社会。",
        ),
        Bad(
            "今年处在[[“两个一百年”目标]]的历史交汇期。",
            "今年处在“两个一百年”奋斗目标的历史交汇期。",
        ),
    ),
    good=(
        "向着第二个百年奋斗目标进军，处在“两个一百年”奋斗目标的历史交汇期。",
        "学校确立了建设百年名校的目标，公司的百年目标写进章程。",
    ),
)
