"""并列的几个动宾短语之间，顿号和逗号混用。

为什么：三个字数相等、都以动词开头的短语并列，一处用顿号，一处用逗号，停顿就不齐了。

例外：短语较长、需要停顿时都用逗号是对的；后一个短语另起一层意思的，逗号也对。机器分不清是不是同一层，
所以只作建议，默认不开。
"""

from __future__ import annotations

import regex

from dinggao.document import Document
from dinggao.kinds import fault_of, pattern, replace
from dinggao.rule import Bad, Finding, Rule, Severity

VERBS = (
    "加强|加快|加大|提高|提升|强化|推进|推动|深化|完善|健全|优化|促进|扩大|培育|改善|保障|坚持|落实"
    "|开展|实施|实现|支持|鼓励|引导|打造|做好|做强|做大|抓好|统筹|巩固|拓展|壮大|发挥|发展|形成|建立"
    "|建设|建成|启动|吸引|整合|整治|规范|维护|防范|化解|淘汰|压减|降低|减少|增加|增强|探索|创新|创造"
    "|催生|开创|谱写|营造|凝聚|激发|释放|满足|突出|挖掘|弘扬|传承|守住|筑牢|夯实|补齐|破解|畅通|服务"
)
EXPRESSION = rf"""(?x)
    (?<![\p{{Han}}”》])(?P<first>(?:{VERBS})\p{{Han}}{{2,6}})
    、(?P<second>(?:{VERBS})\p{{Han}}{{2,6}})(?P<fault>，)
    (?P<third>(?:{VERBS})\p{{Han}}{{2,6}})(?=[，。；！])
"""


def look(document: Document, match: regex.Match[str]) -> Finding | None:
    """The comma between phrases of one length."""
    if not len(match["first"]) == len(match["second"]) == len(match["third"]):
        return None
    span = fault_of(match)
    message = "并列的动宾短语之间标点不一，这里的逗号宜改为“、”"
    return Finding(span, message, fixes=(replace(span, "、"),))


RULE = Rule(
    code="U010",
    name="mixed-verb-list",
    severity=Severity.INFO,
    basis="GB/T 15834-2011 标点符号用法 附录B",
    check=pattern(EXPRESSION, [f"、{verb}" for verb in VERBS.split("|")], look),
    bad=(
        Bad(
            "今年全镇上下一起动手，整治村庄环境、完善排水管网[[，]]改善居住条件，效果不错。",
            "今年全镇上下一起动手，整治村庄环境、完善排水管网、改善居住条件，效果不错。",
        ),
        Bad("深化改革、扩大开放[[，]]改善民生。", "深化改革、扩大开放、改善民生。"),
    ),
    good=(
        "深化改革，扩大开放，改善民生。",
        "整治沟渠、完善路网，改善群众的出行条件。",
        "深化改革、扩大开放、改善民生，各项工作有序开展。",
    ),
    default=False,
)
