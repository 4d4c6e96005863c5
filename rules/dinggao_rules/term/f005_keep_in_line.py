"""“在思想上政治上行动上同党中央保持高度一致”的三个“上”缺了、多了或换了。

为什么：“思想上政治上行动上”是写进党章的固定搭配，添一个“理念上”、少一个“行动上”都不合规范。

例外：同党中央以外的人和单位保持一致、“在作风上”“在业务上”一类普通说法不算；三项齐全只是次序不同的，
旧文件里常见，只作建议；次序对、中间加了顿号的不提示。
"""

from __future__ import annotations

import regex

from dinggao.document import Document
from dinggao.kinds import fault_of, pattern, replace
from dinggao.rule import Bad, Finding, Rule, Severity

SINCE = 2012  # before, the phrase was not yet settled
STANDARD = ["思想", "政治", "行动"]
EXPRESSION = r"""(?x)
    (?P<fault>(?:\p{Han}{2}上[、，]?){1,6}\p{Han}{2}上)
    (?:自觉|始终|坚决|时刻|主动|必须|坚定|更加|一贯|都|要)*[同与和跟]
    (?:以\p{Han}{3,12}的)?(?:党中央|中央|中共中央)(?:自觉|始终|坚决|时刻|必须|都|要)*保持(?:高度)?(?:的)?一致
"""


def look(document: Document, match: regex.Match[str]) -> Finding | None:
    """The three aspects, no more, no fewer; their order alone is but a suggestion."""
    if document.year and document.year < SINCE:
        return None
    said = match["fault"].replace("、", "").replace("，", "").removesuffix("上").split("上")
    if said == STANDARD:
        return None
    severity = Severity.INFO if sorted(said) == sorted(STANDARD) else None
    span, right = fault_of(match), "上".join(STANDARD) + "上"
    message = f"规范表述是“{right}”"
    return Finding(span, message, severity, fixes=(replace(span, right),))


RULE = Rule(
    code="F005",
    name="keep-in-line",
    severity=Severity.WARNING,
    basis="练",
    check=pattern(EXPRESSION, ["中央保持", "中央始终保持", "中央自觉保持", "中央时刻保持"], look),
    bad=(
        Bad(
            "在[[思想上、政治上、作风上、行动上]]同党中央保持高度一致。",
            "在思想上政治上行动上同党中央保持高度一致。",
        ),
        Bad(
            "自觉在[[政治上、组织上]]与以习近平同志为核心的党中央保持一致。",
            "自觉在思想上政治上行动上与以习近平同志为核心的党中央保持一致。",
        ),
    ),
    good=(
        "在思想上政治上行动上同党中央保持高度一致，在思想上、政治上、行动上与党中央保持高度一致。",
        "班子成员在思想上、行动上与市委保持一致，在政治立场、政治方向上同党中央保持高度一致。",
        "在业务上、作风上严格要求自己，坚决同党中央保持高度一致。",
    ),
)
