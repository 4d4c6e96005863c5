"""CPU seconds of `dinggao check`: one draft, start-up and all, and a file of 4 MB.

A bare start of the interpreter is timed in the same run; the ratio to it says more than the
seconds do, since the machines that this runs on are never equally busy.

    python bench/speed.py [DRAFT]          default: examples/draft.txt
"""

from __future__ import annotations

import resource
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

RUNS = 20
BIG = 4_000_000  # bytes


def cpu(command: Sequence[str]) -> float:
    """User and system seconds of one process."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, stdout=subprocess.DEVNULL, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def check(path: Path) -> list[str]:
    """The command that checks a file."""
    return [sys.executable, "-m", "dinggao", "check", "--isolated", str(path)]


def main() -> None:
    """Print medians and ratios."""
    draft = Path(sys.argv[1] if len(sys.argv) > 1 else "examples/draft.txt")
    bare, one = [], []
    for _ in range(RUNS):  # by turns, so that both meet the same neighbours
        bare.append(cpu([sys.executable, "-c", "pass"]))
        one.append(cpu(check(draft)))
    start, median = statistics.median(bare), statistics.median(one)
    print(f"bare interpreter: {start:.3f} s")
    print(f"one draft: median {median:.3f} s, least {min(one):.3f} s, {median / start:.1f} × bare")
    with tempfile.TemporaryDirectory() as folder:
        big = Path(folder, "big.txt")
        content = draft.read_bytes()
        big.write_bytes(content * (BIG // len(content)))
        seconds = statistics.median(cpu(check(big)) for _ in range(3))
        print(f"{big.stat().st_size / 1e6:.1f} MB: {seconds:.2f} s, {seconds / start:.0f} × bare")


if __name__ == "__main__":
    main()
