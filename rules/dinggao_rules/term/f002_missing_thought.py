"""“习近平新时代中国特色社会主义”后面漏了“思想”。

为什么：指导我们的是“习近平新时代中国特色社会主义思想”，漏了“思想”两个字，句子就不通，也不规范。

例外：“习近平新时代中国特色社会主义经济思想”等后面有“思想”的是全称；
“新时代中国特色社会主义事业”“坚持和发展中国特色社会主义”前面没有“习近平”，不算。
"""

from __future__ import annotations

from dinggao.kinds import pattern, saying
from dinggao.rule import Bad, Rule, Severity

WHOLE = "习近平新时代中国特色社会主义思想"
EXPRESSION = rf"(?P<fault>{WHOLE.removesuffix('思想')})(?!\p{{Han}}{{0,6}}思想)"

RULE = Rule(
    code="F002",
    name="missing-thought",
    severity=Severity.ERROR,
    basis="练",
    check=pattern(
        EXPRESSION,
        [WHOLE.removesuffix("思想")],
        saying(f"漏了“思想”，应为“{WHOLE}”", WHOLE),
    ),
    bad=(
        Bad(
            "坚持以[[习近平新时代中国特色社会主义]]为指导，开拓进取。",
            "坚持以习近平新时代中国特色社会主义思想为指导，开拓进取。",
        ),
        Bad(
            "这得益于[[习近平新时代中国特色社会主义]]的科学指引。",
            "这得益于习近平新时代中国特色社会主义思想的科学指引。",
        ),
    ),
    good=(
        "坚持以习近平新时代中国特色社会主义思想为指导，推进新时代中国特色社会主义事业。",
        "深入学习习近平新时代中国特色社会主义经济思想。",
    ),
)
