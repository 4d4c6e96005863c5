"""财政、金融、产业术语用错了字：隐形债务、刚性兑负、战略性新型产业。

为什么：隐性与隐形、新型与新兴、性与型、贷与货，字形字音相近，写进预算和审计材料就成了另一回事。

例外：隐形冠军、隐形眼镜、隐形变异、隐形门槛是通行说法，不动；“创新性人才”“环境友好性”一类普通修饰不算。
"""

from __future__ import annotations

from dinggao.kinds import lexicon
from dinggao.rule import Bad, Rule, Severity

RULE = Rule(
    code="F011",
    name="economic-term",
    severity=Severity.ERROR,
    basis="练",
    check=lexicon(__file__),
    bad=(
        Bad(
            "稳妥化解地方政府[[隐形债务]]，摸清[[隐形失业]]情况。",
            "稳妥化解地方政府隐性债务，摸清隐性失业情况。",
        ),
        Bad(
            "培育[[战略性新型产业]]，发行[[专向债券]]12亿元。",
            "培育战略性新兴产业，发行专项债券12亿元。",
        ),
    ),
    good=(
        "培育隐形冠军企业，防止“四风”隐形变异，破除隐形门槛。",
        "发展新型农业经营主体和新兴产业，盘活存货款项，提高产品的环境友好性。",
    ),
    supersedes=("T001", "T002", "T016"),
)
