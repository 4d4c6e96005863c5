"""The command line: parse, call, print, exit code."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any, NoReturn

from dinggao import __version__, engine, report
from dinggao.config import FAIL_ON, LEVELS, Config, ConfigError, load
from dinggao.outcome import Outcome
from dinggao.policy import Policy, UnknownCodeError, choose, matches
from dinggao.rule import Rule
from dinggao.scan import Draft, check_bytes, scan

CLEAN, FOUND, FAILED = 0, 1, 2


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one sentence, in Chinese."""

    def __init__(self, **settings: Any) -> None:
        # A given width spares the import of shutil, which asks the terminal for one.
        super().__init__(**settings, formatter_class=partial(argparse.HelpFormatter, width=88))

    def error(self, message: str) -> NoReturn:
        self.exit(FAILED, f"dinggao：命令行写得不对：{message}；用 {self.prog} --help 看用法\n")


def main(argv: Sequence[str]) -> int:
    """Run one command; returns the exit code."""
    _speak_utf8()
    options = _parser().parse_args(argv)
    try:
        code: int = options.run(options)
    except ConfigError as error:
        return _fail(str(error))
    except UnknownCodeError as error:
        return _fail(f"没有“{error}”这条规则；用 dinggao rules 查看全部代码和名称")
    return code


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="dinggao", description="定稿：像校对一样读中文草稿，指出还没改好的地方。")
    parser.add_argument("--version", action="version", version=f"dinggao {__version__}")
    commands = parser.add_subparsers(  # naming prog spares a run of the help formatter
        title="命令", required=True, metavar="命令", prog="dinggao"
    )
    _add_check(commands.add_parser("check", help="检查草稿"))
    explain = commands.add_parser("explain", help="说明一条规则：为什么、例外、正误例子")
    explain.add_argument("code", metavar="规则", help="代码或名称，如 N001")
    explain.set_defaults(run=_explain)
    rules = commands.add_parser("rules", help="列出全部规则")
    rules.add_argument("--format", choices=["text", "json"], default="text", help="输出格式")
    rules.set_defaults(run=_rules)
    return parser


def _add_check(check: argparse.ArgumentParser) -> None:
    add = check.add_argument
    add("paths", nargs="*", default=["."], metavar="路径", help="文件或文件夹；- 表示标准输入")
    add("--format", choices=report.FORMATS, default="text", help="输出格式（默认 text）")
    add(
        "--select",
        type=_codes,
        metavar="规则",
        help="只用这些规则：代码、前缀或名称，逗号分隔；ALL 为全部",
    )
    add("--ignore", type=_codes, metavar="规则", help="不用这些规则")
    add("--fail-on", choices=FAIL_ON, help="从哪一级起算不通过（默认 error）")
    add("--exit-zero", action="store_true", help="有发现也以 0 退出")
    add("--encoding", type=_encoding, metavar="编码", help="文件的编码（默认自动识别）")
    add("--stdin-filename", metavar="名称", default="-", help="标准输入的内容当作哪个文件")
    source = check.add_mutually_exclusive_group()
    source.add_argument("--config", type=Path, metavar="文件", help="用这个配置文件")
    source.add_argument("--isolated", action="store_true", help="不读任何配置文件")
    check.set_defaults(run=_check)


def _codes(text: str) -> tuple[str, ...]:
    return tuple(code.strip() for code in text.split(",") if code.strip())


def _encoding(name: str) -> str:
    import codecs

    try:
        bytes(4).decode(name)  # codecs that are no text encodings fail here
        return codecs.lookup(name).name
    except (LookupError, UnicodeError):
        raise argparse.ArgumentTypeError(f"不认识的编码“{name}”，可用如 utf-8、gb18030") from None


def _check(options: argparse.Namespace) -> int:
    config = Config() if options.isolated else load(options.config)
    checker = engine.Checker(_chosen(options, config))
    policy = Policy(config.severity, config.accept, config.path_ignores, config.root)
    named = [path for path in options.paths if path != "-"]
    outcome = scan(named, checker, policy, config.exclude, options.encoding)
    if "-" in options.paths:
        draft, data = Draft(options.stdin_filename, True), sys.stdin.buffer.read()
        check_bytes(draft, data, checker, policy, options.encoding, outcome)
        outcome.sort()
    color = options.format == "text" and sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    report.write(options.format, outcome, sys.stdout, color=color)
    _complain(outcome)
    return _exit_code(outcome, options.fail_on or config.fail_on, options.exit_zero)


def _chosen(options: argparse.Namespace, config: Config) -> list[Rule]:
    select = config.select if options.select is None else options.select
    ignore = config.ignore if options.ignore is None else options.ignore
    rules = engine.discover()
    _check_codes(rules, config)
    return choose(rules, select, ignore)


def _check_codes(rules: Sequence[Rule], config: Config) -> None:
    for key, code in config.codes():
        if not code or not any(matches(rule, code) for rule in rules):
            raise ConfigError(
                f"{config.source}：“{key}”里的“{code}”不是规则；用 dinggao rules 查看全部代码和名称"
            )


def _exit_code(outcome: Outcome, fail_on: str, exit_zero: bool) -> int:
    if outcome.unread:
        return FAILED
    if exit_zero or fail_on == "never":
        return CLEAN
    return FOUND if any(d.severity >= LEVELS[fail_on] for d in outcome.diagnostics) else CLEAN


def _explain(options: argparse.Namespace) -> int:
    from dinggao.manual import page

    rules = [r for r in engine.discover() if options.code in (r.code, r.name)]
    if not rules:
        raise UnknownCodeError(options.code)
    sys.stdout.write(page(rules[0]))
    return CLEAN


def _rules(options: argparse.Namespace) -> int:
    from dinggao import manual

    listing = manual.listing_json if options.format == "json" else manual.listing_text
    sys.stdout.write(listing(engine.discover()))
    return CLEAN


def _complain(outcome: Outcome) -> None:
    for path, message in outcome.unread:
        print(f"dinggao：{path}：{message}", file=sys.stderr)
    for path in outcome.empty:
        print(f"dinggao：{path}：这个文件夹里没有能检查的草稿", file=sys.stderr)


def _fail(message: str) -> int:
    print(f"dinggao：{message}", file=sys.stderr)
    return FAILED


def _speak_utf8() -> None:
    """What is piped or saved is UTF-8 everywhere; a terminal keeps its own encoding."""
    for stream in (sys.stdout, sys.stderr):
        encoding = None if stream.isatty() else "utf-8"
        stream.reconfigure(encoding=encoding, errors="backslashreplace")  # type: ignore[union-attr]
