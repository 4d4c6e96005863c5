"""机构名、年份里有个字被 X、** 遮着没有还原：镇X委、20**年。

为什么：从脱敏的范文抄来，遮住的字没有换回来。

例外：X光、X型、X线不算；隐去的手机号（138****1234）是有意遮的，不算。
"""

from __future__ import annotations

from dinggao.kinds import pattern
from dinggao.rule import Bad, Rule, Severity

EXPRESSION = r"""(?x)
    (?<=[省市县区镇乡村局街])(?P<fault>[xXｘＸ])(?=[委办局府厅院])
  | (?<!\d)(?P<fault>(?:19|20)[*＊]{2})(?=年)
"""
TRIGGERS = [x + body for x in "xXｘＸ" for body in "委办局府厅院"] + ["**年", "＊＊年"]

RULE = Rule(
    code="P016",
    name="masked-character",
    severity=Severity.ERROR,
    basis="练",
    check=pattern(EXPRESSION, TRIGGERS, "被遮住的字没有还原"),
    bad=(
        Bad("经镇[[X]]委研究决定，成立领导小组。"),
        Bad("[[20**]]年以来，全镇经济平稳运行。"),
    ),
    good=(
        "区X光检查室设在区医院，X型道口要减速。",
        "联系电话138****1234，2023年启用。",
    ),
    supersedes=("P001", "P002"),
)
