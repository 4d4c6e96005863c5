"""空着的地方，同一份稿子别处已经填了。

为什么：前面写“市委xx届”，后面写着“市委七届”，多半就是同一个；不必再问人，照着核一下就能填。

例外：可能指的不是一回事，所以只作提议，从不替你填。
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from dinggao.document import Document, Span
from dinggao.expression import compiled
from dinggao.rule import Bad, Edit, Finding, Fix, Related, Rule, Severity, Triggered

NUMBER = "[一二三四五六七八九十百]+|\\d+"
UNIT = "届|次全会|次全体会议|次会议|次党代会|次代表大会|批|期"
KNOWN = (  # a value between what may stand beside a blank, too
    rf"(?P<before>\p{{Han}}{{2}})(?P<value>{NUMBER})(?P<after>{UNIT})",
    r"(?P<before>)(?P<value>“[^“”\n]{1,12}”)(?P<after>\p{Han}{4})",
)
BLANKS = (
    rf"(?P<before>\p{{Han}}{{2}})(?P<fault>[xX×]{{1,4}})(?P<after>{UNIT})",
    r"(?P<before>)(?<=\p{Han})(?P<fault>[xX×]{2,6})(?P<after>\p{Han}{4})",
)
TRIGGERS = [x + unit[0] for x in "xX×" for unit in UNIT.split("|")] + ["xx", "XX", "××"]


def check(document: Document, hits: Sequence[Span]) -> Iterator[Finding]:
    """Blanks whose neighbours have one and the same value between them elsewhere."""
    for known, blanks in zip(KNOWN, BLANKS, strict=True):
        values: dict[tuple[str, str], dict[str, Span]] | None = None
        for match in compiled(blanks).finditer(document.text):
            values = _values(document, known) if values is None else values
            found = values.get((match["before"], match["after"]), {})
            if len(found) == 1:
                yield _proposal(document, Span(*match.span("fault")), *next(iter(found.items())))


def _values(document: Document, known: str) -> dict[tuple[str, str], dict[str, Span]]:
    values: dict[tuple[str, str], dict[str, Span]] = defaultdict(dict)
    for match in compiled(known).finditer(document.text):
        key = match["before"], match["after"]
        values[key].setdefault(match["value"], Span(*match.span("value")))
    return values


def _proposal(document: Document, blank: Span, value: str, source: Span) -> Finding:
    line = document.place(source.start).line
    fix = Fix(f"参照第 {line} 行填“{value}”", (Edit(blank, value),))
    message = f"第 {line} 行作“{value.strip('“”')}”，可参照"
    return Finding(blank, message, fixes=(fix,), related=(Related(source, value),))


RULE = Rule(
    code="P015",
    name="inferable-value",
    severity=Severity.INFO,
    basis="党政机关公文处理工作条例",
    check=Triggered(lambda: TRIGGERS, check),
    bad=(
        Bad(
            "学习市委[[xx]]届全会精神。\n贯彻市委七届全会精神。",
            "学习市委七届全会精神。\n贯彻市委七届全会精神。",
        ),
        Bad(
            "落实省委[[xx]]战略部署。\n围绕省委“三步走”战略部署，真抓实干。",
            "落实省委“三步走”战略部署。\n围绕省委“三步走”战略部署，真抓实干。",
        ),
    ),
    good=(
        "学习市委xx届全会精神。\n贯彻省委七届、市委六届和县委八届全会精神。"
        "\n市委五届全会提出目标。",
        "签约项目xx个，贯彻市委七届全会精神。",
    ),
    joins=("P001", "P002"),
)
