"""列举的一项里面用了句号，项末却用分号。

为什么：分号管不住句号。一项里已经有句号，项末就要用句号，分号只用于项内没有句号的列举。

例外：项内的句号在引文、括注里，或者属于下一层的（1）①，不算；法规的（一）（二）项历来如此写，不提示。
"""

from __future__ import annotations

from collections.abc import Iterator

from dinggao.document import Document
from dinggao.labels import Style
from dinggao.rule import Bad, Edit, Finding, Fix, Related, Rule, Severity
from dinggao_rules.punctuation._serial import runs

MESSAGE = "项内有句号，项末的分号应为“。”"
STYLES = (Style.IS, Style.MUST, Style.ORDINAL, Style.ADVERB)


def check(document: Document) -> Iterator[Finding]:
    """Lists that hold a sentence end within an item and a semicolon at the end of one."""
    for items in runs(document, *STYLES):
        wrong = [item for item in items if item.mark == "；"]
        mixed = any(item.mark == "。" for item in items)
        inside = [item for item in items if item.stopped and (mixed or item.mark == "；")]
        if wrong and inside:
            first = next((item for item in wrong if item.stopped), wrong[0])
            fix = Fix("项末改用“。”", tuple(Edit(item.end, "。") for item in wrong))
            related = tuple(Related(item.end, "这里也是") for item in wrong if item is not first)
            yield Finding(first.end, MESSAGE, fixes=(fix,), related=related)


RULE = Rule(
    code="U021",
    name="semicolon-after-stop",
    severity=Severity.WARNING,
    basis="GB/T 15834-2011 标点符号用法 附录A",
    check=check,
    bad=(
        Bad(
            "一是抓学习。每周一课[[；]]二是抓整改，逐项销号；三是抓落实。",
            "一是抓学习。每周一课。二是抓整改，逐项销号。三是抓落实。",
        ),
        Bad(
            "一是抓学习。每周一课。二是抓整改，逐项销号[[；]]三是抓落实。",
            "一是抓学习。每周一课。二是抓整改，逐项销号。三是抓落实。",
        ),
    ),
    good=(
        "一是抓学习，每周一课；二是抓整改，逐项销号；三是抓落实。",
        "一是抓学习。每周一课；坚持不懈。二是抓整改。三是抓落实。",
        "（一）自治区首府。包括市区；\n（二）设区的市；\n（三）其他地区。",
    ),
)
