"""“等”字前面用了顿号。

为什么：“等”已经表示列举没有完，最后一项和“等”之间不再停顿，不用顿号。

例外：“、等级”“、等次”“、等待”“、等额”里的“等”是另一个词；“慢、等、靠”里的“等”本身是一项。
"""

from __future__ import annotations

from dinggao.kinds import pattern, saying
from dinggao.rule import Bad, Rule, Severity
from dinggao_rules.punctuation._listing import AFTER_DENG

EXPRESSION = rf"(?<=[\p{{Han}}\w”》）%％]{{2}})(?<![、，。“不]\w)(?P<fault>、)(?={AFTER_DENG})"

RULE = Rule(
    code="U011",
    name="comma-before-deng",
    severity=Severity.ERROR,
    basis="GB/T 15834-2011 标点符号用法 附录B",
    check=pattern(EXPRESSION, ("、等",), saying("“等”字前不用顿号", "", safe=True)),
    bad=(
        Bad("发展水稻、玉米、大豆[[、]]等作物。", "发展水稻、玉米、大豆等作物。"),
        Bad(
            "市发展改革委、财政局、民政局[[、]]等部门参加。",
            "市发展改革委、财政局、民政局等部门参加。",
        ),
        Bad("引进甲公司、乙公司[[、]]等15家企业。", "引进甲公司、乙公司等15家企业。"),
    ),
    good=(
        "考核结果分为优秀、等次靠后和不合格，注明规格、等级、数量。",
        "排队取号、等待叫号，纠正拖、等、靠的习气。",
        "名额按差额、等额两种办法产生，大家都怕等不及、等不来。",
    ),
)
