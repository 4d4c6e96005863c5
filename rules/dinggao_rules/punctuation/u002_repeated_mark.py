"""两个点号叠在一起：，。 。。 、，。

为什么：改句子时前一个标点没有删，印出来很扎眼。

例外：省略号“……”、叹号问号连用（？！）、引号后的句号是对的；连着三个以上的句号多半是想打省略号。
"""

from __future__ import annotations

import regex

from dinggao.document import Document
from dinggao.kinds import fault_of, pattern, replace
from dinggao.rule import Bad, Finding, Rule, Severity

MARKS = "，。、；："
HALF = ",;:"
FULL = {",": "，", ";": "；", ":": "：", ".": "。"}
EXPRESSION = rf"""(?x)
    (?<![{MARKS}])(?P<fault>[{MARKS}]{{2}})(?![{MARKS}])
  | (?<=\p{{Han}}|[”》）])(?P<fault>[{MARKS}][{HALF}.]|[{HALF}.][{MARKS}])(?![{MARKS}{HALF}.\d])
  | (?P<fault>[{MARKS}][！？]|[！？][，。、；：])
"""
TRIGGERS = [a + b for a in MARKS for b in MARKS + HALF + ".！？"]
TRIGGERS += [a + b for a in HALF + ".！？" for b in MARKS]


def look(document: Document, match: regex.Match[str]) -> Finding | None:
    """Two marks; a full stop stays whichever side it is on, else the one typed last."""
    span, pair = fault_of(match), match["fault"]
    at_end = span.end >= document.line_span(span.start).end
    kept = "。" if "。" in pair else pair[1]
    kept = FULL.get(kept, kept)
    fix = replace(span, kept, safe=pair[0] == pair[1] or at_end)
    return Finding(span, f"标点叠用：“{pair}”只应留一个", fixes=(fix,))


RULE = Rule(
    code="U002",
    name="repeated-mark",
    severity=Severity.ERROR,
    basis="GB/T 15834-2011 标点符号用法",
    check=pattern(EXPRESSION, TRIGGERS, look),
    bad=(
        Bad("全市经济稳中有进[[，，]]民生持续改善[[，。]]", "全市经济稳中有进，民生持续改善。"),
        Bad("推进教育[[、、]]医疗、养老等事业。", "推进教育、医疗、养老等事业。"),
        Bad("会议强调[[。。]]要抓好落实。", "会议强调。要抓好落实。"),
    ),
    good=(
        "他说：“大家辛苦了。”会场响起掌声。",
        "这样行吗？！当然不行……",
        "出席会议的有张三、李四等。",
    ),
)
