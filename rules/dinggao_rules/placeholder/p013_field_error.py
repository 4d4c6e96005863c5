"""Word 的域出错了，正文里印着“错误！未找到引用源”。

为什么：引用的图、表、书签被删了，更新域之后就变成这句话，常在打印前的最后一刻出现。

例外：讲 Word 故障的文章里引号内的不算。
"""

from __future__ import annotations

from dinggao.kinds import pattern
from dinggao.rule import Bad, Rule, Severity

EXPRESSION = r"""(?x)
    (?<![“‘「])
    (?P<fault>
        错误[!！]\s?(?:
            未找到引用源|未定义书签|书签未定义|(?:超)?链接(?:引用)?无效|未指定书签
          | 未找到(?:目录项|图形项目表|索引项)|文档中没有指定样式的文字|不能识别的开关参数
          | 尚未定义\p{Han}{2,4}
        )[。.]?
      | Error!\s(?:
            Reference\ source\ not\ found|Bookmark\ not\ defined|Hyperlink\ reference\ not\ valid
          | No\ (?:text\ of\ specified\ style|table\ of\ \w+\ entries|index\ entries)[^.\n]{0,30}
        )\.?
    )
"""

RULE = Rule(
    code="P013",
    name="field-error",
    severity=Severity.ERROR,
    basis="练",
    check=pattern(
        EXPRESSION, ["错误!", "错误！", "Error!"], "引用失效了：请重新插入引用，或改成文字"
    ),
    bad=(
        Bad("投资安排见[[错误！未找到引用源。]]"),
        Bad("详见[[Error! Reference source not found.]]"),
    ),
    good=(
        "这是方向性错误！必须坚决纠正。",
        "打印前如出现“错误！未找到引用源。”，应更新域。",
    ),
)
