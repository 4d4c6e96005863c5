"""“市场化、法治化、国际化营商环境”里用错了字：法制化、国际话、营伤环境。

为什么：优化营商环境讲的是“法治化”（依法办事），不是“法制化”（订立制度）；二〇一四年以后的文件一律用“法治”。

例外：单说“纳入法制化轨道”是旧文件里的用法，“国际话语权”是另一个词，不提示；引用二〇一四年以前的文件保持原样。
"""

from __future__ import annotations

from dinggao.kinds import lexicon
from dinggao.rule import Bad, Rule, Severity

RULE = Rule(
    code="F010",
    name="rule-of-law-environment",
    severity=Severity.ERROR,
    basis="练",
    check=lexicon(__file__),
    bad=(
        Bad("营造[[市场化、法制化]]、国际化一流环境。", "营造市场化、法治化、国际化一流环境。"),
        Bad(
            "打造[[法制化营商环境]]，持续改善[[营伤环境]]。",
            "打造法治化营商环境，持续改善营商环境。",
        ),
    ),
    good=(
        "营造市场化、法治化、国际化营商环境。",
        "推进法治化、国际话语权建设研究。",
        "改革初期提出把经济管理纳入法制化轨道，健全社会主义法制。",
    ),
    supersedes=("T001", "T002", "T016"),
)
