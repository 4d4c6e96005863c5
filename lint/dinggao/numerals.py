"""Numbers as Chinese official drafts write them: 一百零五, 廿三, 二〇二二, １２, ①."""

from __future__ import annotations

from functools import lru_cache

DIGITS = {c: i for i, c in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
UNITS = {"十": 10, "百": 100, "千": 1000}
CHINESE = "".join(DIGITS) + "".join(UNITS) + "廿卅"
CIRCLED = "".join(map(chr, range(0x2460, 0x2474)))  # ① to ⑳
FULL_WIDTH = str.maketrans("０１２３４５６７８９", "0123456789")


@lru_cache(4096)
def parse(text: str) -> int | None:
    """The number (up to 9,999) that Chinese, ASCII, full-width or circled digits write, or None."""
    if text in CIRCLED and len(text) == 1:
        return CIRCLED.index(text) + 1
    plain = text.translate(FULL_WIDTH)
    if plain.isascii() and plain.isdigit():
        return int(plain)
    return _chinese(text.replace("廿", "二十").replace("卅", "三十"))


def _chinese(text: str) -> int | None:
    if not text or any(c not in DIGITS and c not in UNITS for c in text):
        return None
    if all(c in DIGITS for c in text):  # a lone digit, or digits in a row: 二〇二二
        return int("".join(str(DIGITS[c]) for c in text))
    total, digit, last_unit = 0, None, 10_000
    for c in text:
        if c in DIGITS:
            if digit:
                return None
            digit = DIGITS[c]
            continue
        unit = UNITS[c]
        if unit >= last_unit or (digit == 0 and unit != 10):
            return None
        total += (digit or 1) * unit
        digit, last_unit = None, unit
    return total + (digit or 0)


def chinese(number: int) -> str:
    """0..9,999 in Chinese characters, as labels are written: 十一, 一百零五."""
    text, zero = "", False
    for unit, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = number // unit % 10
        if digit:
            text += ("零" if zero and text else "") + "零一二三四五六七八九"[digit] + name
        zero = not digit
    text = text or "零"
    return text[1:] if text.startswith("一十") else text


def like(number: int, sample: str) -> str | None:
    """A number written the way ``sample`` is, or None where that script has no such number."""
    if len(sample) == 1 and sample in CIRCLED:
        return CIRCLED[number - 1] if 0 < number <= len(CIRCLED) else None
    if sample.translate(FULL_WIDTH).isascii():
        full = not sample.isascii()
        digits = str(number)
        return "".join(chr(ord(c) + 0xFEE0) for c in digits) if full else digits
    if "〇" in sample:  # digit by digit: 第一〇五条
        return "".join("〇一二三四五六七八九"[int(digit)] for digit in str(number))
    return chinese(number)
