"""Every print of a paper that shows a person, and which of them no longer say what is true."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from sanhua_desktop.staff.enums import PaperKind
from sanhua_desktop.staff.records import PrintedPaper
from sanhua_desktop.staff.sheets import PersonPaper
from sanhua_desktop.store.store import Store

KINDS = frozenset({"printed_paper"})


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

    def note(self, kind: PaperKind, papers: Iterable[PersonPaper]) -> None:
        """Enter that these papers went to the printer; a second print of the same number is marked 补打."""
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
                        printed_at=self._store.clock.now(),
                    )
                )

    def last(self, kind: PaperKind) -> dict[int, LastPrint]:
        """Return the last print of each person, by the person's id."""
        found: dict[int, LastPrint] = {}
        with self._store.reading():
            for row in PrintedPaper.select().where(PrintedPaper.kind == kind).order_by(PrintedPaper.id):
                count = found[row.staff_id].count + 1 if row.staff_id in found else 1
                found[row.staff_id] = LastPrint(row.digest, row.printed_at, count)
        return found

    def outdated(self, kind: PaperKind, now: Mapping[int, str]) -> set[int]:
        """Return the ids of those whose last print says something else than ``now`` (digests by person)."""
        last = self.last(kind)
        return {staff_id for staff_id, digest in now.items() if staff_id in last and last[staff_id].digest != digest}
