"""方括号里还留着“【待补充】”“[单位名称]”“{请输入}”一类的提示。

为什么：模板和人工智能代写的稿子爱用方括号留空，替换时漏一个，就会原样印出来。

例外：栏目名（【时间】【地点】）、文献序号（[1]）、Markdown 的链接和任务框不算。
"""

from __future__ import annotations

import regex

from dinggao.document import Document
from dinggao.expression import compiled
from dinggao.kinds import fault_of, pattern
from dinggao.rule import Bad, Finding, Rule, Severity
from dinggao_rules.placeholder._hints import HINT

SLOT = r"""(?x:
    [\p{Han}/、]{0,8}(?:名称|姓名|名字|日期|时间|地点|地址|电话|邮箱|职位|职务|主题|金额|数量|人数|单位|
        公司|部门|学校|城市|岗位|专业)\s?\d?
  | (?:你|您|贵)[^\[\]\n]{1,10} | (?:填写|插入)[^\[\]\n]{1,12} | [xX]{2,6} | X
  | (?:Your|Company|Client|Recipient)?\ ?(?:Name|Date|Title|Address|Phone|Email)
)"""
LOOSE = r"[\p{Han}/]{2,10}\s?\d?"
NOT_SLOTS = (
    r"\[\s*(?:注|摘要|关键词|参考|来源|原文|图|表|附|略|法|公开|内部|编者|作者|导语|链接|下一?页)"
)
EXPRESSION = rf"""(?x)
    (?P<fault>【\s*(?:{HINT})\s*】)
  | (?P<fault>[{{]\s*(?:{HINT})\s*[}}])
  | (?P<fault>\[\s*(?:{HINT}|{SLOT}|(?P<loose>{LOOSE}))\s*\])(?![\](])
"""


def look(document: Document, match: regex.Match[str]) -> Finding | None:
    """A hint; any other words in square brackets only warn."""
    loose = match["loose"] is not None
    if loose and compiled(NOT_SLOTS).match(match["fault"]):
        return None
    severity = Severity.WARNING if loose else None
    return Finding(fault_of(match), "方括号里的提示还没有换成内容", severity)


RULE = Rule(
    code="P007",
    name="square-hint",
    severity=Severity.ERROR,
    basis="练",
    check=pattern(EXPRESSION, ["【", "[", "{"], look),
    bad=(
        Bad("总投资[[【待补充】]]万元，由[[[单位名称]]]负责。"),
        Bad("尊敬的[[[姓名]]]，您好！[[{请输入日期}]]"),
    ),
    good=(
        "【时间】明天上午9时\n【地点】三楼会议室",
        "据有关研究[1]，详见[单位名称](https://example.com)。",
    ),
    supersedes=("P001", "P009"),
)
