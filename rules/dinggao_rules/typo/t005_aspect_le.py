"""“站上了新的起点”写成了“站上的新的起点”。

为什么：动词后面表示完成用“了”；打成“的”，一句话就没有了谓语。

例外：“踏上的新的征程充满挑战”“在我们迈入的新的阶段，”里“的”修饰后面的名词，是对的；
“取得的新的成绩”“提供的新的证据”多半也是修饰，不提示。
"""

from __future__ import annotations

import regex

from dinggao.document import Document
from dinggao.kinds import fault_of, pattern, replace
from dinggao.rule import Bad, Finding, Rule, Severity

VERBS = (
    "站上|踏上|迈上|登上|跨上|跃上|走上|迈入|跨入|踏入|步入|翻开|掀开|揭开|谱写|书写|迈出|奏响|"
    "吹响|拉开|交出"
)
EXPRESSION = rf"""(?x)
    (?<![在对从把将向为由被以是这那所了][^，。；：！？\n]{{0,20}})(?P<fault>(?:{VERBS})的)
    (?=(?:崭新的?|全新的?|新的|历史性的?|坚实的?|关键性?的?|重要的?)(?:一大?步|\p{{Han}}{{2,6}})[，。；！])
    (?![^，。；！\n]{{0,12}}(?:是|上|中|里|有|充满|需要|要求)[^，。；！\n]{{0,12}}[，。；！])
"""
TRIGGERS = [verb + "的" for verb in VERBS.split("|")]


def look(document: Document, match: regex.Match[str]) -> Finding:
    """A clause whose only verb ended up before 的."""
    span, wrong = fault_of(match), match["fault"]
    right = wrong.removesuffix("的") + "了"
    return Finding(span, f"“{wrong}”似应为“{right}”", fixes=(replace(span, right),))


RULE = Rule(
    code="T005",
    name="aspect-le",
    severity=Severity.WARNING,
    basis="练",
    check=pattern(EXPRESSION, TRIGGERS, look),
    bad=(
        Bad(
            "全市经济总量[[跃上的]]新的台阶，社会大局保持稳定。",
            "全市经济总量跃上了新的台阶，社会大局保持稳定。",
        ),
        Bad(
            "经过几代人接续奋斗，我们[[踏上的]]新的征程。",
            "经过几代人接续奋斗，我们踏上了新的征程。",
        ),
    ),
    good=(
        "全市经济总量跃上了新的台阶，我们踏上的新的征程充满挑战。",
        "在我们迈入的新的阶段，要珍惜取得的新的成绩，依法审查当事人提供的新的证据。",
    ),
)
