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

UNITS = tuple("届 次全会 次全体会议 次会议 次党代会 次代表大会 批 期".split())
WITHIN = 12  # code points of a quoted value
# A value and a blank that stand between the same words: two characters before and a unit behind,
# or, for what stands in quotation marks, four characters behind.
ORDINAL = rf"(?P<value>[一二三四五六七八九十百]+|\d+)(?P<after>{'|'.join(UNITS)})"
QUOTED = rf"(?P<value>“[^“”\n]{{1,{WITHIN}}}”)(?P<after>\p{{Han}}{{4}})"
X = "xX×"
TRIGGERS = [x + behind for x in X for behind in (x, *dict.fromkeys(unit[0] for unit in UNITS))]


def check(document: Document, hits: Sequence[Span]) -> Iterator[Finding]:
    """Blanks whose neighbours have one and the same value between them elsewhere."""
    known = _values(document)
    for blank in _blanks(document.text, hits) if known else ():
        found = known.get(_key(document.text, blank.start, _after(document.text, blank.end)))
        if found and len(found) == 1:
            yield _proposal(document, blank, *next(iter(found.items())))


def _blanks(text: str, hits: Sequence[Span]) -> Iterator[Span]:
    """The runs of x that the hits lie in or end, each once."""
    for hit in hits:
        end = hit.end if text[hit.end - 1] in X else hit.end - 1
        if hit.end < len(text) and end == hit.end and text[end] in X:
            continue  # the run goes on
        start = end
        while start and text[start - 1] in X:
            start -= 1
        if end == hit.end or end - start == 1:  # a longer run has a hit of its own
            yield Span(start, end)


def _after(text: str, end: int) -> str:
    unit = next((unit for unit in UNITS if text.startswith(unit, end)), None)
    return unit or text[end : end + 4]


def _values(document: Document) -> dict[str, dict[str, Span]]:
    """Values by the words around them."""
    values: dict[str, dict[str, Span]] = defaultdict(dict)
    for match in compiled(ORDINAL).finditer(document.text):
        key = _key(document.text, match.start(), match["after"])
        values[key].setdefault(match["value"], Span(*match.span("value")))
    for match in compiled(QUOTED).finditer(document.text):
        values[match["after"]].setdefault(match["value"], Span(*match.span("value")))
    return values


def _key(text: str, start: int, after: str) -> str:
    """The words around a value: those behind alone where they are particular enough."""
    return text[max(0, start - 2) : start] + "…" + after if after in UNITS else after


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
