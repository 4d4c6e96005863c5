"""日期里还有没填的数：X月X日、20XX年、202x年、〔20XX〕X号。

为什么：成文日期、会议日期、文号最后才定，最容易忘了填；成文日期不全，公文不能生效。

例外：附件里的样表、格式、模板中的“XXXX年”是留给填表人的，只作建议。
"""

from __future__ import annotations

import regex

from dinggao.document import Document
from dinggao.expression import compiled
from dinggao.kinds import fault_of
from dinggao.rule import Bad, Finding, Rule, Severity
from dinggao_rules.placeholder._blanks import blank

X = "[xXｘＸ×]"
YEAR = rf"(?:(?:19|20)\d?{X}{{1,2}}|二[〇○零]{X}{{2}}|{X}{{1,4}}|\d{{4}})"
DAY = rf"(?:{X}{{1,2}}|\d{{1,2}})"
EXPRESSION = rf"""(?x)
    (?<![A-Za-z0-9×.+＋\-])
    (?P<fault>
        {YEAR}\s?年(?!级)(?:\s?{DAY}\s?月(?:\s?{DAY}\s?日)?)?
      | {DAY}\s?月\s?{DAY}\s?日
      | {X}{{1,2}}\s?[月日](?!式)
      | 〔{YEAR}〕(?:第?(?:{X}+|\d+)号)?
      | (?:19|20)\d?{X}{{1,2}}(?![A-Za-z0-9])
    )
"""
HOLDS_X = X
TRIGGERS = [x + unit for x in "xXｘＸ×" for unit in ("年", "月", "日", " 年", " 月", " 日", "〕")]
TRIGGERS += [f"{century}{x}" for century in ("19", "20") for x in "xXｘＸ×"]
TRIGGERS += [f"20{decade}{x}" for decade in range(10) for x in "xXｘＸ×"]


def look(document: Document, match: regex.Match[str]) -> Finding | None:
    """A date or document number with a blank in it."""
    return (
        Finding(fault_of(match), "日期没有填全")
        if compiled(HOLDS_X).search(match["fault"])
        else None
    )


RULE = Rule(
    code="P003",
    name="unfilled-date",
    severity=Severity.ERROR,
    basis="党政机关公文处理工作条例；GB/T 9704-2012 党政机关公文格式",
    check=blank(EXPRESSION, TRIGGERS, look),
    bad=(
        Bad("会议定于[[20XX年X月X日]]召开。"),
        Bad("[[202x年]]，全市经济稳中有进，[[x月x日]]召开了动员会。"),
        Bad("按照《通知》（市政办〔2023〕5号）和[[〔20XX〕X号]]文件要求执行。"),
    ),
    good=(
        "会议定于2022年1月5日召开。",
        "现购置X光机2台，2×30万千瓦机组年内投产。",
        "面向X年级学生（X为所在年级）开展。",
    ),
    supersedes=("P001", "P002"),
)
