"""省略号后面又用了“等”。

为什么：省略号和“等”都表示列举没有完，两个叠用重复，留一个就够了。

例外：“……”结束一句话，后面“等他来了”另起一句的，不算。
"""

from __future__ import annotations

from dinggao.kinds import pattern, saying
from dinggao.rule import Bad, Rule, Severity
from dinggao_rules.punctuation._listing import AFTER_DENG

EXPRESSION = rf"(?P<fault>…{{1,2}}[，、]?)(?={AFTER_DENG}|等等[，。；、])"

RULE = Rule(
    code="U012",
    name="ellipsis-with-deng",
    severity=Severity.WARNING,
    basis="GB/T 15834-2011 标点符号用法 附录A",
    check=pattern(EXPRESSION, ("…等", "…，等", "…、等"), saying("省略号和“等”留一个就够了", "")),
    bad=(
        Bad("种植水稻、玉米、大豆[[……]]等作物。", "种植水稻、玉米、大豆等作物。"),
        Bad("走访了学校、医院[[……]]等。", "走访了学校、医院等。"),
    ),
    good=(
        "他站在村口望着远方……等他的人还没有来。",
        "说到这里他停住了……等到天亮，事情才有了转机。",
    ),
)
