"""错字别字：里程牌、布署、再接再励一类，写成这样总是错的。

为什么：拼音、五笔打字选错了字，电脑不提示，读的人一眼就看出来。

例外：表里只收没有别的讲法的错形；会跨词相连的（“公布署名”里有“布署”）都列了不算错的上下文。
"""

from __future__ import annotations

from dinggao.kinds import lexicon
from dinggao.rule import Bad, Rule, Severity

RULE = Rule(
    code="T001",
    name="certain-typo",
    severity=Severity.ERROR,
    basis="图书编校质量差错率计算方法",
    check=lexicon(__file__),
    bad=(
        Bad("这是发展史上的[[里程牌]]，要[[再接再励]]。", "这是发展史上的里程碑，要再接再厉。"),
        Bad("按照统一[[布署]]，[[众志诚城]]。", "按照统一部署，众志成城。"),
    ),
    good=(
        "名单公布署名后，按部署推进。",
        "这是发展史上的里程碑，要再接再厉。",
    ),
    supersedes=("T013", "T016"),
)
