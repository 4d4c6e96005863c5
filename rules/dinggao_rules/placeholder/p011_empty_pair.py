"""引号、书名号、括号、〔〕里面是空的。

为什么：文件名、口号、年份留着等填，或者删了内容没有删符号。

例外：（　）中间有空格的是勾选、选择题的填空，不算。
"""

from __future__ import annotations

from dinggao.kinds import pattern
from dinggao.rule import Bad, Rule, Severity

PAIRS = ("“”", "‘’", "《》", "〈〉", "【】", "〔〕")
EXPRESSION = r"(?P<fault>“\s*”|‘\s*’|《\s*》|〈\s*〉|（）|\(\)(?=[\p{Han}，。；])|【\s*】|〔\s*〕)"
TRIGGERS = [pair[0] + inside for pair in PAIRS for inside in (pair[1], " ", "\u3000")] + [
    "（）",
    "()",
]

RULE = Rule(
    code="P011",
    name="empty-pair",
    severity=Severity.ERROR,
    basis="GB/T 15834-2011 标点符号用法",
    check=pattern(EXPRESSION, TRIGGERS, "“{0}”里面是空的"),
    bad=(
        Bad("按照[[《》]]要求，大力弘扬[[“”]]精神。"),
        Bad("依据市政发[[〔〕]]5号文件，成立领导小组[[（）]]。"),
    ),
    good=(
        "按照《方案》要求，弘扬“实干”精神（见附件）。",
        "下列说法正确的是（　　）。",
    ),
)
