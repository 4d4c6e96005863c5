"""``python -m dinggao`` and the ``dinggao`` command."""

from __future__ import annotations

import gc
import os
import sys
from typing import NoReturn


def main() -> NoReturn:
    """Run the command line and end, without taking the interpreter down object by object."""
    code = _run()
    sys.stderr.flush()
    os._exit(code)  # nothing is left open, and the tidying would cost a twentieth of a short run


def _run() -> int:
    """The exit code; an interrupt or a closed pipe ends quietly."""
    gc.set_threshold(100_000, 20, 20)  # most of what a run makes, it keeps to its end
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
    main()
