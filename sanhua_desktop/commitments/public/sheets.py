"""The values of public papers; frozen, so that a digest of one tells whether a print still says what is true."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class MatterSheet:
    """Everything the public is told of one matter; ``facts`` are labels and values, an empty value is missing."""

    code: str
    name: str
    facts: tuple[tuple[str, str], ...]
    materials: tuple[tuple[str, ...], ...]
    steps: tuple[tuple[str, ...], ...]
    window: str
    phone: str
    complaint_phone: str

    @property
    def subject(self) -> str:
        """How prints of this matter are known."""
        return f"matter:{self.code}"

    def fact(self, label: str) -> str:
        """Return one value, "" if it is missing."""
        return dict(self.facts).get(label, "")


@dataclass(frozen=True)
class ServiceCard:
    """服务承诺卡 of a matter (domain B3)."""

    office: str
    name: str
    code: str
    promised: str
    facts: tuple[tuple[str, str], ...]
    words: str
    phones: str


@dataclass(frozen=True)
class WallTable:
    """A table of a wall page; ``widths`` are shares."""

    heading: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[float, ...]


@dataclass(frozen=True)
class WallPage:
    """One page of the board: a text, labeled facts, tables, or all of them."""

    subject: str
    title: str
    source: str
    text: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    tables: tuple[WallTable, ...] = ()


@dataclass(frozen=True)
class WallFoot:
    """What stands at the foot of every public page."""

    office: str
    complaint_phone: str
    posted_on: str


@dataclass(frozen=True)
class HandbookSheet:
    """便民服务手册 (domain A19); ``windows`` are number, name, telephone and how many matters are handled there.

    ``texts`` are subjects, titles and bodies of the rules and promises, ``matters`` in the order of the windows,
    ``hours`` the opening hours, a line a season. With ``whole`` False only own pages of matters and texts are printed.
    """

    office: str
    campaign: str
    address: str
    phone: str
    complaint_phone: str
    issued_on: str
    windows: tuple[tuple[int, str, str, int], ...]
    texts: tuple[tuple[str, str, str], ...]
    matters: tuple[MatterSheet, ...]
    hours: tuple[str, ...] = ()
    whole: bool = True

    @property
    def subjects(self) -> list[str]:
        """What its pages are about, as their prints are known."""
        return [*(one.subject for one in self.matters), *(subject for subject, _, _ in self.texts)]


def words_of(sheet: MatterSheet | ServiceCard) -> str:
    """Return every word of a sheet, to see whether a face has all its characters."""
    return "".join(_words(list(vars(sheet).values())))


def _words(values: Iterable[object]) -> Iterator[str]:
    for one in values:
        if isinstance(one, str):
            yield one
        elif isinstance(one, tuple):
            yield from _words(one)
