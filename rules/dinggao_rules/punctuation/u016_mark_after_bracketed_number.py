"""带括号的序号后面又加了点号：（一）、（1）．。

为什么：括号已经把序号和正文隔开，后面不再加顿号、逗号或点。

例外：引用条款的“（一）、（二）项”里，顿号是并列用的；“第（一）、”也是引用。
"""

from __future__ import annotations

from dinggao.kinds import pattern, saying
from dinggao.rule import Bad, Rule, Severity

NUMBER = r"[（(][一二三四五六七八九十百\d０-９]{1,4}[）)]"
EXPRESSION = rf"""(?xm)
    (?:^[\s>*-]*+ | (?<=[。；：:]))
    (?:{NUMBER}|[①-⑳])(?P<fault>[、，．.])
    (?!\s?(?:[（(\d①-⑳]|第[（(]))
"""
TRIGGERS = [close + mark for close in "）)①②③④⑤⑥⑦⑧⑨⑩" for mark in "、，．."]

RULE = Rule(
    code="U016",
    name="mark-after-bracketed-number",
    severity=Severity.ERROR,
    basis="GB/T 15834-2011 标点符号用法 附录B",
    check=pattern(EXPRESSION, TRIGGERS, saying("带括号的序号后面不加“{0}”", "", safe=True)),
    bad=(
        Bad(
            "（一）[[、]]加强组织领导\n（二）[[、]]加强督促检查",
            "（一）加强组织领导\n（二）加强督促检查",
        ),
        Bad("重点做好：（1）[[.]]摸底；（2）[[.]]整改。", "重点做好：（1）摸底；（2）整改。"),
    ),
    good=(
        "有下列情形之一的，适用前款第（一）、（二）项的规定。",
        "（一）、（二）项所列材料应当一并提交。",
        "（一）加强组织领导。（3）（4）两项按期完成。",
    ),
)
