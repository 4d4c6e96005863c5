"""Bytes to text: BOM, then UTF-16 by its NULs, then strict UTF-8, then GB18030."""

from __future__ import annotations

import codecs
from typing import NamedTuple

import regex

from dinggao.read import BinaryError, ReadError

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # begins like UTF-16's
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# What Python puts a BOM before; in a file without one there shall be none after.
_WITHOUT_BOM = {"utf-8-sig": "utf-8", "utf-16": "utf-16-le", "utf-32": "utf-32-le"}
_EXPECTED = r"[\p{Han}\t\r\n -~\u3000-\u303f\uff00-\uffef\u2010-\u2027]"
_READABLE = 0.9  # share of expected characters from which on UTF-16 without BOM is believed


class Decoded(NamedTuple):
    """The text of a file without its BOM, and what turns it back into bytes."""

    text: str
    encoding: str
    bom: bytes = b""

    def encode(self, text: str) -> bytes:
        """Another text as the file would hold it. Raises ReadError where it cannot."""
        try:
            return self.bom + text.encode(self.encoding)
        except UnicodeEncodeError as error:
            missing = text[error.start]
            raise ReadError(f"{self.encoding} 里没有“{missing}”字；请另存为 UTF-8 再改") from None


def decode(data: bytes, encoding: str | None = None) -> Decoded:
    """Raises ReadError for bytes that are no text of that encoding.

    A BOM says more than ``encoding``, which says more than a guess.
    """
    for bom, name in _BOMS:
        if data.startswith(bom):
            return Decoded(_strict(data[len(bom) :], name), name, bom)
    if encoding:
        name = _WITHOUT_BOM.get(encoding, encoding)
        return Decoded(_strict(data, name), name)
    if b"\0" in data:
        return _without_bom(data)
    return _guessed(data)


def _guessed(data: bytes) -> Decoded:
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        if _is_torn_utf8(data):
            raise ReadError(
                f"第 {error.start + 1} 个字节处不是有效的 UTF-8，文件可能被截断或混入了别的编码；"
                "请用原来的软件重新另存为 UTF-8，或用 --encoding 指明编码"
            ) from None
    try:
        return Decoded(data.decode("gb18030"), "gb18030")
    except UnicodeDecodeError as error:
        raise ReadError(
            f"认不出文字编码（第 {error.start + 1} 个字节起既不是 UTF-8 也不是 GB18030）；"
            "请另存为 UTF-8，或用 --encoding 指明编码"
        ) from None


def _strict(data: bytes, encoding: str) -> str:
    try:
        text = data.decode(encoding)
        text.encode("utf-8")  # utf-7 and the like let half a surrogate pair pass
        return text
    except UnicodeDecodeError as error:
        where = f"第 {error.start + 1} 个字节起"
    except UnicodeError:
        where = ""
    raise ReadError(f"{where}不是有效的 {encoding}；请换一种编码，或另存为 UTF-8")


def _without_bom(data: bytes) -> Decoded:
    """UTF-16 without BOM. Which end comes first shows in what can be read, not in the NULs alone:
    一 (U+4E00) has one on the other side than ASCII has.
    """
    if len(data) % 2 == 0:
        readings = [Decoded(data.decode(n, "replace"), n) for n in ("utf-16-le", "utf-16-be")]
        likelier = max(readings, key=lambda reading: _readability(reading.text))
        if _readability(likelier.text) >= _READABLE:
            return likelier._replace(text=_strict(data, likelier.encoding))
    raise BinaryError("不是文本文件；能读的是 .txt、.md 文本，请另存后再检查")


def _readability(text: str) -> float:
    """The share of characters that a draft is likely to hold."""
    return len(regex.findall(_EXPECTED, text)) / len(text)


def _is_torn_utf8(data: bytes) -> bool:
    """Most of it is UTF-8 of three bytes a character: GB18030 hardly ever looks so."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    return sum(c > "\u07ff" for c in text) - broken > broken
