"""The command line: what can be said, and the exit code."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from functools import partial
from typing import Any, NoReturn

from dinggao import __version__, commands, report
from dinggao.config import FAIL_ON, ConfigError
from dinggao.expression import keep
from dinggao.policy import UnknownCodeError


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one sentence, in Chinese."""

    def __init__(self, **settings: Any) -> None:
        # A given width spares the import of shutil, which asks the terminal for one.
        super().__init__(**settings, formatter_class=partial(argparse.HelpFormatter, width=88))

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"dinggao：命令行写得不对：{message}；用 {self.prog} --help 看用法\n")


def main(argv: Sequence[str]) -> int:
    """Run one command; returns the exit code."""
    _speak_utf8()
    options = _parser(argv).parse_args(argv)
    try:
        code: int = options.run(options)
        keep()
    except (ConfigError, commands.UsageError) as error:
        return commands.fail(str(error))
    except UnknownCodeError as error:
        return commands.fail(f"没有“{error}”这条规则；用 dinggao rules 查看全部代码和名称")
    return code


def _parser(argv: Sequence[str]) -> argparse.ArgumentParser:
    parser = _Parser(prog="dinggao", description="定稿：像校对一样读中文草稿，指出还没改好的地方。")
    parser.add_argument("--version", action="version", version=f"dinggao {__version__}")
    add = parser.add_subparsers(  # naming prog spares a run of the help formatter
        title="命令", required=True, metavar="命令", prog="dinggao"
    ).add_parser
    for name, (fill, help_) in COMMANDS.items():
        command = add(name, help=help_)
        if name in argv:  # the others need no more than their line of help
            fill(command)
    return parser


def _check(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    _paths(parser)
    add("--format", choices=report.FORMATS, default="text", help="输出格式（默认 text）")
    _choice(parser)
    add("--fail-on", choices=FAIL_ON, help="从哪一级起算不通过（默认 error）")
    add("--exit-zero", action="store_true", help="有发现也以 0 退出")
    add("--stdin-filename", metavar="名称", default="-", help="标准输入的内容当作哪个文件")
    parser.set_defaults(run=commands.check)


def _fix(parser: argparse.ArgumentParser) -> None:
    _paths(parser)
    _choice(parser)
    add = parser.add_argument
    add("--diff", action="store_true", help="只显示会怎么改，不写文件")
    add("--unsafe", action="store_true", help="连拿不准的改法也用上，改完请通读")
    add("--fail-on", choices=FAIL_ON, help="改完还剩哪一级的毛病算没改好（默认 error）")
    parser.set_defaults(run=commands.fix)


def _outline(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("path", metavar="文件", help="草稿；- 表示标准输入")
    _encoding(parser)
    _source(parser)
    parser.set_defaults(run=commands.outline, select=None, ignore=None)


def _accept(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("place", nargs="?", metavar="文件:行:列", help="check 报出的位置")
    add("--text", help="直接写出认可的文字")
    add("--code", help="只对这条规则认可（代码、前缀或名称）")
    add("--config", metavar="文件", help="写进这个配置文件（默认最近的一个）")
    _encoding(parser)
    parser.set_defaults(run=commands.accept, select=None, ignore=None, isolated=False)


def _explain(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("code", metavar="规则", help="代码或名称，如 N001")
    parser.set_defaults(run=commands.explain)


def _rules(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--format", choices=["text", "json"], default="text", help="输出格式")
    parser.set_defaults(run=commands.rules)


def _config(parser: argparse.ArgumentParser) -> None:
    _source(parser)
    parser.set_defaults(run=commands.config)


def _paths(parser: argparse.ArgumentParser) -> None:
    help_ = "文件或文件夹；- 表示标准输入"
    parser.add_argument("paths", nargs="*", default=["."], metavar="路径", help=help_)


def _choice(parser: argparse.ArgumentParser) -> None:
    help_ = "只用这些规则：代码、前缀或名称，逗号分隔；ALL 为全部"
    parser.add_argument("--select", type=_codes, metavar="规则", help=help_)
    parser.add_argument("--ignore", type=_codes, metavar="规则", help="不用这些规则")
    _encoding(parser)
    _source(parser)


def _encoding(parser: argparse.ArgumentParser) -> None:
    help_ = "文件的编码（默认自动识别）"
    parser.add_argument("--encoding", type=_known_encoding, metavar="编码", help=help_)


def _source(parser: argparse.ArgumentParser) -> None:
    source = parser.add_mutually_exclusive_group()
    source.add_argument("--config", metavar="文件", help="用这个配置文件")
    source.add_argument("--isolated", action="store_true", help="不读任何配置文件")


def _codes(text: str) -> tuple[str, ...]:
    return tuple(code.strip() for code in text.split(",") if code.strip())


def _known_encoding(name: str) -> str:
    import codecs

    try:
        bytes(4).decode(name)  # codecs that are no text encodings fail here
        return codecs.lookup(name).name
    except (LookupError, UnicodeError):
        raise argparse.ArgumentTypeError(f"不认识的编码“{name}”，可用如 utf-8、gb18030") from None


def _speak_utf8() -> None:
    """What is piped or saved is UTF-8 everywhere; a terminal keeps its own encoding."""
    for stream in (sys.stdout, sys.stderr):
        encoding = None if stream.isatty() else "utf-8"
        stream.reconfigure(encoding=encoding, errors="backslashreplace")  # type: ignore[union-attr]


COMMANDS = {
    "check": (_check, "检查草稿"),
    "fix": (_fix, "把有把握的毛病直接改好"),
    "outline": (_outline, "列出草稿的层次，毛病标在旁边"),
    "accept": (_accept, "认可一处写法，以后不再提示"),
    "explain": (_explain, "说明一条规则：为什么、例外、正误例子"),
    "rules": (_rules, "列出全部规则"),
    "config": (_config, "现在用的是哪些设置，从哪个文件来"),
}
