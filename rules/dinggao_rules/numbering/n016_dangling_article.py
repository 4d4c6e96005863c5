"""引用本办法的某一条，可本办法没有这一条。

为什么：删并条文以后，“依照本办法第四十条”还指着删掉的号，执行的人无处可查。

例外：引用别的法规的条文不算；只列了部分条文的修改决定、节选不算。
"""

from __future__ import annotations

from collections.abc import Iterator

from dinggao import numerals
from dinggao.document import Document, Span
from dinggao.expression import compiled
from dinggao.labels import Style
from dinggao.outline import Series
from dinggao.rule import Bad, Finding, Rule, Severity

CITATION = r"""(?x)
    本(?:办法|规定|条例|细则|规则|制度|章程|法|准则|规程)
    (?P<fault>第(?P<n>[一二三四五六七八九十百零〇]+|\d{1,3})条)
"""
ENOUGH = 5  # articles that make a draft a regulation
ENDING = r"施行|执行|解释|废止"  # the last article of a whole regulation says one of these


def check(document: Document) -> Iterator[Finding]:
    """Citations of an article beyond the last one."""
    last = next((n for s in document.outline.of(Style.ARTICLE) if (n := _last(document, s))), None)
    if last is None:
        return
    for match in compiled(CITATION).finditer(document.text):
        number = numerals.parse(match["n"])
        if number is not None and number > last:
            message = f"本文只有{last}条，没有“{match['fault']}”"
            yield Finding(Span(*match.span("fault")), message)


def _last(document: Document, series: Series) -> int | None:
    """The number of the last article, where the series is the whole of a regulation."""
    labels = series.labels
    last = max(label.value for label in labels)
    whole = labels[0].value == 1 and ENOUGH <= last <= len(labels) + 2
    ends = compiled(ENDING).search(document.text, *document.blocks[labels[-1].block].span)
    return last if whole and ends else None


RULE = Rule(
    code="N016",
    name="dangling-article",
    severity=Severity.ERROR,
    basis="练",
    check=check,
    bad=(
        Bad(
            "第一条 为了规范管理。\n第二条 适用范围。\n第三条 由市局负责。\n第四条 罚则。\n"
            "第五条 违反本办法[[第十二条]]的，责令改正。\n第六条 自印发之日起施行。"
        ),
        Bad(
            "第一条 目的。\n第二条 范围。\n第三条 职责。\n第四条 程序。\n"
            "第五条 自印发之日起施行，有本规定[[第6条]]情形的除外。"
        ),
    ),
    good=(
        "第一条 目的。\n第二条 范围。\n第三条 职责。\n第四条 程序。\n"
        "第五条 依照招标投标法第五十条和本办法第二条处理。",
        "根据本办法第四十条规定，现将有关事项通知如下。",
    ),
)
