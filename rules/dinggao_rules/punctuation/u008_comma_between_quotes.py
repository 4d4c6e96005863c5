"""并列的引号、书名号之间用了顿号：”、“ 》、《。

为什么：2011 年的标准改了：标有引号、书名号的并列成分之间通常不用顿号，直接连写。

例外：中间有括注等别的成分时宜用顿号；法规条文里《甲》、《乙》的写法通行，不提示。
标准说的是“通常”，公开文件里三篇有一篇还加顿号，所以只作建议，一篇只说一次，改则全改。
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dinggao.document import Document, Span
from dinggao.expression import compiled
from dinggao.labels import Style
from dinggao.rule import Bad, Edit, Finding, Fix, Related, Rule, Severity, Triggered

BRACKETED = r"、[“《][^“”《》\n]{1,60}[”》][（(]"
TRIGGERS = ("”、“", "”、《", "》、《", "》、“")
ARTICLES = 10  # 第X条 from which on a draft is a law


def check(document: Document, hits: Sequence[Span]) -> Iterator[Finding]:
    """All of a draft as one finding at the first."""
    if any(len(series.labels) >= ARTICLES for series in document.outline.of(Style.ARTICLE)):
        return
    spans = [
        Span(hit.start + 1, hit.end - 1)
        for hit in hits
        if not compiled(BRACKETED).match(document.text, hit.start + 1)
    ]
    if spans:
        count = f"（全文 {len(spans)} 处）" if len(spans) > 1 else ""
        fix = Fix("删去顿号", tuple(Edit(span, "") for span in spans), safe=True)
        related = tuple(Related(span, "这里也是") for span in spans[1:])
        yield Finding(
            spans[0], f"并列的引号、书名号之间通常不用顿号{count}", fixes=(fix,), related=related
        )


RULE = Rule(
    code="U008",
    name="comma-between-quotes",
    severity=Severity.INFO,
    basis="GB/T 15834-2011 标点符号用法",
    check=Triggered(lambda: TRIGGERS, check),
    bad=(
        Bad("修订《章程》[[、]]《细则》。", "修订《章程》《细则》。"),
        Bad("推行“一窗通办”[[、]]“一网通办”、“跨省通办”。", "推行“一窗通办”“一网通办”“跨省通办”。"),
    ),
    good=(
        "修订《章程》《细则》和《办法》。",
        "依据《甲条例》、《乙办法》（以下简称办法）执行。",
        "推行“一窗通办”，打造“办不成事”、专人负责的窗口。",
    ),
)
