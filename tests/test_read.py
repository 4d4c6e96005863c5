"""Bytes to documents: encodings, line ends, Markdown."""

from __future__ import annotations

import codecs
from itertools import pairwise
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from dinggao import read
from dinggao.document import Document
from helpers import sentence_id

DRAFT = "关于春耕备耕工作的报告\n一、总体情况\n全县完成春播面积12万亩，同比增长1.5%。\n"
NO_ASCII = "一、总体情况\n一一落实。\n"


def paragraphs(document: Document) -> list[str]:
    """The paragraphs of a document."""
    return [document.quote(block.span) for block in document.blocks]


def text_of(data: bytes, encoding: str | None = None) -> str:
    """The text that bytes are read as."""
    return read.read("draft.txt", data, encoding).text


ENCODED = [
    ("UTF-8", DRAFT.encode()),
    ("UTF-8 with BOM", codecs.BOM_UTF8 + DRAFT.encode()),
    ("GB18030", DRAFT.encode("gb18030")),
    ("GBK", DRAFT.encode("gbk")),
    ("UTF-16 LE with BOM", codecs.BOM_UTF16_LE + DRAFT.encode("utf-16-le")),
    ("UTF-16 BE with BOM", codecs.BOM_UTF16_BE + DRAFT.encode("utf-16-be")),
    ("UTF-16 LE without BOM", DRAFT.encode("utf-16-le")),
    ("UTF-16 BE without BOM", DRAFT.encode("utf-16-be")),
    ("UTF-32 LE with BOM", codecs.BOM_UTF32_LE + DRAFT.encode("utf-32-le")),
]


@pytest.mark.parametrize("data", [row[1] for row in ENCODED], ids=[row[0] for row in ENCODED])
def test_an_encoding_is_recognised(data: bytes) -> None:
    assert text_of(data) == DRAFT


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_bom_and_with_hardly_any_ascii_is_recognised(encoding: str) -> None:
    assert text_of(NO_ASCII.encode(encoding)) == NO_ASCII


@pytest.mark.parametrize("word", ["春耕", "备耕\n", "一、总体情况", "㐂㐂", "€"])
def test_a_short_gb18030_text_is_recognised(word: str) -> None:
    assert text_of(word.encode("gb18030")) == word


@pytest.mark.parametrize("name", ["utf-16", "gb18030", "utf-8"])
def test_a_bom_says_more_than_a_named_encoding(name: str) -> None:
    assert text_of(codecs.BOM_UTF16_BE + DRAFT.encode("utf-16-be"), name) == DRAFT


def test_a_named_encoding_says_more_than_a_guess() -> None:
    assert text_of(DRAFT.encode("big5", "ignore"), "big5") == DRAFT.encode("big5", "ignore").decode(
        "big5"
    )


KEPT = [
    ("an empty file", ""),
    ("no line end at the end", "一、甲\n二、乙"),
    ("CRLF", "一、甲\r\n二、乙\r\n"),
    ("U+3000 indents", "\u3000\u3000一、甲\n\u3000\u3000二、乙\n"),
    ("U+2028", "一、甲\u2028二、乙\n"),
    ("tabs and spaces", "\t一、甲  \n  二、乙\n"),
    ("blank lines", "\n\n一、甲\n\n\n"),
]


@pytest.mark.parametrize("text", [row[1] for row in KEPT], ids=[row[0] for row in KEPT])
def test_the_text_is_kept_as_it_was_written(text: str) -> None:
    assert text_of(text.encode()) == text


PARAGRAPHS = [
    ("", []),
    ("一、甲\n二、乙", ["一、甲", "二、乙"]),
    ("一、甲\r\n二、乙\r\n", ["一、甲", "二、乙"]),
    ("\u3000\u3000一、甲\n\t二、乙  \n", ["一、甲", "二、乙"]),
    ("一、甲\n\n \u3000\n二、乙", ["一、甲", "二、乙"]),
    ("一、甲\u2028续写", ["一、甲\u2028续写"]),
]


@pytest.mark.parametrize(
    ("text", "found"), PARAGRAPHS, ids=[sentence_id(text) or "empty" for text, _ in PARAGRAPHS]
)
def test_a_line_is_a_paragraph(text: str, found: list[str]) -> None:
    assert paragraphs(read.read("draft.txt", text.encode())) == found


@pytest.mark.parametrize("name", ["draft.txt", "draft.md"])
@pytest.mark.parametrize("space", [" ", "\u3000", "\t", "\r"], ids=repr)
def test_a_megabyte_of_white_space_is_an_empty_draft(name: str, space: str) -> None:
    assert paragraphs(read.read(name, (space * 1_000_000).encode())) == []


TORN = [
    ("cut off within a character", DRAFT.encode()[:-2]),
    ("cut off after two characters", "春耕备".encode()[:-1]),
    ("a byte lost in the middle", DRAFT.encode()[:10] + DRAFT.encode()[11:]),
    ("a foreign byte in the middle", DRAFT.encode()[:9] + b"\xff" + DRAFT.encode()[9:]),
]


@pytest.mark.parametrize("data", [row[1] for row in TORN], ids=[row[0] for row in TORN])
def test_torn_utf_8_is_not_taken_for_gb18030(data: bytes) -> None:
    with pytest.raises(read.ReadError, match=r"第 [0-9]+ 个字节处不是有效的 UTF-8"):
        text_of(data)


