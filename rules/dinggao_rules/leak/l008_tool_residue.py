"""稿子里留着人工智能的客套话，或 Markdown 的星号、井号。

为什么：“以下是为您撰写的……”“希望对您有帮助”“**一是**”一看就知道是从聊天窗口粘来的，没有改过。

例外：Markdown 文件（.md）里的记号是格式，不算；姓名、号码打码的星号（张**、138****1234）不算；
讲人工智能的文章引用这些话，在引号里的不算；
书信里的“请随时联系我”是人话，不算。
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from dinggao.document import Document, Span
from dinggao.kinds import either, pattern, replace
from dinggao.rule import Bad, Finding, Rule, Severity, Triggered

FOR_YOU = "为您|给您|根据您|按照?您|我为您|为你|根据你|一[份篇]关于|(?:修改|润色|优化|整理)后的"
OURS = "们|局|委|办|市|区|县|校|院|公司|厅|处|科|单位"
TOOLS = "AI|人工智能|DeepSeek|ChatGPT|豆包|文心一言|通义千问|Kimi"
UNQUOTED = "(?<![“‘「《])"
OFFER = rf"""(?x){UNQUOTED}
    (?:(?:好的|当然|没问题)[，！!,]\s*)?以下[是为](?:{FOR_YOU})[^。！？\n]{{0,40}}
  | {UNQUOTED}(?:好的|没问题)[，！!,]\s*(?:以下[是为]|我[来将会可])[^。！？\n]{{0,40}}
  | {UNQUOTED}(?:我将|让我|我来)为[您你](?:撰写|生成|整理|起草|修改|润色|准备)[^。！？\n]{{0,30}}
"""
HOPE = rf"""(?x){UNQUOTED}
    希望(?:以上|这份|这篇|这些|上述|我的)?[^。！？\n“”]{{0,14}}(?:对[您你]有|能?帮到[您你])
    [^。！？\n]{{0,10}}
  | {UNQUOTED}如[果您你有需][^。！？\n“”]{{0,24}}(?:请?随时|尽管)(?:告诉|告知)我(?!{OURS})
    [^。！？\n]{{0,10}}
  | {UNQUOTED}[您你]可以?根据(?:实际|具体|自身|自己|您)[^。！？\n“”]{{0,12}}
    (?:修改|调整|补充|替换|填充|完善)[^。！？\n]{{0,16}}
"""
MODEL = rf"""(?x){UNQUOTED}
    作为(?:一[个名款])?(?:AI|人工智能)(?:语言模型|大模型，我|助手|模型，)[^。！？\n]{{0,30}}
  | {UNQUOTED}(?:本文|以上内容|此内容|内容)由\s?(?:{TOOLS})\s?(?:辅助)?生成
"""
TRACE = r"""(?x)
    【\d+†[^】\n]{0,30}】 | \[citation:\d+\] | \[\^\d+\^\] | </?think>
  | :contentReference\[[^\]\n]*\](?:\{[^}\n]*\})? | turn\d+(?:search|view|file)\d+
  | utm_source=(?:chatgpt|openai)[.\w]* | <\|[a-z_]+\|>
"""
MARKS = r"""(?xm)
    (?P<mark>(?<!\p{Han}|\w|\*)\*\*(?=[\p{Han}“（《\d]))(?P<kept>[^*\n]{1,60})\*\*(?!\*)
  | (?P<mark>(?<=\p{Han})\*\*(?=[\p{Han}“（《\d]))(?P<kept>[^*\n，。；]{4,40})\*\*(?!\*)
  | ^[ \t　]*(?P<mark>\#{2,6}[ ]?|\#[ ])(?=[\p{Han}“（《\d])(?P<kept>)
"""
MANY = 20
TOLD = "像是人工智能工具留下的话，应删去"


def look(document: Document, match: regex.Match[str]) -> Finding | None:
    """Marks of Markdown, where the format does not use them."""
    if document.path.lower().endswith((".md", ".markdown")):
        return None
    span = Span(match.start("mark"), match.end())
    return Finding(span, "Markdown 记号没有去掉", fixes=(replace(span, match["kept"]),))


def few(marks: Triggered) -> Triggered:
    """Marks told without stopping the draft where it is full of them: a source in Markdown."""

    def find(document: Document, hits: Sequence[Span]) -> Iterator[Finding]:
        found = list(marks.find(document, hits))
        severity = Severity.INFO if len(found) > MANY else None
        return (finding._replace(severity=severity) for finding in found)

    return Triggered(marks.triggers, find)


CHECK = either(
    pattern(
        OFFER,
        ["以下是", "以下为", "好的，我", "没问题，我", "我将为", "让我为", "我来为"],
        TOLD,
    ),
    pattern(
        HOPE,
        """
        对您有 对你有 帮到您 帮到你 随时告 尽管告 您可以根据 您可根据 你可以根据 你可根据
        """.split(),
        TOLD,
    ),
    pattern(
        MODEL,
        """
        人工智能助手 AI助手 语言模型 AI模型 人工智能模型 人工智能大模型 本文由 内容由
        """.split(),
        TOLD,
    ),
    pattern(
        TRACE,
        ["†", "[citation:", "[^", "think>", ":contentReference", "turn", "utm_source=", "<|"],
        TOLD,
    ),
    few(pattern(MARKS, ["**", "##", "# "], look)),
)

RULE = Rule(
    code="L008",
    name="tool-residue",
    severity=Severity.WARNING,
    basis="练",
    check=CHECK,
    bad=(
        Bad("[[**一是**]]压实责任，[[**二是**]]强化督导。", "一是压实责任，二是强化督导。"),
        Bad("[[## ]]工作总结\n[[好的，以下是为您撰写的工作总结：]]\n全年工作平稳。"),
        Bad("圆满完成任务。[[希望以上内容对您有所帮助]]！[[如需修改，请随时告诉我]]。"),
    ),
    good=(
        "当事人张**、李**与王**签订合同，电话138****1234，2**3等于8。",
        "以下是会议安排：如有疑问，请随时告知我办，希望各单位抓好落实。",
        "如果您需要更多的材料，请随时联系我。当然，以下问题仍须重视。作为人工智能产业高地，要加快大模型应用。",
        "模型答复“以下是为您生成的内容”，作品#1展出，希望对你们有所裨益。",
    ),
)
