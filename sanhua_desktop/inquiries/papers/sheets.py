"""The values of the register's papers, in words."""

from dataclasses import dataclass


@dataclass(frozen=True)
class ReceiptSheet:
    """首问登记回执 (B1): a third of an A4 sheet for the visitor; ``code`` proves that the number is ours."""

    office: str
    number: str
    code: str
    visitor: str
    came: str
    about: str
    materials: str
    officer: str
    officer_phone: str
    promise: str
    working: str
    handed_to: str
    complaint_phone: str
    issued_on: str


@dataclass(frozen=True)
class ReferralSheet:
    """转办单 (B4): one part stays with the first-asked officer, one goes to the receiver."""

    office: str
    number: str
    entry_number: str
    about: str
    visitor: str
    sender: str
    sender_unit: str
    receiver: str
    receiver_unit: str
    sent_at: str
    due: str
    materials: str
    opinion: str
    outcome: str
    complaint_phone: str


@dataclass(frozen=True)
class EntrySheet:
    """首问登记表 (B1): one entry on one page, as pairs of name and value."""

    office: str
    number: str
    pairs: tuple[tuple[str, str], ...]
    content: str
    course: tuple[str, ...]
