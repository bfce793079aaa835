"""The code (查询码) with which an asker proves that a number of the register is his."""

import hashlib
import hmac

from sanhua_desktop.inquiries.records import InquiryEntry


def check_code(key: bytes, entry: InquiryEntry) -> str:
    """Return the six digits that belong to an entry's number in this office, and cannot be guessed from it."""
    digest = hmac.new(key, f"{entry.number}{entry.request_key}".encode(), hashlib.sha256).digest()
    return f"{int.from_bytes(digest[:4], 'big') % 10**6:06d}"


def entry_values(entry: InquiryEntry | None, key: bytes) -> dict[str, str]:
    """Return what a paper says of the entry a case began with; nothing for a case that began without one."""
    return {"entry_number": entry.number, "code": check_code(key, entry)} if entry is not None else {}
