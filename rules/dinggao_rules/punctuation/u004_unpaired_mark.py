"""引号、书名号、括号只有一半。

为什么：删改时删掉了一半，读的人不知道引到哪里为止。

例外：引文分几段时，每段开头都有前引号、末段才有后引号，是对的；“1）”“a)”作序号不需要前括号；
半角全角混配的括号归另一条规则管。
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dinggao.document import Document, Span
from dinggao.expression import compiled
from dinggao.rule import Bad, Finding, Rule, Severity, Triggered
from dinggao_rules.punctuation._pairs import CLOSING, PAIRS, by_block, kind, unpaired

LABEL = r"(?:^|[\s，。；：、\p{Han}])(?:\d{1,3}|[a-zA-Z]|[一二三四五六七八九十]{1,3}|[①-⑳])$"
HISTORY = r"(?:根据)?\d{4}年\d{1,2}月\d{1,2}日[^\n]{0,120}(?:通过|修[正订改]|公布|批准|施行)）"
FAR = 40  # paragraphs that one quotation may run over
NEAR = {"《": 1, "（": 20, "【": 3, "〔": 1}  # lines that one bracket may run over
NAMES = {"“": "引号", "《": "书名号", "（": "括号", "(": "括号", "【": "方头括号", "〔": "六角括号"}


def check(document: Document, hits: Sequence[Span]) -> Iterator[Finding]:
    """Marks without their other half, paragraph by paragraph."""
    for span, mark in sorted(_lonely(document, hits)):
        name = NAMES[CLOSING.get(mark, mark)]
        here, other = ("前", "后") if mark in PAIRS else ("后", "前")
        yield Finding(span, f"{here}{name}没有配对：请补上{other}{name}，或删去这一半")


def _lonely(document: Document, hits: Sequence[Span]) -> Iterator[tuple[Span, str]]:
    """Unpaired marks, less those of quotations and brackets that run over paragraphs."""
    pending: dict[str, tuple[Span, int]] = {}  # kind -> the half that an earlier paragraph opened
    for number, marks in by_block(document, hits):
        for span, mark in unpaired(document, marks):
            yield from _across(document, span, mark, number, pending)
        if marks and _ends_quotation(document, document.blocks[number].span, pending):
            del pending["“"]
        for name, (span, opened) in list(pending.items()):
            if not _may_run_on(document, name, span, opened, number):
                yield span, document.text[span.start]
                del pending[name]
    for span, _ in pending.values():
        yield span, document.text[span.start]


def _across(
    document: Document, span: Span, mark: str, number: int, pending: dict[str, tuple[Span, int]]
) -> Iterator[tuple[Span, str]]:
    """Pair a half that its paragraph left open with one of an earlier paragraph."""
    name = kind(mark)
    waiting = pending.get(name)
    block = document.blocks[number].span
    if mark not in PAIRS:
        if waiting:
            del pending[name]
        elif not _is_label(document, span, mark) and not _is_history(document, span, block):
            yield span, mark
    elif waiting and span.start != block.start:
        yield waiting[0], document.text[waiting[0].start]
        pending[name] = span, number
    elif not waiting:
        pending[name] = span, number


def _ends_quotation(document: Document, block: Span, pending: dict[str, tuple[Span, int]]) -> bool:
    """The last paragraph of a quotation opens anew and closes."""
    return (
        "“" in pending
        and pending["“"][0].start < block.start
        and document.text.startswith("“", block.start)
        and document.text.endswith(("”", "”。", "”；"), *block)
    )


def _is_history(document: Document, span: Span, block: Span) -> bool:
    """The last line of a law's history (题注), whose first bracket may have been set apart."""
    return bool(compiled(HISTORY).match(document.text, block.start)) and span.end == block.end


def _may_run_on(document: Document, name: str, span: Span, opened: int, number: int) -> bool:
    """Whether an open half may be closed in a later paragraph."""
    if name != "“":
        return number - opened < NEAR[name]
    if number - opened >= FAR:
        return False
    if span.start == document.blocks[opened].span.start:
        return True
    following = document.blocks[opened + 1 : opened + 2]
    return bool(following) and (
        number > opened or document.text.startswith("“", following[0].span.start)
    )


def _is_label(document: Document, span: Span, mark: str) -> bool:
    """1） or a) as the label of an item."""
    return mark in "）)" and bool(
        compiled(LABEL).search(document.text, max(0, span.start - 5), span.start)
    )


RULE = Rule(
    code="U004",
    name="unpaired-mark",
    severity=Severity.ERROR,
    basis="GB/T 15834-2011 标点符号用法",
    check=Triggered(lambda: (*PAIRS, *CLOSING), check),
    bad=(
        Bad("坚持[[“]]三会一课制度，落实“第一议题”制度。"),
        Bad("印发工作方案[[》]]，明确责任（见附件）。"),
        Bad("完成投资2亿元，其中技改1亿元[[）]]。"),
    ),
    good=(
        "他说：“今年要抓三件事。\n“第一件是项目。\n“第二件是环境。”",
        "办法有两种：1）自查；2）抽查。",
        "按照《关于印发〈方案〉的通知》（市办〔2022〕1号）执行。",
    ),
)
