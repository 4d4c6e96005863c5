"""列举的“第一、”“第二、”后面应当用逗号。

为什么：“第一”“第二”作序次语时，后面用逗号；顿号只跟在“一”“二”这样的汉字数字后面。

例外：“第一、第二季度”“第一、二产业”里的顿号是并列用的；“质量第一、效益优先”“位居全国第五、全省第二”不是序次语。
"""

from __future__ import annotations

from collections.abc import Iterator

from dinggao.document import Document, Span
from dinggao.kinds import replace
from dinggao.labels import Label, Style
from dinggao.rule import Bad, Finding, Rule, Severity

BEFORE = "。；：！？"


def check(document: Document) -> Iterator[Finding]:
    """第N、 that counts: at least two of a list, each at the start of a sentence."""
    for series in document.outline.of(Style.ORDINAL):
        counting = [label for label in series.labels if _starts_sentence(document, label)]
        if len(counting) > 1 and counting[0].value == 1:
            yield from (
                _told(label) for label in counting if document.text[label.span.end - 1] == "、"
            )


def _starts_sentence(document: Document, label: Label) -> bool:
    return label.opening or document.text[label.span.start - 1] in BEFORE


def _told(label: Label) -> Finding:
    span = Span(label.span.end - 1, label.span.end)
    return Finding(span, "“第几”作序次语，后面应当用逗号", fixes=(replace(span, "，", safe=True),))


RULE = Rule(
    code="U018",
    name="comma-after-ordinal",
    severity=Severity.WARNING,
    basis="GB/T 15834-2011 标点符号用法 附录B",
    check=check,
    bad=(
        Bad("第一[[、]]加强领导。\n第二[[、]]落实责任。", "第一，加强领导。\n第二，落实责任。"),
        Bad(
            "要做好两点：第一，摸清底数；第二[[、]]逐项整改。",
            "要做好两点：第一，摸清底数；第二，逐项整改。",
        ),
    ),
    good=(
        "第一、第二季度增速分别为5%和6%。第一、二产业稳步增长。",
        "我们讲质量第一、效益优先，增速位居全国第五、全省第二。",
        "第一，加强领导。第二，落实责任。",
    ),
)
