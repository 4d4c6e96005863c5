"""A rule's manual page: its module's docstring, then what the rule itself says."""

from __future__ import annotations

import json
from collections.abc import Sequence

from dinggao.config import Config
from dinggao.rule import FAMILIES, LEVELS, Rule


def summary(rule: Rule) -> str:
    """The first line of the rule's page (提要)."""
    return rule.page.split("\n", 1)[0]


def page(rule: Rule) -> str:
    """The whole page as Markdown."""
    default = "默认启用" if rule.default else "默认关闭"
    family = FAMILIES.get(rule.code[0], rule.code[0])
    bad = "".join(_example(example.text, example.fixed) for example in rule.bad)
    good = "".join(_example(text) for text in rule.good)
    return (
        f"# {rule.code} {rule.name}\n\n{rule.page.strip()}\n\n"
        f"级别：{LEVELS[rule.severity]}，{default}。类别：{family}。依据：{rule.basis}。\n\n"
        f"## 这样写会提示\n\n{bad}\n## 这样写不提示\n\n{good}"
    )


def _example(text: str, fixed: str | None = None) -> str:
    mended = f"\n改为：\n\n{_quoted(fixed)}" if fixed is not None and "[[" in text else ""
    return f"{_quoted(text)}{mended}\n"


def _quoted(text: str) -> str:
    return "".join(f"    {line}\n" for line in text.split("\n"))


def listing_text(rules: Sequence[Rule]) -> str:
    """A line a rule: code, name, severity, whether it is on, summary."""
    return "".join(
        f"{r.code}  {LEVELS[r.severity]}  {'●' if r.default else '○'}  {r.name:<28}{summary(r)}\n"
        for r in rules
    )


def listing_json(rules: Sequence[Rule]) -> str:
    """{"rules": [{"code","name","severity","default","basis","summary"}]}."""
    entries = [
        {
            "code": r.code,
            "name": r.name,
            "severity": r.severity.name.lower(),
            "default": r.default,
            "basis": r.basis,
            "summary": summary(r),
        }
        for r in rules
    ]
    return json.dumps({"rules": entries}, ensure_ascii=False, indent=1) + "\n"


def settings(config: Config, rules: Sequence[Rule]) -> str:
    """The settings in force, the file they come from, and the rules they leave on."""
    lines = [f"配置文件：{config.source or '没有（用默认设置）'}"]
    for key, value in (
        ("select", "、".join(config.select) or "默认的一组"),
        ("ignore", "、".join(config.ignore) or "无"),
        ("severity", "、".join(f"{c}={LEVELS[s]}" for c, s in config.severity.items()) or "无"),
        ("per-path-ignores", _by_path(config) or "无"),
        ("accept", "、".join(f"“{a.text}”" for a in config.accept) or "无"),
        ("exclude", "、".join(config.exclude) or "无"),
        ("fail-on", config.fail_on),
    ):
        lines.append(f"{key}：{value}")
    lines.append(f"启用的规则（{len(rules)} 条）：{'、'.join(rule.code for rule in rules)}")
    return "\n".join(lines) + "\n"


def _by_path(config: Config) -> str:
    return "；".join(f"{glob}：{'、'.join(codes)}" for glob, codes in config.path_ignores.items())
