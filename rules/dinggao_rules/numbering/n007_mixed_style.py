"""同一级标题的序号写法不一：一、后面是“2、”，再后面又是“三、”。

为什么：从别处拼来的段落没有统一序号，同一级的几项看上去像是不同层级。

例外：附件、引文里另有体例的不算；“一、”下面用“1.”是下一级，不是混用。
"""

from __future__ import annotations

from collections.abc import Iterator

from dinggao.document import Document
from dinggao.labels import Label, Style
from dinggao.rule import Bad, Edit, Finding, Fix, Rule, Severity
from dinggao_rules.numbering._slips import misfits
from dinggao_rules.numbering._telling import written

STYLES = (Style.CHINESE, Style.CHINESE_PAREN, Style.ARABIC, Style.ARABIC_PAREN)


def check(document: Document) -> Iterator[Finding]:
    """Opening labels that fill the gap of a list of another style."""
    for odd, model in misfits(document, STYLES):
        if odd.opening and model.opening:
            right = written(document, model, odd.value)
            here = document.quote(odd.span)
            yield Finding(
                odd.span, f"同一级序号写法不一：“{here}”应为“{right}”", fixes=(_fix(odd, right),)
            )


def _fix(odd: Label, right: str) -> Fix:
    return Fix(f"改为“{right}”", (Edit(odd.span, right),))


RULE = Rule(
    code="N007",
    name="mixed-style",
    severity=Severity.WARNING,
    basis="GB/T 9704-2012 党政机关公文格式",
    check=check,
    bad=(
        Bad("一、抓学习\n[[2、]]抓整改\n三、抓落实", "一、抓学习\n二、抓整改\n三、抓落实"),
        Bad(
            "（一）抓学习\n（二）抓整改\n[[三、]]抓落实\n（四）抓督查",
            "（一）抓学习\n（二）抓整改\n（三）抓落实\n（四）抓督查",
        ),
    ),
    good=(
        "一、抓学习\n1、读原著\n2、学原文\n二、抓整改\n三、抓落实",
        "一、抓学习\n二、抓整改\n附件\n1.清单\n2.台账\n3.报表",
    ),
)
