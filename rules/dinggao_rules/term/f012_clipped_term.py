"""专门术语少了字、颠倒了次序：制度性成本、意识形态责任制、永久农田。

为什么：制度性交易成本、意识形态工作责任制等都是文件里的定名，丢一两个字，指的就不是那件事，也查不到依据。

例外：约定俗成的简称（规上工业、供给侧改革、经开区）不提示；经济学里泛说的“制度成本”不是这个术语。
"""

from __future__ import annotations

from dinggao.kinds import lexicon
from dinggao.rule import Bad, Rule, Severity

RULE = Rule(
    code="F012",
    name="clipped-term",
    severity=Severity.WARNING,
    basis="练",
    check=lexicon(__file__, "“{0}”的规范名称是“{1}”", safe=False),
    bad=(
        Bad(
            "着力降低企业[[制度性成本]]，推进[[供给侧结构改革]]。",
            "着力降低企业制度性交易成本，推进供给侧结构性改革。",
        ),
        Bad(
            "严格落实[[意识形态责任制]]，守住[[永久农田]]红线。",
            "严格落实意识形态工作责任制，守住永久基本农田红线。",
        ),
    ),
    good=(
        "降低制度性交易成本，落实意识形态工作责任制，推进供给侧改革。",
        "文章讨论制度成本与交易成本。",
    ),
)
