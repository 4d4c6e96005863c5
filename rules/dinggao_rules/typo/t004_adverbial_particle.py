"""“认真地学习”写成了“认真的学习”。

为什么：修饰动词用“地”，修饰名词用“的”。

例外：缺省不开：公文里双音节状语常不用“地”，“认真的学习态度”“深入的调查研究”后面又是名词，分不清的太多，
只在动词后面还带着“了、着”或宾语的标志时作建议。
"""

from __future__ import annotations

import regex

from dinggao.document import Document
from dinggao.kinds import fault_of, pattern, replace
from dinggao.rule import Bad, Finding, Rule, Severity

ADVERBS = (
    "认真|积极|努力|扎实|深入|全面|及时|主动|自觉|坚决|坚定|严格|深刻|充分|广泛|切实|有效|有力|"
    "有序|稳步|逐步|不断|大力|科学|准确|清醒|仔细|耐心|热情|迅速|更好|更加自觉|始终不渝|"
    "坚定不移|毫不动摇|旗帜鲜明|实事求是|创造性|系统|完整|辩证"
)
VERBS = (
    "学习|贯彻|落实|推进|开展|完成|执行|履行|做好|抓好|解决|认识|看到|把握|运用|参与|投入|支持|"
    "推动|促进|维护|保障|反映|听取|研究|分析|处理|回答|接待|帮助|团结|坚持"
)
EXPRESSION = rf"""(?x)
    (?P<fault>(?:{ADVERBS})的)
    (?=(?:{VERBS})(?:了(?!解)|着(?![力眼手重])|好|到(?!位)|过(?!程))(?!的))
"""
TRIGGERS = [adverb + "的" for adverb in ADVERBS.split("|")]


def look(document: Document, match: regex.Match[str]) -> Finding:
    """An adverb with 的 before a verb that bears an aspect mark."""
    span, wrong = fault_of(match), match["fault"]
    right = wrong.removesuffix("的") + "地"
    return Finding(span, f"修饰动词，“{wrong}”应为“{right}”", fixes=(replace(span, right),))


RULE = Rule(
    code="T004",
    name="adverbial-particle",
    severity=Severity.INFO,
    basis="现代汉语词典",
    check=pattern(EXPRESSION, TRIGGERS, look),
    bad=(
        Bad("会议[[认真的]]学习了文件精神。", "会议认真地学习了文件精神。"),
        Bad(
            "大家[[清醒的]]认识到差距，[[耐心的]]听取了意见。",
            "大家清醒地认识到差距，耐心地听取了意见。",
        ),
    ),
    good=(
        "端正认真的学习态度，开展深入的研究工作。",
        "认真学习了文件，创造性地开展工作，这是全面的落实过程。",
    ),
    default=False,
)
