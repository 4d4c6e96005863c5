"""“一是、二是……”里有一项的序号重复了。

为什么：中间插进一项而后面没有顺改，就会出现两个“五是”。这类序号是要念出来的，重了当场就听得出。

例外：换了上级标题重新从“一是”数起，不算重复；“这一是”“统一是”“一是一，二是二”不是列举。
“一要、二要”同样看待。
"""

from __future__ import annotations

from collections.abc import Iterator

from dinggao.document import Document
from dinggao.labels import Style
from dinggao.rule import Bad, Finding, Rule, Severity
from dinggao.sequence import Verdict
from dinggao_rules.numbering._slips import is_repeat, slips
from dinggao_rules.numbering._telling import repeated

STYLES = (Style.IS, Style.MUST)


def check(document: Document) -> Iterator[Finding]:
    """Serial labels that have a neighbour's number."""
    for slip in slips(document, STYLES, Verdict.REPEATS, Verdict.MISNUMBERED):
        if is_repeat(slip):
            yield repeated(document, slip)


RULE = Rule(
    code="N008",
    name="duplicate-serial",
    severity=Severity.ERROR,
    basis="练",
    check=check,
    bad=(
        Bad(
            "一是抓学习。二是抓整改。[[二是]]抓落实。三是抓督查。",
            "一是抓学习。二是抓整改。三是抓落实。四是抓督查。",
        ),
        Bad(
            "一是抓学习。二是抓整改。三是抓落实；[[三是]]抓督查。",
            "一是抓学习。二是抓整改。三是抓落实；四是抓督查。",
        ),
        Bad(
            "今年有三件事：一要稳增长，二要促改革，[[二要]]惠民生。",
            "今年有三件事：一要稳增长，二要促改革，三要惠民生。",
        ),
    ),
    good=(
        "（一）抓党建。一是强班子。二是带队伍。\n（二）抓发展。一是上项目。二是优环境。",
        "问题有两个：一是慢，二是散。办法也有两个：一是提速，二是聚力。",
        "我们办事讲究一是一，二是二。",
    ),
)
