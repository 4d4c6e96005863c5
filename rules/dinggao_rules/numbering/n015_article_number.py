"""“第X章”“第X条”重复或跳号。

为什么：制度、办法按条引用，缺一条、重一条，后面引用“第十二条”就指错了地方。

例外：修正案增加的“第X条之一”单列；条文里引用别的法规“第三条规定”不是条目；
章、节在新的编、章下从头排起，目录与正文各排一遍，都不算。
"""

from __future__ import annotations

from collections.abc import Iterator

from dinggao.document import Document
from dinggao.labels import LAW
from dinggao.rule import Bad, Finding, Rule, Severity
from dinggao.sequence import Verdict
from dinggao_rules.numbering._slips import is_repeat, slips
from dinggao_rules.numbering._telling import repeated, skipped

VERDICTS = (Verdict.REPEATS, Verdict.SKIPS, Verdict.MISNUMBERED, Verdict.SWAPPED)


def check(document: Document) -> Iterator[Finding]:
    """Parts, chapters, sections and articles that do not count on from the one before."""
    for slip in slips(document, LAW, *VERDICTS):
        if slip.before:
            yield repeated(document, slip) if is_repeat(slip) else skipped(document, slip)


RULE = Rule(
    code="N015",
    name="article-number",
    severity=Severity.ERROR,
    basis="练",
    check=check,
    bad=(
        Bad(
            "第一条 为规范管理，制定本办法。\n第二条 适用于市直单位。\n[[第四条]] 实行分级负责。",
            "第一条 为规范管理，制定本办法。\n第二条 适用于市直单位。\n第三条 实行分级负责。",
        ),
        Bad(
            "第一章 总则\n第一条 为规范管理。\n[[第一章]] 职责\n第三章 附则",
            "第一章 总则\n第一条 为规范管理。\n第二章 职责\n第三章 附则",
        ),
    ),
    good=(
        "第一章 总则\n第一条 制定本办法。\n第二条 适用范围。\n第二章 附则\n第三条 自印发起施行。",
        "第一条 制定本办法。\n第二条 适用范围。\n第二条之一 另有规定的除外。\n第三条 施行日期。",
        "第一条 依照招标投标法\n第三条规定的范围执行。\n第二条 本办法自印发之日起施行。",
    ),
)
