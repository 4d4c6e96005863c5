"""引号里再用引号，内外用了同一种；或者单用了单引号。

为什么：引号外层用双引号“”，里层用单引号‘’，内外一样就分不清引到哪里；只有一层时用双引号。

例外：两个引语紧挨着（“……”“……”）不是套用；分几段的引文、西文里的撇号不算。
"""

from __future__ import annotations

from collections.abc import Iterator

import regex

from dinggao.document import Document, Span
from dinggao.expression import compiled
from dinggao.rule import Bad, Edit, Finding, Fix, Rule, Severity
from dinggao_rules.punctuation._quotes import shape_of, uneven

NESTED = r"“[^“”\n]{0,60}(?:“(?P<inner>[^“”\n]{1,40})”[^“”\n]{0,60})+”"
INNER = r"“[^“”\n]*”"
SINGLE = r"‘(?P<inner>[^‘’“”\n]*\p{Han}[^‘’“”\n]*)’"


def check(document: Document) -> Iterator[Finding]:
    """Nested pairs of one kind, then single marks outside of any pair."""
    for marks in uneven(document):
        shape = shape_of(document, marks)
        if "““" in shape and "””" in shape and shape.count("“") == shape.count("”"):
            yield from _nested(document.text, Span(marks[0].start, marks[-1].end))
    if "‘" in document.text:
        yield from _single(document)


def _nested(text: str, paragraph: Span) -> Iterator[Finding]:
    for match in compiled(NESTED).finditer(text, *paragraph):
        inner = compiled(INNER).finditer(text, match.start() + 1, match.end() - 1)
        fix = Fix("里层改用单引号‘’", tuple(edit for pair in inner for edit in _marks(pair, "‘’")))
        message = f"引号套引号，里层应为‘{match['inner']}’"
        yield Finding(Span(*match.span()), message, fixes=(fix,))


def _single(document: Document) -> Iterator[Finding]:
    """Single pairs where no quotation is open, here or from an earlier paragraph."""
    at = opened = 0
    balanced: dict[int, bool] = {}  # by where a line starts
    for match in compiled(SINGLE).finditer(document.text):
        opened += document.text.count("“", at, match.start())
        opened -= document.text.count("”", at, match.start())
        opened, at = max(0, opened), match.start()
        line = document.line_span(at)
        if line.start not in balanced:
            marks = (document.text.count(mark, *line) for mark in "“”")
            balanced[line.start] = next(marks) == next(marks)
        if not opened and balanced[line.start]:
            fix = Fix("改用双引号“”", tuple(_marks(match, "“”")))
            message = f"只有一层引号，应为“{match['inner']}”"
            yield Finding(Span(*match.span()), message, fixes=(fix,))


def _marks(match: regex.Match[str], pair: str) -> Iterator[Edit]:
    yield Edit(Span(match.start(), match.start() + 1), pair[0])
    yield Edit(Span(match.end() - 1, match.end()), pair[1])


RULE = Rule(
    code="U006",
    name="nested-quote",
    severity=Severity.WARNING,
    basis="GB/T 15834-2011 标点符号用法",
    check=check,
    bad=(
        Bad("形成[[“全程帮办、“一窗通办”的服务模式”]]。", "形成“全程帮办、‘一窗通办’的服务模式”。"),
        Bad("大力弘扬[[‘店小二’]]精神，做好服务。", "大力弘扬“店小二”精神，做好服务。"),
    ),
    good=(
        "推行“一窗通办”“一网通办”，形成“全程帮办、‘一窗通办’的服务模式”。",
        "他说：“要发扬‘钉钉子’精神。\n“还要发扬‘老黄牛’精神。”",
        "经历了’98抗洪、Let’s go 活动的考验。",
    ),
    supersedes=("U004",),
)
