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
class PledgeLine:
    """One promise of a pledge, with the branch's word on it and the day it was posted, "" before."""

    text: str
    measure: str
    due_on: str
    responsible: str
    review: str
    posted_on: str


@dataclass(frozen=True)
class PledgeSheet:
    """公开承诺书 of one owner (domain B9): only what the branch let pass."""

    office: str
    campaign: str
    name: str
    post: str
    branches: str
    sentences: tuple[PledgeLine, ...]
    items: tuple[PledgeLine, ...]
    complaint_phone: str
