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
OTHER_WORDS = (
    "为我把使让将对向从在由以被是有无不没也又并且而及其与和或该所能可应须要需请凡若如即均都各全更"
)
OTHER_PHRASES = tuple(
    """
    严厉 严格 主动 争创 争取 从而 优化 位居 低于 依托 依靠 促进 保护 保持 保证
    保障 修订 做优 做大 做好 做强 健全 关心 关注 减少 减轻 出台 切实 列入 创建
    利用 制定 力争 办好 办理 加大 加强 加快 助力 助推 努力 包括 化解 压减 压缩
    发展 发挥 发放 取得 取消 同比 启动 吸引 围绕 坚持 培养 培育 增加 增强 壮大
    大力 完善 实施 实现 实行 尤其 属于 巩固 带动 建成 建立 建设 开启 开展 开工
    引导 引进 引领 强化 形成 必须 成为 成立 扎实 打击 打造 扩大 扩建 抓好 抓实
    拉动 拓宽 拓展 持续 按照 探索 接受 推动 推广 推行 推进 提升 提高 支持 改善
    改建 改造 整合 整治 新增 新建 根据 注重 淘汰 深入 深化 满足 激发 特别 用好
    着力 确保 确立 积极 突出 筹建 紧紧 纳入 组建 统筹 继续 续建 维护 自觉 荣获
    获得 获评 落实 落户 规范 设立 试行 超过 达到 运用 进而 进行 通过 遏制 释放
    重视 防止 防范 降低 预计 高于 鼓励
""".split()
)


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
        and match["third"][0] not in OTHER_WORDS
        and not match["third"].startswith(OTHER_PHRASES)
    )


RULE = Rule(
    code="U009",
    name="mixed-list-marks",
    severity=Severity.WARNING,
    basis="GB/T 15834-2011 标点符号用法",
    check=check,
    bad=(
        Bad("加强党的政治领导、思想领导[[，]]组织领导。", "加强党的政治领导、思想领导、组织领导。"),
        Bad(
            "统筹发展城市经济、县域经济、园区经济[[，]]民营经济等，做大总量。",
            "统筹发展城市经济、县域经济、园区经济、民营经济等，做大总量。",
        ),
    ),
    good=(
        "办好学前教育、特殊教育，提升继续教育。",
        "建设城市公园、乡村公园，开放公园的绿地。",
        "检查长途客车、短途客车，大型客车、小型客车。",
    ),
)
