"""What an official paper says, as values; how it is laid out is the business of its printers (PDF, .docx)."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Paragraph:
    """Body text: level 0 plain, 1 一、, 2（一）, 3 1．, 4（1）; the number is part of the text."""

    text: str
    level: int = 0


@dataclass(frozen=True)
class NameTable:
    """A table of names (名单): a heading row that repeats on every page, and as many shares of the width as columns."""

    header: Sequence[str]
    rows: Sequence[Sequence[str]]

    def shares(self) -> list[float]:
        """Return each column's share of the width: by its longest text, and no less than four characters."""
        longest = [1 + max(4, *(len(row[at]) for row in (self.header, *self.rows))) for at in range(len(self.header))]
        return [one / sum(longest) for one in longest]


Block = Paragraph | NameTable


@dataclass(frozen=True)
class Annex:
    """附件: begins a page of its own."""

    name: str
    body: Sequence[Block]


@dataclass(frozen=True)
class Imprint:
    """版记: who gets copies ("" for nobody), who printed it and when; ``copies_label`` is 抄送, in 简报 报送."""

    copies_to: str
    printed_by: str
    printed_on: str
    copies_label: str = "抄送"


@dataclass(frozen=True)
class OfficialPaper:
    """One official paper; ``title_lines`` are broken by meaning, ``date`` is Arabic without leading zeros.

    Without ``issuer_mark`` there is no red head (公示); with ``issue`` the head is a bulletin's (简报): the issue below
    the mark, issuer and date on one line. An empty ``addressee`` or ``signature`` is left out.
    """

    issuer_mark: str
    document_number: str
    title_lines: Sequence[str]
    addressee: str
    body: Sequence[Block]
    signature: str
    date: str
    attachments: Sequence[str] = ()
    sealed: bool = True
    imprint: Imprint | None = None
    annexes: Sequence[Annex] = ()
    issue: str = ""
    issued_by: str = ""
