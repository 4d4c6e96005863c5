"""Word 的提示语“单击或点击此处输入文字。”没有换成内容。

为什么：模板里的内容控件没有填，打印时提示语会原样印出来。

例外：讲软件操作的文章里“单击‘确定’按钮”不算。
"""

from __future__ import annotations

from dinggao.kinds import pattern
from dinggao.rule import Bad, Rule, Severity

EXPRESSION = r"""(?x)
    (?P<fault>
        (?:单击|点击|单击或点击|请单击|请点击)(?:此处|这里|以)(?:输入|添加|编辑|键入|插入|填写|选择)\p{Han}{0,6}[。.]?
      | [\[【]?(?:在此处?)?键入(?:文字|内容|标题|文档标题|公司名称|摘要|姓名|日期)[\]】]?[。.]?
      | 选择一[项个](?:日期)?。(?=\s|$)
      | Click\ (?:or\ tap\ )?(?:here\ )?to\ (?:enter|add|edit)\ (?:text|a\ date)\.?
      | Choose\ an\ item\.
    )
"""
TRIGGERS = [
    "单击",
    "点击此",
    "点击这",
    "点击以",
    "键入",
    "选择一项。",
    "选择一个日期。",
    "Click ",
    "Choose an item.",
]

RULE = Rule(
    code="P012",
    name="word-prompt",
    severity=Severity.ERROR,
    basis="练",
    check=pattern(EXPRESSION, TRIGGERS, "Word 的提示语还在，请填上内容"),
    bad=(
        Bad("项目名称：[[单击或点击此处输入文字。]]"),
        Bad("主送：[[Click or tap here to enter text.]]"),
    ),
    good=(
        "单击“确定”按钮即可保存。",
        "登录平台后点击右上角图标进入。",
    ),
    supersedes=("P006", "P007"),
)
