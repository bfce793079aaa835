"""One way for text to enter: cleaned of what no screen, paper or database can hold (reliability: bad-input list)."""

import re
import unicodedata

# NUL and control characters but tab and line feed; zero-width and direction marks; byte-order mark; lone surrogates.
_REMOVED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")
_MIDDLE_DOTS = str.maketrans("・•․‧", "····")


def clean_text(text: str) -> str:
    """Return ``text`` in NFC with plain line ends, without invisible marks, trimmed."""
    plain = _REMOVED.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    return unicodedata.normalize("NFC", plain).strip()


def clean_name(text: str) -> str:
    """Clean a person's name: the separating dot of minority names is always U+00B7, and no blanks are left."""
    return re.sub(r"\s+", "", clean_text(text).translate(_MIDDLE_DOTS))


def clean_code(text: str) -> str:
    """Clean a number, phone or code: full-width digits and letters become plain ones (not used for names)."""
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", clean_text(text)))
