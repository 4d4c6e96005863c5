"""括号一半是全角、一半是半角：（一)、(一）。

为什么：输入法中途切换留下的，两半大小不一，印出来很显眼。

例外：整对都是半角的另有规则管；括号里全是西文、数字的不算。
"""

from __future__ import annotations

import regex

from dinggao.document import Document, Span
from dinggao.kinds import pattern
from dinggao.rule import Bad, Edit, Finding, Fix, Rule, Severity

EXPRESSION = r"（(?P<inside>[^（）()\n]{1,60})\)|\((?P<inside>[^（）()\n]{1,60})）"
CHINESE = r"[\p{Han}，。、；：]"


def look(document: Document, match: regex.Match[str]) -> Finding | None:
    """A pair of brackets of two widths, told at the half-width one."""
    start, end = match.span()
    odd = Span(end - 1, end) if match[0].startswith("（") else Span(start, start + 1)
    right = "）" if odd.start > start else "（"
    fix = Fix(f"改为“{right}”", (Edit(odd, right),), safe=True)
    half = document.quote(odd)
    return Finding(odd, f"括号一半全角一半半角：“{half}”应为“{right}”", fixes=(fix,))


RULE = Rule(
    code="N027",
    name="mixed-brackets",
    severity=Severity.ERROR,
    basis="GB/T 15834-2011 标点符号用法",
    check=pattern(EXPRESSION, ["(", ")"], look),
    bad=(
        Bad("（一[[)]]抓学习\n（二）抓整改", "（一）抓学习\n（二）抓整改"),
        Bad("按照《通知》[[(]]市办〔2022〕1号）执行。", "按照《通知》（市办〔2022〕1号）执行。"),
    ),
    good=(
        "(一)抓学习\n(二)抓整改",
        "办法有两种：1)自查；2)抽查（见附件）。",
    ),
)
