"""正文段落的末尾没有标点。

为什么：段末的句号最容易在删改、粘贴时丢掉；有时丢的不只是句号，而是后半句话。

例外：标题、表格、落款、附件名称、诗句和短行不算（不足 15 字，或段内没有句号、分号）；
“（牵头单位：……）”一类跟在句号后面的括注，引文里已有句末标点的，也不算。
一篇里有好几处，多半是换行把一段拆成了几行，只作建议。
"""

from __future__ import annotations

from collections.abc import Iterator

from dinggao.document import Block, Document, Role, Span
from dinggao.expression import compiled
from dinggao.rule import Bad, Edit, Finding, Fix, Rule, Severity

MESSAGE = "段末缺少句号：请补上，并看看后面有没有漏掉的话"
SHORTEST = 15
MANY = 3  # more than these in one draft: lines were broken by hand
CLOSED = "。！？；：…，、—!?;:.,-~～＿_|*）)】〕＞>“‘《（"  # quick: nothing to say about these
ENDED = r"[。！？…；：!?][”’》]+$"
STOPPED = r"[。；](?=[\p{Han}“《\d])"
NOT_PROSE = r"[|#>\t]|附\s?(?:件|录|表)|[注图表]\s?[:：\d]|\d{4}年\d{1,2}月\d{1,2}日.{0,20}通过"
BRACKET = r"(?<inside>[。！？；…”’]?)\s*[（(][^（）()。]*[）)]$"
LIST_WORD = ("；或", "；或者", "；和", "；以及", "；并")


def check(document: Document) -> Iterator[Finding]:
    """The ends of paragraphs of sentences that have no mark."""
    found = [
        Span(block.span.end - 1, block.span.end)
        for block in document.blocks
        if _lacks_stop(document.text, block)
    ]
    severity = Severity.INFO if len(found) > MANY else None
    for span in found:
        fix = Fix("段末补句号“。”", (Edit(Span(span.end, span.end), "。"),))
        yield Finding(span, MESSAGE, severity, fixes=(fix,))


def _lacks_stop(text: str, block: Block) -> bool:
    start, end = block.span
    last = text[end - 1]
    if end - start < SHORTEST or block.role is not Role.BODY:
        return False
    if last in CLOSED and not (last in "）)" and _is_inner_bracket(text, block.span)):
        return False
    if not compiled(STOPPED).search(text, start, end - 1) or "|" in text[start:end]:
        return False
    if compiled(NOT_PROSE).match(text, start, end) or text.endswith(LIST_WORD, start, end):
        return False
    return not (last in "”’》" and compiled(ENDED).search(text, max(start, end - 6), end))


def _is_inner_bracket(text: str, span: Span) -> bool:
    """Whether the closing bracket belongs to the sentence, and not to a note behind its stop."""
    if text[span.start] in "（(":
        return False
    match = compiled(BRACKET).search(text, max(span.start, span.end - 60), span.end)
    return match is not None and not match["inside"]


RULE = Rule(
    code="U003",
    name="missing-final-stop",
    severity=Severity.WARNING,
    basis="GB/T 15834-2011 标点符号用法",
    check=check,
    bad=(
        Bad(
            "抓好秋粮收购。各收储点要备足仓容，做到应收尽[[收]]\n二、下一步打算",
            "抓好秋粮收购。各收储点要备足仓容，做到应收尽收。\n二、下一步打算",
        ),
        Bad(
            "一是完善制度；二是从严管理，执行《考核办法（试行）[[》]]",
            "一是完善制度；二是从严管理，执行《考核办法（试行）》。",
        ),
    ),
    good=(
        "三、坚持稳中求进，锐意进取、攻坚克难，经济社会发展成效显著、亮点纷呈",
        "新增养老床位3000张，改造老旧小区20个。（牵头单位：市民政局）",
        "他说：“大家辛苦了，今年的任务完成得好。明年要更上一层楼。”",
        "（排名不分先后，以笔画为序。同姓的以名的笔画为序）",
        "附件：1.2023年工作要点。2.任务分工表（含责任单位、完成时限）",
        "某市人民政府办公室综合科\n2023年5月6日",
    ),
)
