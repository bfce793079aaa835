"""The values of the papers of this room."""

import hashlib
from dataclasses import astuple, dataclass
from typing import Any


@dataclass(frozen=True)
class PersonPaper:
    """Which paper of whom was printed, and the digest of what stood on it."""

    staff_id: int
    number: str
    digest: str


def sheet_digest(sheet: Any) -> str:
    """Return a digest of everything on a sheet, a tuple or dataclass: two prints with one digest say the same."""
    digest = hashlib.sha256()
    for part in sheet if isinstance(sheet, tuple) else astuple(sheet):
        digest.update(part if isinstance(part, bytes) else repr(part).encode())
        digest.update(b"\0")
    return digest.hexdigest()


@dataclass(frozen=True)
class BadgeSheet:
    """One badge: everything that is printed on it; ``photo`` is a JPEG or None.

    ``emblem`` is the office's image in the head. The back says who found it where to bring it.
    """

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
    emblem: bytes | None = None
    back: tuple[str, ...] = ()

    @property
    def code_text(self) -> str:
        """What the QR code says: the badge's number and its check code, verified without a network."""
        return f"胸卡 {self.number} {self.check_code}"


@dataclass(frozen=True)
class SignPerson:
    """One person on a desk sign; ``role`` is A岗 or B岗 where two stand on it."""

    name: str
    post: str
    duty: str
    staff_number: str
    photo: bytes | None
    role: str = ""
    exemplary: bool = False


@dataclass(frozen=True)
class DeskSignSheet:
    """台签: the counter's plate of a window; ``commitment`` is one sentence or empty."""

    office: str
    window: str
    persons: tuple[SignPerson, ...]
    complaint_phone: str
    commitment: str = ""
    party_emblem: bytes | None = None

    @property
    def exemplary(self) -> bool:
        """Tell whether somebody on it holds a 党员示范岗."""
        return any(person.exemplary for person in self.persons)


@dataclass(frozen=True)
class BadgePrint:
    """How badges are put on paper.

    ``first_cell`` counts from 1 on a used sheet; ``card_page`` is one card a page, for a card printer; ``grounds``
    False leaves out everything that is preprinted (只印文字).
    """

    layout: str = ""
    first_cell: int = 1
    both_sides: bool = False
    card_page: bool = False
    grounds: bool = True


DEFAULT_PRINT = BadgePrint()
