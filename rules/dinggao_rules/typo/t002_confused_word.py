"""音近形近的词用混了：截止目前、权力和义务、必需坚持。

为什么：截止与截至、权力与权利、反映与反应读音相同，输入法给什么就用了什么，通读时耳朵听不出来。

例外：只在上下文能定对错的地方才提示：“报名截止6月1日”“权力清单”“群众反应强烈”“生活必需”“渡过难关”
都不算；作出与做出、制定与制订两可，也不提示；“座落于”“泄漏秘密”“其它人员”旧文件里常见，只作提醒。
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dinggao.document import Document, Span
from dinggao.expression import compiled
from dinggao.kinds import fault_of, replace
from dinggao.rule import Bad, Finding, Rule, Severity, Triggered
from dinggao_rules.typo._confused import TRIGGERS, WORDS

OLD_HABITS = ("座落", "泄漏", "其它")  # still met in older official texts


def check(document: Document, hits: Sequence[Span]) -> Iterator[Finding]:
    """Words that their surroundings show to be the wrong one of a pair."""
    words = {}  # where each stands; one word may stand near several of its triggers
    for hit in hits:
        near = document.quote(hit)
        words[hit.start + near.index(TRIGGERS[near])] = TRIGGERS[near]
    for start, word in words.items():
        right, expression = WORDS[word]
        match = compiled(expression).match(document.text, start)
        if match:
            span = fault_of(match)
            wrong = document.quote(span)
            severity = Severity.WARNING if wrong in OLD_HABITS else None
            message = f"此处“{wrong}”应为“{right}”"
            yield Finding(span, message, severity, fixes=(replace(span, right),))


RULE = Rule(
    code="T002",
    name="confused-word",
    severity=Severity.ERROR,
    basis="图书编校质量差错率计算方法",
    check=Triggered(lambda: TRIGGERS, check),
    bad=(
        Bad("[[截止]]目前，全区已办结事项40件。", "截至目前，全区已办结事项40件。"),
        Bad(
            "依法保障当事人的[[权力]]和义务，把[[权利]]关进制度的笼子。",
            "依法保障当事人的权利和义务，把权力关进制度的笼子。",
        ),
        Bad(
            "[[必需]]坚持[[已]]人民为中心，解决群众[[反应]]的突出问题。",
            "必须坚持以人民为中心，解决群众反映的突出问题。",
        ),
        Bad("春节[[其间]]，大家[[渡过]]了一个祥和的假期。", "春节期间，大家度过了一个祥和的假期。"),
    ),
    good=(
        "报名截止6月1日，截止日期不变；截至目前，已有30人报名。",
        "公布权力清单，保障公民权利；群众反应强烈，企业反应迅速。",
        "供应生活必需的物资，帮助企业渡过难关；市法制办提出意见。",
        "园区已建成以企业为主体的平台，已把人民满意作为目标，其间三易其稿。",
    ),
    supersedes=("T012",),
)
