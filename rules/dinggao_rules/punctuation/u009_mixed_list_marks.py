"""同类名词并列，一处用了逗号，别处用顿号。

为什么：句子内部并列的词语之间用顿号；中间夹一个逗号，并列就被切成两截，像是另起了一句。

例外：逗号后面是动词开头的另一个短语（“办好学前教育、特殊教育，提升继续教育”）、
后面又分出一组的（“长途客车、短途客车，大型客车、小型客车”）不算；
只说三项以上、末两项字数相等、中心词相同的。
"""

from __future__ import annotations

from collections.abc import Iterator

import regex

from dinggao.document import Document, Span
from dinggao.expression import compiled
from dinggao.kinds import replace
from dinggao.rule import Bad, Finding, Rule, Severity

EXPRESSION = r"""(?x)
    、(?P<second>\p{Han}{2,3})(?P<head>\p{Han}{2})(?P<fault>，)
    (?P<third>\p{Han}{2,3})(?P=head)(?=[，。；：！？）”]|等)
"""
OTHER_PHRASE = r"""(?x)
    [为我把使让将对向从在由以被是有无不没也又并且而及其与和或该所能可应须要需请凡若如即均都各全更]
  | 加[强快大] | 提[高升] | 强化 | 推[进动行广] | 深[化入] | 完善 | 健全 | 优化 | 促进 | 扩[大建]
  | 培[育养] | 改[善建造] | 保[障护持证] | 确[保立] | 坚持 | 落[实户] | 开[展工启] | 实[施现行]
  | 支持 | 鼓励 | 引[导进领] | 打[造击] | 做[好强大优] | 抓[好实] | 主动 | 积极 | 大力 | 切实
  | 着力 | 自觉 | 接受 | 统筹 | 巩固 | 拓[展宽] | 壮大 | 发[挥展放] | 形成 | 建[立成设] | 新[建增]
  | 续建 | 启动 | 吸引 | 整[合治] | 规范 | 严[格厉] | 维护 | 防[范止] | 化解 | 遏制 | 淘汰
  | 压[减缩] | 降低 | 减[少轻] | 增[加强] | 取[消得] | 探索 | 争[取创] | 创建 | 荣获 | 获[得评]
  | 成[为立] | 包括 | 特别 | 尤其 | 进[而行] | 从而 | 努力 | 扎实 | 持续 | 继续 | 必须 | 属于
  | 依[靠托] | [利运]用 | 通过 | 根据 | 按照 | 围绕 | 带动 | 拉动 | 助[力推] | 激发 | 释放 | 满足
  | 突出 | 注重 | 重视 | 关[注心] | 组建 | 筹建 | 设立 | 制定 | 修订 | 出台 | 办[好理] | [列纳]入
  | 超过 | 达到 | [高低]于 | 位居 | 同比 | 预计 | 力争 | 试行 | 用好 | 紧紧
"""


def check(document: Document) -> Iterator[Finding]:
    """A third noun of one head behind a comma, where the first two are joined by 、."""
    for match in compiled(EXPRESSION).finditer(document.text):
        if _is_list(document.text, match):
            span = Span(*match.span("fault"))
            message = "并列的同类词语之间标点不一，这里的逗号应为“、”"
            yield Finding(span, message, fixes=(replace(span, "、"),))


def _is_list(text: str, match: regex.Match[str]) -> bool:
    """Whether an item with the same head stands before, and the third is one word, not a clause."""
    return (
        text.endswith(match["head"], 0, match.start())
        and len(match["second"]) == len(match["third"])
        and match["second"] != match["third"]
        and not compiled(OTHER_PHRASE).match(match["third"])
    )


RULE = Rule(
    code="U009",
    name="mixed-list-marks",
    severity=Severity.WARNING,
    basis="GB/T 15834-2011 标点符号用法",
    check=check,
    bad=(
        Bad("加强党的政治领导、思想领导[[，]]组织领导。", "加强党的政治领导、思想领导、组织领导。"),
        Bad("统筹发展城市经济、县域经济、园区经济[[，]]民营经济等，做大总量。",
            "统筹发展城市经济、县域经济、园区经济、民营经济等，做大总量。"),
    ),
    good=(
        "办好学前教育、特殊教育，提升继续教育。",
        "建设城市公园、乡村公园，开放公园的绿地。",
        "检查长途客车、短途客车，大型客车、小型客车。",
    ),
)
