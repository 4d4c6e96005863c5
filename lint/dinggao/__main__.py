"""``python -m dinggao`` and the ``dinggao`` command."""

from __future__ import annotations

import os
import sys


def main() -> int:
    """Run the command line; an interrupt or a closed pipe ends quietly."""
    _open_streams()
    try:
        from dinggao.cli import main as run

        try:
            return run(sys.argv[1:])
        finally:
            sys.stdout.flush()
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        _drop_output()
        return 0
    except OSError as error:
        _drop_output()
        what = f"{error.filename}：" if error.filename else ""
        print(f"dinggao：{what}没法继续（{error.strerror}）", file=sys.stderr)
        return 2


def _open_streams() -> None:
    """Streams that the caller closed read nothing and write nowhere."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            stream = open(os.devnull, mode, encoding="utf-8")  # noqa: SIM115
            setattr(sys, name, stream)


def _drop_output() -> None:
    """Let what is still buffered go nowhere, so that the interpreter ends quietly."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


if __name__ == "__main__":
    sys.exit(main())
