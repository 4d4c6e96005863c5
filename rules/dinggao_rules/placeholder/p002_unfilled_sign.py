"""用 ××、○○、□□、＿＿ 一类符号占着的地方还没有填。

为什么：同 xx 一样，是起草时留的空，不能带进定稿。

例外：乘号（3×4、2×60万千瓦）、算式、行动名称（“数据要素×”）不是占位；年份里的“二○○八”是数字零；
单个 □ 是勾选框；冒号后面的长横线是留给人手写的栏目，只作建议。
"""

from __future__ import annotations

import regex

from dinggao.document import Document
from dinggao.expression import compiled
from dinggao.kinds import fault_of, nearby
from dinggao.rule import Bad, Finding, Rule, Severity
from dinggao_rules.placeholder._blanks import MESSAGE, UNITS, blank

PLACES = "省市州县区镇乡村局厅委部办司处科院校所站队组届"
EXPRESSION = rf"""(?x)
    (?<![A-Za-z0-9×])(?P<fault>×+(?:[.．]×+)*)(?![A-Za-z0-9×.．])
  | (?<![○〇一二三四五六七八九十])(?P<fault>○{{2,}}|〇{{2,}})(?![○〇一二三四五六七八九十])
  | (?P<fault>□{{2,}}|△{{2,}})
  | (?P<fault>_{{3,}}|＿{{2,}})
  | (?<=\p{{Han}})(?P<fault>-{{3,}})(?=[{UNITS}])
  | (?<=\p{{Han}})(?P<fault>\*{{3,}})(?=\p{{Han}}|[%％])
"""
QUANTITIES = "个亿万元家户人亩吨公里%％"  # what a line to be filled in by hand seldom stands before
FORMULA = r"[=＝÷＋]"


def look(document: Document, match: regex.Match[str]) -> Finding | None:
    """A blank, unless it is a product, a rule across the page or Markdown's emphasis."""
    span = fault_of(match)
    sign, after = match["fault"], document.text[span.end : span.end + 1]
    line = document.quote(nearby(document, span))
    if not line.strip("_＿*- \u3000□"):
        return None
    if sign == "×" and (after not in PLACES + UNITS or not after or compiled(FORMULA).search(line)):
        return None
    if sign[0] == "*" and (document.path.endswith(".md") or sign == "****"):
        return None
    return Finding(span, MESSAGE, _severity(document, span.start, sign, after))


def _severity(document: Document, start: int, sign: str, after: str) -> Severity | None:
    if sign[0] in "_＿":
        by_hand = document.text[start - 1 : start] in ("：", ":", "（", "(") or len(sign) > 3
        return Severity.INFO if by_hand and after not in tuple(QUANTITIES) else Severity.WARNING
    return Severity.WARNING if len(sign) == 1 or sign[0] in "□△-*" else None


RULE = Rule(
    code="P002",
    name="unfilled-sign",
    severity=Severity.ERROR,
    basis="党政机关公文处理工作条例",
    check=blank(EXPRESSION, ["×", "○○", "〇〇", "□□", "△△", "___", "＿＿", "---", "***"], look),
    bad=(
        Bad("经[[××]]市人民政府同意，由[[○○]]公司承建。"),
        Bad("全年完成投资[[___]]亿元，增长[[××]]%，服务群众[[×]]万人。"),
    ),
    good=(
        "推动2×60万千瓦机组项目，规格为100mm×200mm。",
        "实施“数据要素×”行动，应纳税额＝计税依据×市价×税率。",
        "二○○八年以来，□同意 □不同意",
    ),
)
