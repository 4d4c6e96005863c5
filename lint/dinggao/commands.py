"""What each command does with the options it was given. Returns the exit code."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Iterator
from typing import TYPE_CHECKING, TextIO

from dinggao import engine, report
from dinggao.config import LEVELS, Config, ConfigError, load
from dinggao.document import Document
from dinggao.outcome import Outcome, why
from dinggao.policy import Accepted, Policy, UnknownCodeError, apply, choose, matches
from dinggao.read import BinaryError, ReadError, read
from dinggao.rule import Diagnostic, Rule
from dinggao.scan import STDIN, Draft, find, scan

if TYPE_CHECKING:
    from dinggao.fix import Mended

CLEAN, FOUND, FAILED = 0, 1, 2


class UsageError(Exception):
    """Something asked for that cannot be done; the message says what to do instead."""


def check(options: Namespace) -> int:
    """Report every finding in the named files and folders."""
    config = _loaded(options)
    checker, policy = _ready(options, config)
    outcome = Outcome()
    drafts = find(options.paths, config.root, config.exclude, outcome, options.stdin_filename)
    scan(drafts, checker, policy, options.encoding, outcome)
    report.write(options.format, outcome, sys.stdout, color=_color(options.format))
    _complain(outcome)
    return _exit_code(outcome, options.fail_on or config.fail_on, options.exit_zero)


def fix(options: Namespace) -> int:
    """Mend what can be mended with certainty, list what is left."""
    from dinggao.fix import mend

    config = _loaded(options)
    checker, policy = _ready(options, config)
    outcome = Outcome()
    out = sys.stderr if STDIN in options.paths else sys.stdout  # a draft's own way out is stdout
    for draft in find(options.paths, config.root, config.exclude, outcome):
        try:
            mended = mend(
                draft.path,
                draft.load(),
                checker,
                policy,
                encoding=options.encoding,
                unsafe=options.unsafe,
            )
            _deliver(draft, mended, out, diff=options.diff)
        except BrokenPipeError:  # of stdout, not of the draft
            raise
        except (ReadError, OSError) as error:
            if draft.named or not isinstance(error, BinaryError):
                outcome.fail(draft.path, error)
        else:
            outcome.files += 1
            outcome.diagnostics += mended.left
    outcome.sort()
    if not options.diff:
        report.write("text", outcome, out, color=_color("text"))
    _complain(outcome)
    return _exit_code(outcome, options.fail_on or config.fail_on, exit_zero=False)


def _deliver(draft: Draft, mended: Mended, out: TextIO, *, diff: bool) -> None:
    from dinggao.fix import difference, write

    if diff:
        sys.stdout.writelines(difference(draft.path, mended))
    elif draft.stdin:
        sys.stdout.buffer.write(mended.data)
        sys.stdout.buffer.flush()
    elif mended.fixes:
        write(draft.path, mended.data)
        print(f"{draft.path}：改了 {mended.fixes} 处", file=out)


def outline(options: Namespace) -> int:
    """Print the numbered items as the tool understood them."""
    from dinggao.report import tree

    document, diagnostics = _one(options, options.path, numbering_only=True)
    tree.write(document, diagnostics, sys.stdout)
    return CLEAN


def accept(options: Namespace) -> int:
    """Write words that are meant as they stand into the config."""
    from dinggao import acceptance

    config = _loaded(options)
    if bool(options.place) == bool(options.text):
        raise UsageError("请写明位置（如 讲话稿.txt:12:3），或用 --text 写出认可的文字，两样选一样")
    if options.code and not any(matches(rule, options.code) for rule in engine.discover()):
        raise UnknownCodeError(options.code)
    if options.text:
        entries = [Accepted(options.text, options.code or "")]
    else:
        path, line, column = acceptance.place(options.place)
        document, diagnostics = _one(options, path)
        meant = [d for d in diagnostics if matches(d.rule, options.code or "")]
        entries = acceptance.entries_at(document, meant, line, column, config.root)
        if not entries:
            raise UsageError(f"{options.place}：这里没有要认可的提示；位置照 check 报出的写")
    target = acceptance.write(config, entries)
    for made in entries:
        print(f"{target}：认可“{made.text}”（{made.code or '所有规则'}）")
    return CLEAN


def explain(options: Namespace) -> int:
    """Print a rule's page."""
    from dinggao.manual import page

    rules_ = [rule for rule in engine.discover() if options.code in (rule.code, rule.name)]
    if not rules_:
        raise UnknownCodeError(options.code)
    sys.stdout.write(page(rules_[0]))
    return CLEAN


def rules(options: Namespace) -> int:
    """List every rule."""
    from dinggao import manual

    listing = manual.listing_json if options.format == "json" else manual.listing_text
    sys.stdout.write(listing(engine.discover()))
    return CLEAN


def config(options: Namespace) -> int:
    """Show the settings in force and the file they come from."""
    from dinggao import manual

    settings = _loaded(options)
    options.select = options.ignore = None
    sys.stdout.write(manual.settings(settings, _chosen(options, settings)))
    return CLEAN


def fail(message: str) -> int:
    """Say what cannot be done."""
    print(f"dinggao：{message}", file=sys.stderr)
    return FAILED


def _loaded(options: Namespace) -> Config:
    return Config() if options.isolated else load(options.config)


def _ready(options: Namespace, config: Config) -> tuple[engine.Checker, Policy]:
    policy = Policy(config.severity, config.accept, config.path_ignores, config.root)
    return engine.Checker(_chosen(options, config)), policy


def _chosen(options: Namespace, config: Config) -> list[Rule]:
    select = config.select if options.select is None else options.select
    ignore = config.ignore if options.ignore is None else options.ignore
    known = engine.discover()
    for key, code in config.codes():
        if not code or not any(matches(rule, code) for rule in known):
            raise ConfigError(
                f"{config.source}：“{key}”里的“{code}”不是规则；用 dinggao rules 查看全部代码和名称"
            )
    return choose(known, select, ignore)


def _one(
    options: Namespace, path: str, *, numbering_only: bool = False
) -> tuple[Document, list[Diagnostic]]:
    """One document and what is told of it. Raises UsageError where it cannot be read."""
    config = _loaded(options)
    chosen = _chosen(options, config)
    checker = engine.Checker([r for r in chosen if not numbering_only or r.code[0] == "N"])
    policy = Policy(config.severity, config.accept, config.path_ignores, config.root)
    try:
        document = read(path, Draft(path, True, stdin=path == STDIN).load(), options.encoding)
    except (ReadError, OSError) as error:
        raise UsageError(f"{path}：{why(error)}") from None
    return document, apply(checker.check(document), policy)


def _color(name: str) -> bool:
    return name == "text" and sys.stdout.isatty() and not os.environ.get("NO_COLOR")


def _exit_code(outcome: Outcome, fail_on: str, exit_zero: bool) -> int:
    if outcome.unread:
        return FAILED
    if exit_zero or fail_on == "never":
        return CLEAN
    return FOUND if any(d.severity >= LEVELS[fail_on] for d in outcome.diagnostics) else CLEAN


def _complain(outcome: Outcome) -> None:
    for line in _complaints(outcome):
        print(f"dinggao：{line}", file=sys.stderr)


def _complaints(outcome: Outcome) -> Iterator[str]:
    yield from (f"{path}：{message}" for path, message in outcome.unread)
    yield from (f"{path}：这个文件夹里没有能检查的草稿" for path in outcome.empty)
    yield from outcome.notes
