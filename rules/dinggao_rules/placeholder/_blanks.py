"""What the placeholder rules share: which blanks stand for one thing, where samples are given."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from dinggao.document import Document, Span
from dinggao.expression import compiled
from dinggao.kinds import Report, pattern
from dinggao.rule import Finding, Severity, Triggered

UNITS = "个名项亿万元年月日人次家户公里亩吨件宗条届位户处座所台套辆批类期号倍%％"
MESSAGE = "占位符还没有填"
_NOUN = r"(?:\p{Han}{2,6}?)(?=[和与及的等为在是]|\P{Han}|$)"
_SAMPLE = r"""(?xm)
    ^[ \u3000]*附\s?[件表录]\s?[0-9一二三四五六七八九十]{0,2}[ \u3000]*\n+
    [^\n]{0,30}(?:样[式本表]|模板|范[本文]|格式|示例|表)[^\n]{0,12}$
"""


def blank(expression: str, triggers: Iterable[str], look: Report) -> Triggered:
    """A pattern of blanks: those of one referent share a group, those in a sample form are info."""
    found = pattern(expression, triggers, look)

    def find(document: Document, hits: Sequence[Span]) -> Iterator[Finding]:
        return iter(gathered(document, list(found.find(document, hits))))

    return Triggered(found.triggers, find)


def gathered(document: Document, findings: Sequence[Finding]) -> list[Finding]:
    """The findings with their groups, and with samples lowered to info."""
    if not findings:
        return []
    keys = [_referent(document, finding) for finding in findings]
    shared = {key for key, count in Counter(keys).items() if key and count > 1}
    sample = "附" in document.text and compiled(_SAMPLE).search(document.text)
    after = sample.start() if sample else len(document.text)
    return [
        _placed(finding, key if key in shared else None, after)
        for finding, key in zip(findings, keys, strict=True)
    ]


def _placed(finding: Finding, group: str | None, after: int) -> Finding:
    """A finding with its group, and lowered to info where it stands in a sample."""
    if finding.span.start > after:
        return finding._replace(group=group, severity=Severity.INFO)
    return finding._replace(group=group) if group else finding


def _referent(document: Document, finding: Finding) -> str | None:
    """The blank with the noun behind it (xx战略路径); before a unit it is a value of its own."""
    end = finding.span.end
    if document.text[end : end + 1] in UNITS:
        return None
    noun = compiled(_NOUN).match(document.text, end, end + 8)
    if not noun:
        return None
    return document.quote(finding.span) + noun[0]