def test_bytes_of_no_known_encoding_are_refused() -> None:
    with pytest.raises(read.ReadError, match="认不出文字编码"):
        text_of(b"\xff\xff\xff\xff")


def test_bytes_that_are_not_of_the_named_encoding_are_refused() -> None:
    with pytest.raises(read.ReadError, match="不是有效的 utf-8"):
        text_of(DRAFT.encode("gb18030"), "utf-8")


BINARY = [
    ("a picture", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01\0"),
    ("a program", b"\x7fELF\x02\x01\x01" + b"\0" * 9),
    ("nothing but NULs", b"\0" * 64),
    ("an old Word file", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 40),
]


@pytest.mark.parametrize("data", [row[1] for row in BINARY], ids=[row[0] for row in BINARY])
def test_a_binary_file_is_no_text(data: bytes) -> None:
    with pytest.raises(read.BinaryError, match="不是文本文件"):
        text_of(data)


@given(st.binary(max_size=64))
def test_any_bytes_are_a_text_or_a_read_error(data: bytes) -> None:
    try:
        assert isinstance(text_of(data), str)
    except read.ReadError as error:
        assert str(error)


CODE = [
    ("a fence", "甲\n```\n码\n```\n乙", ["甲", "乙"]),
    ("a fence with a language", "甲\n```python\n码\n```\n乙", ["甲", "乙"]),
    ("a fence of tildes", "甲\n~~~\n码\n~~~\n乙", ["甲", "乙"]),
    ("a fence that is never closed", "甲\n```\n码\n码", ["甲"]),
    ("a fence closed by a longer one", "甲\n```\n码\n`````\n乙", ["甲", "乙"]),
    ("a longer fence is not closed by a shorter", "甲\n````\n码\n```\n码\n````\n乙", ["甲", "乙"]),
    ("a long fence that only a short one follows", "甲\n````\n码\n```\n码", ["甲"]),
    ("backticks are not closed by tildes", "甲\n```\n码\n~~~\n码\n```\n乙", ["甲", "乙"]),
    ("tildes are not closed by backticks", "甲\n~~~\n码\n```\n码\n~~~\n乙", ["甲", "乙"]),
    ("a fence indented as in a list", "- 甲\n   ```\n   码\n   ```\n- 乙", ["甲", "乙"]),
    ("code within a line", "甲\n```码``` 乙\n丙", ["甲", "```码``` 乙", "丙"]),
    ("two fences", "```\n码\n```\n甲\n```\n码\n```\n乙", ["甲", "乙"]),
    ("a fence with CRLF", "甲\r\n```\r\n码\r\n```\r\n乙", ["甲", "乙"]),
    ("an empty fence", "甲\n```\n```\n乙", ["甲", "乙"]),
    ("front matter", "---\ntitle: 码\n---\n甲", ["甲"]),
    ("front matter of TOML", "+++\ntitle = '码'\n+++\n甲", ["甲"]),
    ("front matter with CRLF", "---\r\ntitle: 码\r\n---\r\n甲", ["甲"]),
    ("empty front matter", "---\n---\n甲", ["甲"]),
    ("front matter that is never closed", "---\n甲\n乙", ["甲", "乙"]),
    ("a rule below a paragraph", "甲\n\n---\n\n乙\n\n---\n\n丙", ["甲", "乙", "丙"]),
    ("a fence behind front matter", "---\na: 码\n---\n甲\n```\n码\n```\n乙", ["甲", "乙"]),
    ("nothing but code", "```\n码\n```\n", []),
    ("nothing", "", []),
]


@pytest.mark.parametrize(
    ("text", "found"), [row[1:] for row in CODE], ids=[row[0] for row in CODE]
)
def test_markdown_leaves_out_code(text: str, found: list[str]) -> None:
    assert paragraphs(read.read("draft.md", text.encode())) == found


@given(st.text(st.sampled_from("`~-甲 \n\r"), max_size=60))
def test_paragraphs_and_code_of_markdown_are_in_order(text: str) -> None:
    document = read.read("draft.md", text.encode())
    for spans in ([block.span for block in document.blocks], list(document.opaque)):
        assert all(one.end <= other.start for one, other in pairwise(spans))
    assert all(document.quote(block.span).strip() for block in document.blocks)


def test_plain_text_has_no_code() -> None:
    assert paragraphs(read.read("draft.txt", "甲\n```\n乙".encode())) == ["甲", "```", "乙"]


NAMES = [("draft.txt", True), ("草稿 1.MD", True), ("a.markdown", True), ("a.text", True)]
NO_DRAFTS = [("a.docx", False), ("txt", False), (".txt", False), ("a.txt.bak", False)]


@pytest.mark.parametrize(("name", "is_draft"), NAMES + NO_DRAFTS)
def test_a_draft_is_known_by_its_ending(name: str, is_draft: bool) -> None:
    assert read.is_draft(name) == is_draft


def test_a_file_of_unknown_ending_is_plain_text() -> None:
    assert paragraphs(read.read("草稿", "甲\n乙".encode())) == ["甲", "乙"]


def test_the_hook_takes_the_files_that_have_a_reader() -> None:
    root = Path(__file__).parent.parent
    (hook,) = yaml.safe_load((root / ".pre-commit-hooks.yaml").read_text("utf-8"))
    assert hook["files"] == rf"(?i)\.({'|'.join(ending[1:] for ending in read.READERS)})$"
