"""The values of the commitments' papers."""

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


@dataclass(frozen=True)
class PledgeSheet:
    """公开承诺书 of one owner (domain B9): ``items`` are content, measure, day and who answers for it."""

    office: str
    campaign: str
    name: str
    post: str
    branch: str
    sentence: str
    items: tuple[tuple[str, str, str, str], ...]
    review: str
    posted_on: str
    complaint_phone: str
