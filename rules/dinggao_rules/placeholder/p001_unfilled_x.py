"""用 x、xx、XXXX 占着的地方还没有填。

为什么：起草时不知道的单位、数字、届次先用 xx 占着，定稿时漏掉一处，就会照着念“叉叉”，
或者把别的单位的稿子露了底。

例外：尺码（XXL 码）、型号、网址、邮箱、X光、X射线、XX染色体、罗马数字（XX世纪）不是占位；
“第XX届”多半是占位，但也可能是罗马数字，只作提醒；附件里的样表、模板只作建议。
"""

from __future__ import annotations

import regex

from dinggao.document import Document
from dinggao.expression import compiled
from dinggao.kinds import fault_of
from dinggao.rule import Bad, Finding, Rule, Severity
from dinggao_rules.placeholder._blanks import MESSAGE, UNITS, blank

EXPRESSION = r"""(?x)
    (?P<fault>[xXｘＸ]++(?:[.．][xXｘＸ]++)*+)
    (?![A-Za-z]|[.@/:_\-][A-Za-z0-9])(?:(?!\d)|(?=(?:19|20)\d{2}(?!\d)))
"""
JOINED = frozenset("./:@_+＋-")  # before it these make it part of an address or a formula
TRIGGERS = [x + beside for x in "xXｘＸ" for beside in (x, ".x", ".X", *UNITS)]
MARKS = frozenset("《》“”‘’（）、，。；：！？%％〔〕【】")
INNOCENT = r"\s?(?:染色体|世纪|[型光轴](?!\p{Han}*[个亿万])|射线|码|字样|代表|表示|占位|代替)"
OPENING = frozenset(" 染世型光轴射码字代表占")  # first characters of what is innocent


def look(document: Document, match: regex.Match[str]) -> Finding | None:
    """A blank, unless what stands beside it makes it a size, a type or a numeral."""
    span, text = fault_of(match), document.text
    before, after = text[span.start - 1 : span.start], text[span.end : span.end + 1]
    if before in JOINED or (before.isascii() and before.isalnum()):
        return None
    if after in OPENING and compiled(INNOCENT).match(text, span.end):
        return None
    if span.end - span.start == 1:
        return Finding(span, MESSAGE, Severity.WARNING) if after and after in UNITS else None
    if not _is_chinese(before) and not _is_chinese(after):
        return None
    roman = before == "第" and match["fault"] in ("XX", "XXX")
    return Finding(span, MESSAGE, Severity.WARNING if roman else None)


def _is_chinese(character: str) -> bool:
    return "一" <= character <= "鿿" or character in MARKS


RULE = Rule(
    code="P001",
    name="unfilled-x",
    severity=Severity.ERROR,
    basis="党政机关公文处理工作条例",
    check=blank(EXPRESSION, TRIGGERS, look),
    bad=(
        Bad("会议由[[xx]]主持，省委[[XX]]全会精神要传达到位。"),
        Bad("全年实现产值[[xx]]亿元，增长[[x.x]]%，新增企业[[x]]家。"),
        Bad("今天召开[[xx]]2023年度总结大会，帮助[[xxxxxx]]等5家企业上规。"),
    ),
    good=(
        "工作服有XL、XXL码，网址www.xxx.com，邮箱xx@example.com。",
        "购置X光机2台，X射线衍射仪1台，开展XX染色体研究。",
        "落实“1+X”证书制度，产品型号为X6、x86。",
    ),
)
