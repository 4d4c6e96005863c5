"""“一是”“二是”后面又加了逗号或冒号。

为什么：“一是”后面直接说内容，中间没有停顿，不加点号。

例外：讲话稿里有意停顿的可以保留；“一是一，二是二”不是列举。口语里停顿的写法不少，所以这条默认不开。
"""

from __future__ import annotations

from dinggao.kinds import pattern, saying
from dinggao.rule import Bad, Rule, Severity

EXPRESSION = r"""(?xm)
    (?:^[\s\u3000]*+|(?<=[。；：，！？]))[一二三四五六七八九十]{1,2}是(?P<fault>[，、：])
"""

RULE = Rule(
    code="U020",
    name="mark-after-is",
    severity=Severity.INFO,
    basis="GB/T 15834-2011 标点符号用法 附录B",
    check=pattern(
        EXPRESSION, ("是，", "是、", "是："), saying("序次语后面不加“{0}”", "", safe=True)
    ),
    bad=(
        Bad("一是[[，]]抓学习；二是[[：]]抓整改。", "一是抓学习；二是抓整改。"),
        Bad("重点有三：一是[[、]]抓学习。", "重点有三：一是抓学习。"),
    ),
    good=(
        "一是抓学习，二是抓整改。",
        "我们说话办事，一是一，二是二，特别是，要讲真话。",
        "问题不在一，而是：统一是、否则乱。",
    ),
    default=False,
)
