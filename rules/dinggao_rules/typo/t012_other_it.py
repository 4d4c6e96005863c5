"""“其它”现在一般写作“其他”。

为什么：“其他”指人指物都可以用，公文、法律里已统一写“其他”；“其它”只能指物，一篇里两样并用更显乱。

例外：引号、书名号里的旧文原样保留；软件界面上的“其它”选项照录，不提示。
"""

from __future__ import annotations

import regex

from dinggao.document import Document, Span
from dinggao.kinds import pattern, replace
from dinggao.rule import Bad, Finding, Rule, Severity

EXPRESSION = r"(?<![极尤与及将令使])其它(?!（|\p{Han}{0,2}(?:选项|菜单|按钮|命令))"
MARKS = "“”《》"


def look(document: Document, match: regex.Match[str]) -> Finding | None:
    """The old spelling, unless it is quoted."""
    span = Span(*match.span())
    line = document.line_span(span.start)
    before = document.text[line.start : span.start]
    last = max(before.rfind(mark) for mark in MARKS)
    if last >= 0 and before[last] in "“《":
        return None
    fix = replace(span, "其他")
    return Finding(span, "“其它”宜统一写作“其他”", fixes=(fix,))


RULE = Rule(
    code="T012",
    name="other-it",
    severity=Severity.INFO,
    basis="练",
    check=pattern(EXPRESSION, ["其它"], look),
    bad=(
        Bad("经费用于设备购置和[[其它]]支出。", "经费用于设备购置和其他支出。"),
        Bad("除上述情形外，[[其它]]事项按规定办理。", "除上述情形外，其他事项按规定办理。"),
    ),
    good=(
        "按《关于其它收入的暂行办法》执行，原文写作“其它事项”。",
        "点击其它选项，填写其他信息。",
    ),
)
