"""数字的空白后面没有单位：“增加值xx；”。

为什么：填数的人不知道是亿元还是万元，填了也可能差一万倍。

例外：空白代表名称（xx产业）时不需要单位。默认关闭：空白本身已经会提示，单位只在想细查时看。
"""

from __future__ import annotations

from dinggao.kinds import pattern
from dinggao.rule import Bad, Rule, Severity

NOUNS = (
    "产值|增加值|总值|收入|投资|税收|营收|销售额|交易额|进出口|利润|销售|面积|产量|贷款|存款|余额"
)
EXPRESSION = rf"""(?x)
    (?:{NOUNS})(?:约|达到?|为|实现|完成)?
    (?P<fault>[xX×]{{1,6}}(?:\.[xX×]+)?)(?=[，。；、：）\s]|$)
"""

RULE = Rule(
    code="P017",
    name="blank-without-unit",
    severity=Severity.INFO,
    basis="练",
    check=pattern(EXPRESSION, ["x", "X", "×"], "这个数缺单位，如“亿元”"),
    bad=(
        Bad("规上工业增加值[[xx]]；固定资产投资xx亿元。"),
        Bad("全年完成销售收入[[XX]]，增长x%。"),
    ),
    good=(
        "规上工业增加值xx亿元，增长xx%。",
        "大力发展xx产业，推动xx上市。",
    ),
    default=False,
)
