"""The words in which rules speak. Values only: frozen, no behaviour."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from enum import IntEnum
from typing import NamedTuple

from dinggao.document import Document, Span


class Severity(IntEnum):
    """How much a fault matters; ordered."""

    INFO = 1
    WARNING = 2
    ERROR = 3


LEVELS = {Severity.ERROR: "错误", Severity.WARNING: "提醒", Severity.INFO: "建议"}
FAMILIES = {
    "P": "占位",
    "N": "序号",
    "T": "字词",
    "F": "提法",
    "U": "标点",
    "D": "数字日期",
    "K": "前后一致",
    "G": "语法",
    "W": "公文要素",
    "L": "不宜外传",
}


class Edit(NamedTuple):
    """Put ``replacement`` in place of what stands at ``span``."""

    span: Span
    replacement: str


class Fix(NamedTuple):
    """One way to mend a fault. ``safe``: no reader would regret it, it may be applied unseen."""

    title: str
    edits: tuple[Edit, ...]
    safe: bool = False


class Related(NamedTuple):
    """Another place that explains the fault, such as the first of two equal labels."""

    span: Span
    message: str


class Finding(NamedTuple):
    """A fault at the tightest span that shows it.

    ``severity`` may only lower the rule's own. ``confidence`` lies in 0..1 (None: certain).
    ``group`` ties the blanks of one referent together.
    """

    span: Span
    message: str
    severity: Severity | None = None
    confidence: float | None = None
    group: str | None = None
    fixes: tuple[Fix, ...] = ()
    related: tuple[Related, ...] = ()


class Triggered(NamedTuple):
    """A check that can speak only where one of its literals stands.

    ``triggers`` gives the literals; ``find`` gets the spans at which they stand, in order.
    """

    triggers: Callable[[], Iterable[str]]
    find: Callable[[Document, Sequence[Span]], Iterable[Finding]]


Check = Callable[[Document], Iterable[Finding]] | Triggered


class Bad(NamedTuple):
    """A faulty example: each expected span within ``[[ ]]``, and the text once mended, if known."""

    text: str
    fixed: str | None = None


class Rule(NamedTuple):
    """One rule of the catalogue.

    ``code``: family letter and three digits, never reused. ``name`` names the fault in kebab-case.
    ``basis``: the standard it rests on, or 练 (practice). ``good`` examples must stay silent.
    A finding inside one of a rule that ``supersedes`` this code (or family letter) is not told.
    A finding at the very span of one of a rule in ``joins`` adds its message and fixes to that.
    ``threshold``: findings of lower confidence are not told.
    ``page`` is the docstring of the rule's module; the engine fills it in.
    """

    code: str
    name: str
    severity: Severity
    basis: str
    check: Check
    bad: tuple[Bad, ...]
    good: tuple[str, ...]
    default: bool = True
    supersedes: tuple[str, ...] = ()
    threshold: float = 0.0
    joins: tuple[str, ...] = ()
    page: str = ""


class Diagnostic(NamedTuple):
    """The engine's stamp on a finding: which rule, how severe after policy, in which document."""

    rule: Rule
    finding: Finding
    severity: Severity
    document: Document
