"""Bytes to text: BOM, then UTF-16 by its NULs, then strict UTF-8, then GB18030."""

from __future__ import annotations

import codecs

from dinggao.read import BinaryError, ReadError

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def decode(data: bytes, encoding: str | None = None) -> str:
    """The text without its BOM. Raises ReadError for bytes that are no text of that encoding."""
    for bom, name in _BOMS:
        if data.startswith(bom):
            return _strict(data[len(bom) :], encoding or name)
    if encoding:
        return _strict(data, encoding)
    if b"\0" in data:
        return _without_bom(data)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        if _is_torn_utf8(data):
            raise ReadError(
                f"第 {error.start + 1} 个字节处不是有效的 UTF-8，文件可能被截断或混入了别的编码；"
                "请用原来的软件重新另存为 UTF-8，或用 --encoding 指明编码"
            ) from None
    try:
        return data.decode("gb18030")
    except UnicodeDecodeError as error:
        raise ReadError(
            f"认不出文字编码（第 {error.start + 1} 个字节起既不是 UTF-8 也不是 GB18030）；"
            "请另存为 UTF-8，或用 --encoding 指明编码"
        ) from None


def _strict(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise ReadError(
            f"第 {error.start + 1} 个字节起不是有效的 {encoding}；请换一种编码，或另存为 UTF-8"
        ) from None


def _without_bom(data: bytes) -> str:
    """UTF-16 without BOM: the NULs of its ASCII all stand on one side of their pairs."""
    even, odd = data[0::2].count(0), data[1::2].count(0)
    if len(data) % 2 == 0 and (not even or not odd):
        text = data.decode("utf-16-le" if odd else "utf-16-be", "replace")
        readable = sum(c.isprintable() or c.isspace() for c in text) - text.count("�")
        if readable >= 0.95 * len(text):
            return text
    raise BinaryError("不是文本文件；能读的是 .txt、.md 文本，请另存后再检查")


def _is_torn_utf8(data: bytes) -> bool:
    """Nearly all of it is UTF-8 of several bytes a character: GB18030 hardly ever looks so."""
    text = data.decode("utf-8", "replace")
    wide, broken = sum(c > "\x7f" for c in text), text.count("�")
    return broken * 8 < wide
