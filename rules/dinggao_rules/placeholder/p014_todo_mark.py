"""稿子里还留着 TODO、TBD、??? 一类的记号。

为什么：这是写给自己看的“回头再补”，回头忘了。

例外：英文句子里的词不算；语气强烈的“？？”归标点规则管。
"""

from __future__ import annotations

import regex

from dinggao.document import Document
from dinggao.expression import compiled
from dinggao.kinds import fault_of, pattern
from dinggao.rule import Bad, Finding, Rule, Severity
from dinggao_rules.placeholder._blanks import UNITS

EXPRESSION = rf"""(?x)
    (?<![A-Za-z0-9_“‘])(?P<fault>TODO|ToDo|todo|TBD|TBC|FIXME)(?![A-Za-z0-9_”’])
  | (?<=[\p{{Han}}])(?P<fault>[?？]{{2,}})(?=[{UNITS}])
"""
HAN = r"\p{Han}"


def look(document: Document, match: regex.Match[str]) -> Finding | None:
    """A mark on a line of Chinese."""
    span = fault_of(match)
    line = document.line_span(span.start)
    return (
        Finding(span, "待办的记号还在，请补上内容")
        if compiled(HAN).search(document.text, *line)
        else None
    )


RULE = Rule(
    code="P014",
    name="todo-mark",
    severity=Severity.ERROR,
    basis="练",
    check=pattern(
        EXPRESSION, ["TODO", "ToDo", "todo", "TBD", "TBC", "FIXME", "??", "？？", "?？"], look
    ),
    bad=(
        Bad("项目资金来源[[TODO]]，责任单位[[TBD]]。"),
        Bad("全年完成投资[[???]]亿元。"),
    ),
    good=(
        "到底为了谁？？大家都要想一想。",
        "The rest is TBD.",
    ),
)
