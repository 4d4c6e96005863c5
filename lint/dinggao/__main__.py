"""``python -m dinggao`` and the ``dinggao`` command."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the command line; an interrupt or a closed pipe ends quietly."""
    import os

    try:
        from dinggao.cli import main as run

        code = run(sys.argv[1:])
        sys.stdout.flush()
        return code
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


if __name__ == "__main__":
    sys.exit(main())
