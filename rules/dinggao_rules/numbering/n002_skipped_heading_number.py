"""同一级标题的序号跳过了一个或几个。

为什么：删掉一段而没有顺改后面的序号，就会从“（七）”跳到“（九）”。读稿的人会停下来找“（八）”，
收文单位会来问是不是漏印了一段。要么补上缺的一项，要么把后面的序号顺改。

例外：换了上级标题从头排起、全文连续排号的，都不算跳号；“1.5亿”“97.4亿元”不是序号；
“三、四月份”“一、二次全会”是并列的数，不是序号。
"""

from __future__ import annotations

from collections.abc import Iterator

from dinggao.document import Document
from dinggao.rule import Bad, Finding, Rule, Severity
from dinggao.sequence import Verdict
from dinggao_rules.numbering._slips import HEADINGS, is_repeat, slips
from dinggao_rules.numbering._telling import skipped


def check(document: Document) -> Iterator[Finding]:
    """Labels before which numbers are missing."""
    for slip in slips(document, HEADINGS, Verdict.SKIPS, Verdict.MISNUMBERED):
        gap = slip.label.value > slip.step.expected and not is_repeat(slip)
        if gap and slip.before:
            yield skipped(document, slip)


RULE = Rule(
    code="N002",
    name="skipped-heading-number",
    severity=Severity.ERROR,
    basis="GB/T 9704-2012 党政机关公文格式",
    check=check,
    bad=(
        Bad(
            "（一）稳增长\n（二）促改革\n[[（四）]]惠民生\n（五）防风险",
            "（一）稳增长\n（二）促改革\n（三）惠民生\n（四）防风险",
        ),
        Bad(
            "一、总体要求\n二、主要任务\n[[五、]]保障措施",
            "一、总体要求\n二、主要任务\n三、保障措施",
        ),
    ),
    good=(
        "（一）稳增长\n（二）促改革\n（三）惠民生",
        "一、上半年情况\n（一）工业\n（二）农业\n二、下半年安排\n（三）投资\n（四）消费",
        "一、去年工作\n全市投资\n1.5亿元的项目落地。\n二、今年安排",
        "一、会议精神\n传达学习\n三、四月份重点工作\n二、贯彻意见",
    ),
)
