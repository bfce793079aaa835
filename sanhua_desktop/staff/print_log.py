"""Every print of a paper that shows a person, and which of them no longer say what is true."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sanhua_desktop.changes import Change
from sanhua_desktop.staff.enums import PaperKind
from sanhua_desktop.staff.records import PrintedPaper
from sanhua_desktop.staff.sheets import PersonPaper
from sanhua_desktop.store.history import HistoryLine
from sanhua_desktop.store.store import Store

KINDS = frozenset({"printed_paper"})
_POSTED = PaperKind.COMMITMENT  # stands in the history of the commitment itself


@dataclass(frozen=True)
class LastPrint:
    """The last print of one kind for one person."""

    digest: str
    printed_at: datetime
    count: int


class PrintLog:
    """Notes prints and compares them with what would be printed now."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def note(self, kind: PaperKind, papers: Sequence[PersonPaper]) -> Change:
        """Enter that these papers went to the printer; a second print of the same number is marked 补打."""
        now = self._store.clock.now()  # one moment for all: what was printed together is known by it
        with self._store.writing():
            for paper in papers:
                before = PrintedPaper.select().where(
                    PrintedPaper.kind == kind,
                    PrintedPaper.staff == paper.staff_id,
                    PrintedPaper.number == paper.number,
                )
                self._store.insert(
                    PrintedPaper(
                        kind=kind,
                        staff=paper.staff_id,
                        number=paper.number,
                        digest=paper.digest,
                        reprint=before.exists(),
                        printed_at=now,
                    )
                )
        return Change(f"已记下打印{kind.label}{len(papers)}张。", KINDS)

    def history(self, staff_id: int) -> list[HistoryLine]:
        """Return a person's prints as lines of history, newest first."""
        with self._store.reading():
            rows = list(
                PrintedPaper.select()
                .where(PrintedPaper.staff == staff_id, PrintedPaper.kind != _POSTED)
                .order_by(PrintedPaper.id)
            )
            return [
                replace(line, sentence=f"{'补打' if row.reprint else '打印'}{row.kind.label} {row.number}".strip())
                for row in reversed(rows)
                for line in self._store.history(row)
            ]

    def last(self, kind: PaperKind) -> dict[int, LastPrint]:
        """Return the last print of each person, by the person's id."""
        found: dict[int, LastPrint] = {}
        with self._store.reading():
            for row in PrintedPaper.select().where(PrintedPaper.kind == kind).order_by(PrintedPaper.id):
                count = found[row.staff_id].count + 1 if row.staff_id in found else 1
                found[row.staff_id] = LastPrint(row.digest, row.printed_at, count)
        return found
