"""“一是、二是……”里缺了一项。

为什么：删掉一项而没有顺改，“三是”后面直接就是“五是”，念稿的人会以为掉了一页。

例外：换了上级标题从头数起的不算；跨段续数（上段到“三是”，下段接“四是”）不算。
"""

from __future__ import annotations

from collections.abc import Iterator

from dinggao.document import Document
from dinggao.labels import Style
from dinggao.rule import Bad, Finding, Rule, Severity
from dinggao.sequence import Verdict
from dinggao_rules.numbering._slips import Slip, is_repeat, slips
from dinggao_rules.numbering._telling import skipped

STYLES = (Style.IS, Style.MUST)
VERDICTS = (Verdict.SKIPS, Verdict.MISNUMBERED, Verdict.SWAPPED, Verdict.RETURNS)


def check(document: Document) -> Iterator[Finding]:
    """Serial labels before which a number is missing, or that are out of order."""
    for slip in slips(document, STYLES, *VERDICTS):
        if _follows(slip) and not is_repeat(slip):
            yield skipped(document, slip)


def _follows(slip: Slip) -> bool:
    """Something was counted before it, so that it cannot be mere words (二是相对一而言)."""
    return slip.before is not None


RULE = Rule(
    code="N009",
    name="skipped-serial",
    severity=Severity.ERROR,
    basis="练",
    check=check,
    bad=(
        Bad(
            "一是抓学习。二是抓整改。三是抓落实。[[五是]]抓督查。",
            "一是抓学习。二是抓整改。三是抓落实。四是抓督查。",
        ),
        Bad(
            "主要问题：一是总量小；[[三是]]结构单一；四是后劲不足。",
            "主要问题：一是总量小；二是结构单一；三是后劲不足。",
        ),
    ),
    good=(
        "一是抓学习。二是抓整改。\n三是抓落实。四是抓督查。",
        "（一）抓党建。一是强班子。二是带队伍。\n（二）抓发展。一是上项目。二是优环境。",
    ),
)
