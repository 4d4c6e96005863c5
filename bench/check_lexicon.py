"""Validate the wrong-form tables of the rules and measure them against published text.

A table is UTF-8, tab separated, with the columns wrong, right, source, unless, since, until.
The shape of every table is checked; then, when the shared data is beside the checkout, every
occurrence of a wrong form in published text is shown, and every right form nobody ever wrote.
The exit status is 1 when a table is invalid, whatever the published text says.
"""

from __future__ import annotations

import argparse
import itertools
import sys
import tarfile
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from ahocorasick_rs import AhoCorasick

COLUMNS = ("wrong", "right", "source", "unless", "since", "until")
REPOSITORY = Path(__file__).resolve().parent.parent
SHARED = REPOSITORY.parent / "shared" / "data"
CHENGYU = "lists/funNLP__THUOCL_chengyu.txt"


@dataclass(frozen=True)
class Row:
    """One wrong form, the form it should have, and the innocent strings that contain it."""

    line: int
    wrong: str
    right: str
    source: str
    unless: tuple[str, ...]


@dataclass(frozen=True)
class Hit:
    """One occurrence of a wrong form in a text that was published."""

    wrong: str
    context: str
    where: str


class Matcher:
    """Finds the wrong forms of a table, leaving out those inside an innocent longer string."""

    def __init__(self, rows: Iterable[Row]) -> None:
        self.rows = [row for row in rows if row.wrong]
        self.automaton = AhoCorasick([row.wrong for row in self.rows])
        self.shields = [_shields(row) for row in self.rows]

    def find(self, text: str) -> Iterator[tuple[Row, int]]:
        """Every hit in the text, as the row and the offset it starts at."""
        for index, start, _ in self.automaton.find_matches_as_indexes(text, overlapping=True):
            if not any(
                start >= lead and text.startswith(innocent, start - lead)
                for innocent, lead in self.shields[index]
            ):
                yield self.rows[index], start


def _shields(row: Row) -> list[tuple[str, int]]:
    """Each innocent string with each offset the wrong form has in it."""
    return [
        (innocent, lead)
        for innocent in row.unless
        for lead in range(len(innocent))
        if innocent.startswith(row.wrong, lead)
    ]


def read_table(path: Path) -> tuple[list[Row], list[str]]:
    """The rows of a table, and what is wrong with the shape of the file."""
    try:
        text = path.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        return [], [f"not UTF-8: {error.reason} at byte {error.start}"]
    problems = []
    if "\r" in text or not text.endswith("\n"):
        problems.append("lines must end with a single line feed, the last one too")
    lines = text.removesuffix("\n").split("\n")
    if lines[0].split("\t") != list(COLUMNS):
        problems.append("line 1: the header must be " + " ".join(COLUMNS))
    rows = []
    for number, line in enumerate(lines[1:], start=2):
        cells = line.split("\t")
        if len(cells) != len(COLUMNS):
            problems.append(f"line {number}: {len(cells)} columns, not {len(COLUMNS)}")
            continue
        unless = tuple(cells[3].split("|")) if cells[3] else ()
        rows.append(Row(number, cells[0], cells[1], cells[2], unless))
        problems.extend(f"line {number}: {flaw}" for flaw in _cell_flaws(cells))
    return rows, problems


def _cell_flaws(cells: list[str]) -> Iterator[str]:
    """What is wrong with the cells of one row, taken alone."""
    wrong, right, _, unless = cells[:4]
    if not wrong or not right:
        yield "an empty wrong or right form"
    if wrong == right:
        yield f"{wrong} is its own correction"
    for cell in cells:
        if cell != unicodedata.normalize("NFC", cell):
            yield f"{cell} is not NFC"
        if any(char.isspace() for char in cell):
            yield f"{cell!r} contains a space"
    yield from _unless_flaws(wrong, unless.split("|") if unless else [])


def _unless_flaws(wrong: str, innocents: list[str]) -> Iterator[str]:
    """What is wrong with the innocent strings of one row."""
    for innocent in innocents:
        if wrong not in innocent or wrong == innocent:
            yield f"unless {innocent!r} is not a longer string containing {wrong}"
    if len(set(innocents)) != len(innocents):
        yield f"{wrong} names an innocent string twice"


