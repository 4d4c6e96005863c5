"""“不敢腐、不能腐、不想腐”的次序或用字错了。

为什么：先震慑，再制度，后觉悟，三者次序固定，一体推进；颠倒了意思也跟着乱。

例外：分开讲“扎牢不能腐的笼子”“强化不敢腐的震慑”时，先讲哪一条由文意定，不算错；
讲担当的“不想、不敢、不能”不是这个提法。
"""

from __future__ import annotations

from dinggao.kinds import lexicon
from dinggao.rule import Bad, Rule, Severity

RULE = Rule(
    code="F004",
    name="three-deterrents-order",
    severity=Severity.ERROR,
    basis="练",
    check=lexicon(__file__),
    bad=(
        Bad("一体推进[[不能腐、不敢腐、不想腐]]。", "一体推进不敢腐、不能腐、不想腐。"),
        Bad("构建[[不想腐不敢腐不能腐]]的有效机制。", "构建不敢腐不能腐不想腐的有效机制。"),
        Bad("[[一体推进不能不敢不想]]腐败。", "一体推进不敢不能不想腐败。"),
        Bad("形成[[不敢腐、不能腐、不愿腐]]的氛围。", "形成不敢腐、不能腐、不想腐的氛围。"),
    ),
    good=(
        "一体推进不敢腐、不能腐、不想腐，深化标本兼治。",
        "着力解决干部不想、不敢、不能担当的问题。",
        "完善不能腐的防范机制，强化不敢腐的震慑，增强不想腐的自觉。",
    ),
)
