"""己、已、巳用混了，日、曰用混了：己经、自已、月15曰。

为什么：三个字只差一笔，手写识别、扫描件转文字时最容易错，屏幕上几乎看不出来。

例外：“自己经过”“利己经营”“来自已建成的”是两个词连在一起；己丑、癸巳、己方、巳时是对的；
子曰、美其名曰是对的。
"""

from __future__ import annotations

import regex

from dinggao.document import Document
from dinggao.kinds import fault_of, pattern, replace
from dinggao.rule import Bad, Finding, Rule, Severity

RIGHT = {"己": "已", "已": "己", "曰": "日", "日": "曰"}
SELF = "自知克律利异由舍悦罪责损爱贵诸修切体戊正彼非为于无及推守"  # 自己, 知己 … before a next word
PERFECT = (
    r"经(?!济|营|历|过|手|费|验|常|典|由|办|商|贸|脉|期|络|受|不)"
    r"|成为|完成|建成|形成|达到|取得|实现|开始|开工|列入|纳入|超过|批准|全面|基本|初步|完工|竣工|投产|启动|落实|累计"
    r"|于\d|有(?:\d|[数百千]|近|多年)"
)
EXPRESSION = rf"""(?x)
    (?<![{SELF}])(?P<fault>己)(?={PERFECT})
  | (?<![来源出取选引各亲独擅私径能难可法以])自(?P<fault>已)
        (?=动手|的|身边|岗位|本职|家[里的乡]|所[在能有想做学]|也|就|能|去|和|与|生活|\p{{P}})
  | (?:克|舍|推|一)(?P<fault>已)(?=奉公|复礼|救人|为人|及人|之[私见力长欲])
  | (?:严于律|损人利|安分守|身不由|知彼知|反求诸)(?P<fault>已)(?![经有])
  | (?:据为|引为|固执|各抒)(?P<fault>已)(?=[有任见]) | 为(?P<fault>已)(?=任(?:\p{{P}}|的))
  | (?<!\p{{Han}})(?P<fault>已)(?=所不欲) | 异(?P<fault>已)(?=分子)
  | (?<![乙丁己辛癸上辰])(?P<fault>巳)(?=[经有成完被达建在于是无将]|形成|取得|实现)
  | 自(?P<fault>巳)
  | (?:\d|今|昨|明|近|即|节|假|生|平|次|每|工作|纪念)(?P<fault>曰)(?![“：:])
  | (?<!\p{{Han}})(?P<fault>曰)(?=前，|益|常|期|程|夜|均)
  | (?:(?<!\p{{Han}})[子诗书易传]|[孔孟荀庄]子)(?P<fault>日)(?=[：:，]?[“‘「]) | 美其名(?P<fault>日)
"""
TRIGGERS = (
    "己|巳|曰|自已|已奉公|已复礼|已救人|已为人|已及人|已之|律已|利已|守已|由已|知已|诸已|为已|"
    "固执已|抒已|已所不欲|异已|子日|诗日|书日|易日|传日|名日"
)


def look(document: Document, match: regex.Match[str]) -> Finding:
    """A character that its surroundings show to be its twin."""
    span, wrong = fault_of(match), match["fault"]
    right = "己" if match[0] == "自巳" else RIGHT.get(wrong, "已")
    fix = replace(span, right, safe=True)
    return Finding(span, f"形近字，“{wrong}”应为“{right}”", fixes=(fix,))


RULE = Rule(
    code="T013",
    name="look-alike-ji",
    severity=Severity.ERROR,
    basis="图书编校质量差错率计算方法",
    check=pattern(EXPRESSION, TRIGGERS.split("|"), look),
    bad=(
        Bad(
            "主体工程[[己]]经完工，[[己]]建成投产项目3个。", "主体工程已经完工，已建成投产项目3个。"
        ),
        Bad("靠自[[已]]动手，严于律[[已]]、克[[已]]奉公。", "靠自己动手，严于律己、克己奉公。"),
        Bad("会议定于3月15[[曰]]召开，[[巳]]有代表报到。", "会议定于3月15日召开，已有代表报到。"),
    ),
    good=(
        "自己经过努力，利己经营不可取，资金来自已建成的项目。",
        "己丑年、癸巳年，巳时开工，己方代表已经到场，悦己经济兴起。",
        "子曰：“学而时习之。”一曰慈，二曰俭，美其名曰改革。",
        "激动不能自已，自已开工之日起计算。",
    ),
)
