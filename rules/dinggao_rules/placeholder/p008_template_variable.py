"""模板里的变量 {{单位}}、${name}、<<日期>>、«姓名» 没有替换。

为什么：套打、邮件合并没有跑成，收件人就会看到变量名。

例外：代码块里的内容不检查。
"""

from __future__ import annotations

from dinggao.kinds import pattern
from dinggao.rule import Bad, Rule, Severity

EXPRESSION = r"""(?x)
    (?P<fault>\{\{[^{}\n]{1,40}\}\})
  | (?P<fault>\$\{[^{}\n]{1,40}\})
  | (?P<fault><<[^<>\n]{1,30}>>)
  | (?P<fault>[«‹][^«»‹›\n]{1,30}[»›])
"""

RULE = Rule(
    code="P008",
    name="template-variable",
    severity=Severity.ERROR,
    basis="练",
    check=pattern(EXPRESSION, ["{{", "${", "<<", "«", "‹"], "模板变量没有替换成内容"),
    bad=(
        Bad("[[{{单位名称}}]]：兹定于[[${date}]]召开会议。"),
        Bad("尊敬的[[«姓名»]]同志，请于[[<<日期>>]]前报名。"),
    ),
    good=(
        "集合{1，2，3}的元素有3个。",
        "投入$3亿，书名号内层用〈〉。",
    ),
    supersedes=("P001",),
)
