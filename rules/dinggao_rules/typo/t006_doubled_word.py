"""字词重复了：的的、了了、推进推进、建设建设。

为什么：改句子时新词打上了，旧词没有删，念出来就是口吃。

例外：“目的的”“标的的”“不甚了了”“实事求是是”和“研究研究”“讨论讨论”一类口语重叠是对的，
“落实落实再落实”是有意强调；两个词首尾相接（社会化服务｜服务中心）的，词表里只收不会这样相接的词。
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from dinggao.document import Document, Span
from dinggao.expression import compiled
from dinggao.kinds import replace
from dinggao.rule import Bad, Finding, Rule, Severity, Triggered

SINGLE = "的了和在是与为将对把被从及并也都就以有这或由向使让而但其着到等之要"
WORDS = __file__.removesuffix(".py") + ".txt"  # never seen doubled in 55 million characters
LEGITIMATE = r"""(?x)
    (?<=目|标|有|中|端|众矢之)的的 | (?<=不甚|小时|直截|敢情|一)了了
  | 了了(?=无|可数|然|不起|解|结|断|却)
  | 等等 | 在在 | 将将 | 以以 | (?<=拜|和|柔|平)和和 | 和和(?=睦|气|美|顺|乐|平|解|田)
  | 为为(?=政|官|民) | (?<=行|作|认|成|人|名|所|有|称|视|定|分|列|转|变)为为
  | (?<=正|实|存|内|所|自|现|旨)在在 | 是是非非
  | (?<=求|但|就|还|也|总|只|不|更|凡|若|而|可|国|正|老|却|倒|都|便|要|于|或|即|自以为)是是
  | (?<=参|赠|授|给|相)与与 | (?<=面|应|核|相|绝|针|反|校|敌|不|结)对对
  | (?<=因|且|以|而|甚|反)而而 | (?<=[方走指面取去趋动意导流转朝内志定纵横双单外逆顺正反])向向
  | (?<=理|自|事|缘|情|来)由由 | (?<=以|涉|普|危|顾|波|触)及及 | (?<=合|归|吞|兼)并并
  | (?<=首|大|古|成)都都 | (?<=成|造|将|迁)就就 | (?<=大|行|致|促|天|即|假|支|指|驱|出)使使
  | (?<=享|所|拥|富|国|私|公|具|占|专|持|没|现)有有
  | 有有(?=效|毒|害|关|利|力|序|机|限|形|线|色|偿|权|责|待|助) | (?<=尤|极|与|任)其其
  | (?<=达|得|遇|感|做|看|找|受|听|周|报|直)到到 | (?<=主|重|次|纪|摘|需|必|概|不|首|扼)要要
  | (?<=沿|随|跟|朝|向|凭|接|本|穿|执|显)着着 | (?<=平|对|中|上|下|高|优|同|相|特|初|头|\p{N})等等
  | (\p{Han}{2})\1(?=再\1)
"""


def triggers() -> Iterable[str]:
    """Every word of the table, doubled."""
    with open(WORDS, encoding="utf-8") as table:
        words = table.read().split()
    return (word * 2 for word in (*SINGLE, *words))


def check(document: Document, hits: Sequence[Span]) -> Iterator[Finding]:
    """Repetitions that no phrase explains, with one of the two deleted."""
    for hit in hits:
        if not _is_legitimate(document.text, hit):
            word = document.text[hit.start : (hit.start + hit.end) // 2]
            fix = replace(hit, word, safe=True)
            yield Finding(hit, f"“{word}”重复了，应删去一个", fixes=(fix,))


def _is_legitimate(text: str, hit: Span) -> bool:
    known = compiled(LEGITIMATE).finditer(text, max(0, hit.start - 4), hit.end + 3)
    return any(match.start() < hit.end and hit.start < match.end() for match in known)


RULE = Rule(
    code="T006",
    name="doubled-word",
    severity=Severity.ERROR,
    basis="图书编校质量差错率计算方法",
    check=Triggered(triggers, check),
    bad=(
        Bad(
            "过去[[的的]]一年，全市上下扎实[[推进推进]]各项工作。",
            "过去的一年，全市上下扎实推进各项工作。",
        ),
        Bad("圆满完成[[了了]]全年任务。", "圆满完成了全年任务。"),
    ),
    good=(
        "达到目的的关键在人，标的的估值要合理。",
        "这件事请大家研究研究、讨论讨论，实实在在解决问题。",
        "他对此不甚了了，还说了一些是是非非的话。",
        "要落实落实再落实。",
    ),
)
