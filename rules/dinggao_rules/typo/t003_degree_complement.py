"""“走得很稳健”写成了“走的很稳健”。

为什么：动词后面接程度、结果，用“得”；接名词才用“的”。

例外：只管动词后紧跟“很、更加、十分”加形容词、随后就断句的；“走的很多人”“所做的很少”后面是名词，
“他说的很对”是“所说的”，都不算。
"""

from __future__ import annotations

import regex

from dinggao.document import Document, Span
from dinggao.kinds import pattern, replace
from dinggao.rule import Bad, Finding, Rule, Severity

VERBS = frozenset(
    """
    走 干 做 办 搞 抓 建 活 过 学 唱 跑 打 管 用 变 考 站 飞 扎 完成 发展
    执行 落实 进展 推进 开展 保持 准备 表现 贯彻 掌握 理解 领会 研究 分析 结合
    配合 建设 工作 生活 运行 增长 提升 恢复 把握 考虑 解决 处理 组织 安排 部署
    学习 服务 管理 打造 衔接 成长 改革 创新 坚持 体现 发挥 释放 显 变化 联系 融合
    开放 挖掘 谋划
""".split()
)
SPEAKING = frozenset("讲说写谈")
DEGREES = (
    "很|非常|更加|更为|更|十分|相当|特别|比较|越来越|太|极其|格外|不够|还不够|还不|最为|最|挺|"
    "较为|相对"
)
FIT_SPEECH = frozenset(["清楚", "明白", "透彻", "详细", "具体", "生动", "到位", "深刻"])
ADJECTIVES = frozenset(
    """
    快 慢 好 坏 稳 稳健 稳当 稳妥 扎实 实 深 深入 透 透彻 紧 严 严格 细 细致
    准 精准 到位 高 低 远 长 短 宽 窄 早 晚 强 弱 明显 清楚 清晰 顺利 辛苦
    漂亮 出色 精彩 充分 全面 具体 完善 完美 充实 丰富 活跃 热烈 坚决 坚定 彻底
    及时 迅速 缓慢 突出 优秀 认真 仔细 合理 规范 健康 灵活 牢固 密切 紧密 有力
    有效 有序 有声有色 不错 美好 美丽 幸福 舒适 安全 安心 放心 舒心 踏实 久 牢 富
    富裕 强大 繁荣 成熟 充足 理想 圆满 痛快 开心 顺畅 流畅 熟练 生动 深刻 艰难
    轻松 从容 坚实 有尊严
""".split()
)
EXPRESSION = (
    rf"(?P<verb>\p{{Han}}{{1,3}})的(?:{DEGREES})(?P<degree>\p{{Han}}{{1,4}})(?:[，。；！、？]|\s*$)"
)
NOT_AFTER = frozenset("所要想能可应该")
TRIGGERS = ["的" + degree for degree in DEGREES.split("|")]


def look(document: Document, match: regex.Match[str]) -> Finding | None:
    """A verb with 的 before how well or how far it was done."""
    verb = _verb(match["verb"], match["degree"])
    if not verb:
        return None
    end = match.end("verb") + 1
    span, right = Span(end - len(verb) - 1, end), verb + "得"
    message = f"后面说的是程度，“{verb}的”应为“{right}”"
    return Finding(span, message, fixes=(replace(span, right),))


def _verb(words: str, degree: str) -> str | None:
    """The verb that the words before 的 end in, where the degree can be one of it."""
    for length in (2, 1):
        verb, before = words[-length:], words[:-length][-1:]
        if len(verb) == length and before not in NOT_AFTER:
            if verb in VERBS and degree in ADJECTIVES:
                return verb
            if verb in SPEAKING and degree in FIT_SPEECH:
                return verb
    return None


RULE = Rule(
    code="T003",
    name="degree-complement",
    severity=Severity.WARNING,
    basis="现代汉语词典",
    check=pattern(EXPRESSION, TRIGGERS, look),
    bad=(
        Bad("转型这一步[[走的]]很扎实。", "转型这一步走得很扎实。"),
        Bad(
            "各项工作[[推进的]]十分顺利，群众[[活的]]更加幸福、更有奔头。",
            "各项工作推进得十分顺利，群众活得更加幸福、更有奔头。",
        ),
        Bad("问题[[解决的]]不够彻底，道理[[讲的]]很透彻。", "问题解决得不够彻底，道理讲得很透彻。"),
    ),
    good=(
        "当年出走的很多人回来了，他们所做的很好，他说的很对。",
        "这是事关发展的更高要求，也是工作的更大动力，要抓的很多。",
        "工作做得很好，发展的更高水平开放格局正在形成。",
    ),
)
