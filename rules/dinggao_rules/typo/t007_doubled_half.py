"""四字语的后半截打成了前半截的重复：对标对标（对标对表）、应收应收（应收尽收）。

为什么：打字时连按了两次，念着顺口就放过去了。

例外：研究研究、讨论讨论、考虑考虑一类动词可以重叠，不算；“务实务实再务实”是有意反复，不算；
“对标对标杆”“应收应收账款”是两个词连在一起，不算。
"""

from __future__ import annotations

from dinggao.kinds import lexicon
from dinggao.rule import Bad, Rule, Severity

RULE = Rule(
    code="T007",
    name="doubled-half",
    severity=Severity.WARNING,
    basis="练",
    check=lexicon(__file__, "“{0}”重复了，似应为“{1}”", safe=False),
    bad=(
        Bad("坚持[[对表对表]]，确保[[善作善作]]。", "坚持对标对表，确保善作善成。"),
        Bad(
            "做到[[应检应检]]、[[立行立行]]，推动工作[[走深走深]]。",
            "做到应检尽检、立行立改，推动工作走深走实。",
        ),
    ),
    good=(
        "这件事再研究研究、讨论讨论、考虑考虑。",
        "唯有务实务实再务实，开展对标对标杆活动，坚持对标对表、善作善成。",
    ),
    supersedes=("T006",),
)
