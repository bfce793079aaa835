"""Telephone numbers: one written form, and the masked form for lists, prints and logs."""

import re
import unicodedata

_MOBILE = re.compile(r"1[3-9]\d{9}")
_FIXED = re.compile(r"(0\d{2,3})?-?([2-9]\d{6,7})(?:[-转](\d{1,6}))?")
_SERVICE = re.compile(r"1\d{4}")


def canonical_phone(text: str) -> str | None:
    """Return 13800001234, 0731-1234567, 0731-1234567转8 or 12328; ``None`` for what is no telephone number."""
    plain = re.sub(r"[\s()（）]", "", unicodedata.normalize("NFKC", text)).replace("—", "-")
    plain = re.sub(r"^(\+|00)86-?", "", plain)
    if not plain:
        return ""
    compact = plain.replace("-", "")
    if _MOBILE.fullmatch(compact):
        return compact
    if _SERVICE.fullmatch(plain):
        return plain
    found = _FIXED.fullmatch(plain)
    if found is None:
        return None
    area, number, extension = found.groups()
    return f"{f'{area}-' if area else ''}{number}{f'转{extension}' if extension else ''}"


def masked_phone(phone: str) -> str:
    """Keep the first three and the last four digits of a mobile, the first of a fixed number."""
    if len(phone) == 11 and phone.isdigit():
        return f"{phone[:3]}****{phone[-4:]}"
    if len(phone) > 6:
        return f"{phone[:-4]}****"
    return phone
