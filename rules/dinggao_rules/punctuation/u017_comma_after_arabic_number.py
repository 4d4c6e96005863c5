"""段首的阿拉伯数字序号后面用了顿号：1、。

为什么：汉字数字的序号用顿号（一、），阿拉伯数字的序号用下脚点（1.）。

例外：“1、2号楼”“3、4月份”是并列的数字，不是序号；只看段首。
通篇都写作“1、”是起草时的习惯，只作建议；与“1.”混用的才作提醒。
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dinggao.document import Document, Span
from dinggao.expression import compiled
from dinggao.kinds import pattern, saying
from dinggao.rule import Bad, Finding, Rule, Severity, Triggered

EXPRESSION = r"(?m)^[ \t\u3000]*+(?:[-*>][ \t])?[0-9]{1,2}(?P<fault>、)(?![ \t]*[0-9０-９～—-])"
DOTTED = r"(?m)^[ \t\u3000]*+(?:[-*>][ \t])?[0-9]{1,2}[.．](?![0-9０-９])"
COMMAS = pattern(
    EXPRESSION,
    [f"{digit}、" for digit in range(10)],
    saying("阿拉伯数字序号后面用“.”，不用“、”", ".", safe=True),
)


def check(document: Document, hits: Sequence[Span]) -> Iterator[Finding]:
    """Numbers with 、; a warning where the draft otherwise writes 1."""
    found = list(COMMAS.find(document, hits))
    if found:
        dotted = sum(1 for _ in compiled(DOTTED).finditer(document.text))
        severity = None if len(found) <= dotted else Severity.INFO
        yield from (finding._replace(severity=severity) for finding in found)


RULE = Rule(
    code="U017",
    name="comma-after-arabic-number",
    severity=Severity.WARNING,
    basis="GB/T 15834-2011 标点符号用法 附录B",
    check=Triggered(COMMAS.triggers, check),
    bad=(
        Bad("1.抓学习。\n2[[、]]抓整改。", "1.抓学习。\n2.抓整改。"),
        Bad("1[[、]]抓学习。\n2[[、]]抓整改。", "1.抓学习。\n2.抓整改。"),
    ),
    good=(
        "1、2号楼已封顶，3号楼正在施工。",
        "一、抓学习\n1.抓整改，3、4月份完成。",
    ),
)
