"""The check code that proves a number of this office's without a network: badges and certificates alike."""

import base64
import hashlib
import hmac
import re
import unicodedata
from dataclasses import dataclass

_CODE_LENGTH = 6


@dataclass(frozen=True)
class CodeAnswer:
    """What a code proves, in words; ``about`` names who the paper was given to."""

    genuine: bool
    in_use: bool
    sentence: str
    about: str = ""


def check_code(key: bytes, series: str, number: str) -> str:
    """Return the six letters and digits that prove a number of a series (badge, certificate)."""
    digest = hmac.new(key, f"{series}:{number}".encode(), hashlib.sha256).digest()
    return base64.b32encode(digest)[:_CODE_LENGTH].decode()


def is_check_code(key: bytes, series: str, number: str, code: str) -> bool:
    """Tell whether a typed code proves the number."""
    return hmac.compare_digest(check_code(key, series, number).encode(), code.encode())


def number_and_code(text: str) -> tuple[str, str]:
    """Return number and check code of “胸卡 JT-001-1 ABC234”, or of the back's “卡号 … 校验码 …”; "" for none."""
    plain = unicodedata.normalize("NFKC", text).upper()
    parts = re.sub(r"证书编号|(?<!\S)证书(?!\S)|编号|胸卡|卡号|校验码|[:,，。]", " ", plain).split()
    if len(parts) == 1 and len(parts[0]) > _CODE_LENGTH and not parts[0][-_CODE_LENGTH:].count("-"):
        parts = [parts[0][:-_CODE_LENGTH], parts[0][-_CODE_LENGTH:]]  # typed without the blank
    return (parts[0], parts[1]) if len(parts) == 2 else ("", "")
