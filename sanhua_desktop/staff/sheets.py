"""The values of the papers of this room."""

from dataclasses import dataclass


@dataclass(frozen=True)
class BadgeSheet:
    """One badge: everything that is printed on it; ``photo`` is a JPEG or None."""

    office: str
    purpose: str
    name: str
    post: str
    window: str
    staff_number: str
    number: str
    check_code: str
    party_line: str
    photo: bytes | None

    @property
    def code_text(self) -> str:
        """What the QR code says: the badge's number and its check code, verified without a network."""
        return f"胸卡 {self.number} {self.check_code}"
