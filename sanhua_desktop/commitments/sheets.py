"""The values of the public board."""

from dataclasses import dataclass


@dataclass(frozen=True)
class BoardEntry:
    """One person on the board."""

    name: str
    post: str
    window: str
    party_line: str
    text: str
    photo: bytes | None


@dataclass(frozen=True)
class BoardSheet:
    """公开承诺栏."""

    office: str
    campaign: str
    complaint_phone: str
    posted_on: str
    entries: tuple[BoardEntry, ...]