def table_flaws(rows: list[Row]) -> Iterator[str]:
    """What is wrong with the rows of one table, taken together."""
    for before, after in itertools.pairwise(rows):
        if before.wrong == after.wrong:
            yield f"line {after.line}: {after.wrong} is there twice"
        elif before.wrong > after.wrong:
            yield f"line {after.line}: {after.wrong} is out of order"
    matcher = Matcher(rows)
    for row in rows:
        for other, _ in matcher.find(row.right):
            yield f"line {row.line}: the right form {row.right} triggers {other.wrong}"


def published_texts(shared: Path) -> Iterator[tuple[str, str]]:
    """Every published text, as a short name and its contents, read one at a time."""
    archive = shared / "corpus.tar.xz"
    if archive.is_file():
        with tarfile.open(archive, "r:xz") as tar:
            for member in tar:
                stream = tar.extractfile(member) if member.isfile() else None
                if stream is not None:
                    yield Path(member.name).stem, stream.read().decode("utf-8", "replace")
    for path in sorted((shared / "published").glob("**/*.txt")):
        yield path.stem, path.read_text(encoding="utf-8", errors="replace")


class Unseen:
    """The right forms no text has shown yet."""

    def __init__(self, forms: Iterable[str]) -> None:
        self.forms = set(forms)
        self._build()

    def _build(self) -> None:
        self._order = sorted(self.forms)
        self._automaton = AhoCorasick(self._order)

    def look(self, text: str) -> None:
        """Strike out the forms that occur in the text."""
        matches = self._automaton.find_matches_as_indexes(text, overlapping=True)
        found = {self._order[index] for index, _, _ in matches}
        if found:
            self.forms -= found
            self._build()


def survey(rows: list[Row], shared: Path, width: int) -> tuple[list[Hit], set[str]]:
    """The wrong forms published text contains, and the right forms it never does."""
    matcher = Matcher(rows)
    unseen = Unseen(row.right for row in rows)
    hits = []
    for name, text in published_texts(shared):
        unseen.look(text)
        for row, start in matcher.find(text):
            end = start + len(row.wrong)
            before, after = text[max(0, start - width) : start], text[end : end + width]
            context = " ".join(f"{before}【{row.wrong}】{after}".split())
            hits.append(Hit(row.wrong, context, name))
    chengyu = shared / CHENGYU
    if chengyu.is_file():
        unseen.look(chengyu.read_text(encoding="utf-8"))
    return hits, unseen.forms


def report_survey(rows: list[Row], shared: Path, width: int) -> None:
    """Print what published text says about the rows."""
    if not shared.is_dir():
        print("shared data absent: published text was not searched")
        return
    hits, unseen = survey(rows, shared, width)
    right = {row.wrong: row.right for row in rows}
    print(f"published text: {len(hits)} hits")
    counts = Counter(hit.wrong for hit in hits)
    for hit in sorted(hits, key=lambda hit: (-counts[hit.wrong], hit.wrong)):
        print(f"  {counts[hit.wrong]} {hit.wrong}→{right[hit.wrong]}  {hit.context}  {hit.where}")
    print(f"right forms found nowhere: {len(unseen)}")
    for row in rows:
        if row.right in unseen:
            print(f"  {row.wrong}→{row.right}")


def report_table(path: Path, label: str) -> tuple[list[Row], bool]:
    """Print the state of one table; give its rows and whether it is valid."""
    rows, problems = read_table(path)
    problems.extend(table_flaws(rows))
    tags = Counter(row.source or "-" for row in rows)
    tally = " ".join(f"{tag}:{count}" for tag, count in tags.most_common())
    print(f"{label}: {len(rows)} rows, {len(problems)} problems  {tally}")
    for problem in problems:
        print(f"  {problem}")
    return rows, not problems


def parse_arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description="Validate and measure wrong-form tables.")
    parser.add_argument("tables", nargs="*", type=Path, help="default: every rules/**/*.tsv")
    parser.add_argument("--width", type=int, default=12, help="characters of context each side")
    parser.add_argument("--shape-only", action="store_true", help="do not read published text")
    return parser.parse_args()


def main() -> int:
    """Check every table asked for."""
    arguments = parse_arguments()
    rules = REPOSITORY / "rules"
    tables = arguments.tables or sorted(rules.glob("**/*.tsv"))
    valid = True
    for path in tables:
        try:
            label = str(path.resolve().relative_to(REPOSITORY))
        except ValueError:
            label = path.name
        rows, sound = report_table(path, label)
        valid = valid and sound
        if not arguments.shape_only and rows:
            report_survey(rows, SHARED, arguments.width)
    return 0 if valid else 1


if __name__ == "__main__":
    sys.exit(main())
